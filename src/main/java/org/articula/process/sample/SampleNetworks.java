package org.articula.process.sample;

import java.time.Instant;
import java.util.List;
import org.articula.network.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the stories of the demonstration's networks on the first start, each whole or not at all. */
@Component
@ConditionalOnProperty("articula.sample-network")
class SampleNetworks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetworks.class);

    private final List<Story> stories;
    private final Networks networks;
    private final PastTime time;
    private final PastDeliveries deliveries;
    private final TransactionOperations transaction;

    SampleNetworks(
            List<Story> stories,
            Networks networks,
            PastTime time,
            PastDeliveries deliveries,
            TransactionOperations transaction) {
        this.stories = stories;
        this.networks = networks;
        this.time = time;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant present = time.now();
        try {
            stories.stream()
                    .filter(story -> networks.byCode(story.code()).isEmpty())
                    .forEach(story -> {
                        transaction.executeWithoutResult(status -> story.tell(present));
                        deliveries.of(story.code());
                        LOG.info("Registered the sample network {}", story.code());
                    });
        } finally {
            time.goOn();
        }
    }
}
