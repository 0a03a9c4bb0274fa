package org.articula.process.file;

import java.util.function.Function;
import org.articula.network.Networks;

/**
 * A document about a network.
 *
 * @param name as in {@link Download#name}
 * @param fileName with a place for the network's code
 * @param document makes it from the network's id
 */
public record NetworkDownload(
        String name, String fileName, String contentType, Networks networks, Function<String, byte[]> document)
        implements Download {

    @Override
    public Content of(String networkId) {
        String code = networks.byId(networkId).code();
        return new Content(fileName.formatted(code), contentType, document.apply(networkId));
    }
}
