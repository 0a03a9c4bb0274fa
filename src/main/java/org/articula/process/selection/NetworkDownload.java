package org.articula.process.selection;

import java.util.function.Function;
import org.articula.network.Networks;
import org.articula.process.engine.Download;

/**
 * A document about a network.
 *
 * @param fileName with a place for the network's code
 * @param document makes it from the network's id
 */
record NetworkDownload(
        String name, String fileName, String contentType, Networks networks, Function<String, byte[]> document)
        implements Download {

    @Override
    public Content of(String networkId) {
        String code = networks.byId(networkId).code();
        return new Content(fileName.formatted(code), contentType, document.apply(networkId));
    }
}
