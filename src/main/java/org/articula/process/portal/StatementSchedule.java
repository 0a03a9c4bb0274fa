package org.articula.process.portal;

import org.articula.fund.Funds;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.portal.FundNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every half hour, on every node, after the funds of all networks. No timer of the engine: what is to be done is read from the
 * calendar of each network, and a notice's row of the month already sees to it that it is planned once.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "articula.statements.enabled", matchIfMissing = true)
class StatementSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(StatementSchedule.class);

    private final Networks networks;
    private final Funds funds;
    private final FundNotices notices;

    StatementSchedule(Networks networks, Funds funds, FundNotices notices) {
        this.networks = networks;
        this.funds = funds;
        this.notices = notices;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT30M")
    void look() {
        for (Network network : funds.among(networks.active())) {
            try {
                notices.lookAfter(network);
            } catch (DuplicateKeyException another) {
                LOG.debug("Another node has planned the statements of {}", network.code(), another);
            } catch (RuntimeException failed) {
                LOG.warn("The fund of {} could not be looked after; it is tried again", network.code(), failed);
            }
        }
    }
}
