package org.articula.process.promotion;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.producer.Producer;

/** The line under a producer's name by which people tell two of the same name apart. */
final class ProducerHints {

    private ProducerHints() {}

    static String of(Producer producer) {
        return Stream.of(producer.mainProduct(), producer.community(), producer.workshop())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }
}
