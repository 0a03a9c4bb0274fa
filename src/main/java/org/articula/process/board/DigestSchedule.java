package org.articula.process.board;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every minute, on every node, whether the digest is due. No timer of the engine: one would have to be begun once for all nodes, go on
 * for years and follow a changed hour, and the row of the day already sees to it that one node tells it, once.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestProperties.class)
class DigestSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(DigestSchedule.class);

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "articula.digest.enabled", matchIfMissing = true)
    static class EveryMinute {

        private final DailyDigest digest;

        EveryMinute(DailyDigest digest) {
            this.digest = digest;
        }

        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
        void look() {
            try {
                digest.planIfDue();
            } catch (DuplicateKeyException another) {
                LOG.debug("Another node has taken today's digest", another);
            } catch (RuntimeException failed) {
                LOG.warn("The digest could not be planned; it is tried again in a minute", failed);
            }
        }
    }
}
