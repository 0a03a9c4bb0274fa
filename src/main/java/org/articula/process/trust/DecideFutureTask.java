package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.articula.trust.MeetingCosts;
import org.articula.trust.Trust;
import org.articula.trust.TrustDecisionKind;
import org.articula.trust.TrustMechanism;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Decidir el futuro de la red» ({@code F2.3.p1}): a supervisor's word where a group does not reach trust. */
@Component
class DecideFutureTask implements TaskForm<DecideFutureTask.Shown, DecideFutureForm> {

    record Shown(
            String networkName,
            String reasonsText,
            String indexText,
            String componentsText,
            String networkLink,
            String costText,
            @Nullable String earlierText,
            List<Option> mechanisms) {}

    private static final Set<TrustDecisionKind> OFFERED =
            Set.of(TrustDecisionKind.CONTINUE, TrustDecisionKind.REPEAT, TrustDecisionKind.DISSOLVE);

    private final Trust trust;
    private final TrustWords words;
    private final MeetingCosts costs;
    private final Networks networks;

    DecideFutureTask(Trust trust, TrustWords words, MeetingCosts costs, Networks networks) {
        this.trust = trust;
        this.words = words;
        this.costs = costs;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        return new Shown(
                network.name(),
                words.reasons(network.id()),
                words.index(network.id()),
                words.components(network.id()),
                "/red.html?red=" + network.code(),
                costs.of(network.id()).words(),
                earlier(network),
                Option.of(TrustMechanism.values(), TrustMechanism::spanish));
    }

    private @Nullable String earlier(Network network) {
        String decisions = trust.decisionsOf(network.id()).stream()
                .map(one -> "- %s · %s: %s"
                        .formatted(
                                SpanishDates.date(LocalDate.ofInstant(one.decidedAt(), network.zone())),
                                one.kind().spanish(),
                                one.reason()))
                .collect(Collectors.joining("\n"));
        return decisions.isEmpty() ? null : decisions;
    }

    @Override
    public Facts complete(UserTask task, DecideFutureForm form) {
        if (!OFFERED.contains(form.choice())) {
            throw new InvalidInputException("choice", "Elija una opción de la lista.");
        }
        trust.decide(task.get(NETWORK_ID), form.choice(), form.reason(), form.mechanism(), task.userId());
        return Facts.of(TrustVariables.DISSOLVE, form.choice() == TrustDecisionKind.DISSOLVE);
    }
}
