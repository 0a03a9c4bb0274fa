package org.articula.meeting;

import java.util.List;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.springframework.stereotype.Component;

/** How often a network meets: as its rules in force today say ({@code RI.2}, {@code RI.21}). */
@Component
class Rhythm {

    private final InternalRules rules;
    private final Networks networks;

    Rhythm(InternalRules rules, Networks networks) {
        this.rules = rules;
        this.networks = networks;
    }

    /**
     * The rule of its meetings from today on.
     *
     * @throws java.util.NoSuchElementException if it has no internal rules
     */
    MeetingRule of(Network network) {
        return of(network, rules.allOf(network.id()));
    }

    /**
     * The network with its rule of today, kept with the network: its plan, its silence and the overviews read it there.
     *
     * @param versions all of its rules, the oldest first
     * @throws java.util.NoSuchElementException if it has no internal rules
     */
    Network keep(Network network, List<RulesVersion> versions) {
        MeetingRule today = of(network, versions);
        return today.equals(network.meetingRule()) ? network : networks.meetEvery(network.id(), today.everyDays());
    }

    private MeetingRule of(Network network, List<RulesVersion> versions) {
        RulesVersion inForce = InternalRules.inForce(versions, networks.todayIn(network));
        return network.meetingRule().every(inForce.figures().meetingEveryDays());
    }
}
