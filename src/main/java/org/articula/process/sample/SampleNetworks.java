package org.articula.process.sample;

import java.time.Instant;
import java.util.List;
import org.articula.network.Networks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the stories of the demonstration's networks on the first start, before the web server answers: until then the product's clock stands in the past. */
@Component
@ConditionalOnProperty("articula.sample-network")
class SampleNetworks implements SmartLifecycle {

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
    public void start() {
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

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    /** Long before the web server, which is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
