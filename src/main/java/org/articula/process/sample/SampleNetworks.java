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

/** Tells the stories of the demonstration's networks on the first start. */
@Component
@ConditionalOnProperty("articula.sample-network")
class SampleNetworks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetworks.class);

    private final List<Story> stories;
    private final Networks networks;
    private final PastTime time;

    SampleNetworks(List<Story> stories, Networks networks, PastTime time) {
        this.stories = stories;
        this.networks = networks;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant present = time.now();
        if (networks.byCode(JahuaPamba.CODE).isPresent()) {
            return;
        }
        try {
            for (Story story : stories) {
                story.tell(present);
                LOG.info("Told the story of {}", story.code());
            }
        } finally {
            time.goOn();
        }
    }
}
