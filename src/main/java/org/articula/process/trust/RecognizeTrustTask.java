package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Set;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.InvalidInputException;
import org.articula.trust.Trust;
import org.articula.trust.TrustDecisionKind;
import org.springframework.stereotype.Component;

/** «Reconocer la base de confianza» ({@code F2.3.l}): the figures show it; people say whether they see it too. */
@Component
class RecognizeTrustTask implements TaskForm<RecognizeTrustTask.Shown, RecognizeTrustForm> {

    record Shown(String networkName, String reasonsText, String indexText, String componentsText, String networkLink) {}

    private static final Set<TrustDecisionKind> OFFERED = Set.of(TrustDecisionKind.RECOGNIZE, TrustDecisionKind.WAIT);

    private final Trust trust;
    private final TrustWords words;
    private final Networks networks;

    RecognizeTrustTask(Trust trust, TrustWords words, Networks networks) {
        this.trust = trust;
        this.words = words;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        return new Shown(
                networks.byId(networkId).name(),
                words.reasons(networkId),
                words.index(networkId),
                words.components(networkId),
                "/red.html?red=" + networks.byId(networkId).code());
    }

    @Override
    public Facts complete(UserTask task, RecognizeTrustForm form) {
        if (!OFFERED.contains(form.choice())) {
            throw new InvalidInputException("choice", "Elija una opción de la lista.");
        }
        trust.decide(task.get(NETWORK_ID), form.choice(), form.reason(), null, task.userId());
        return Facts.of(TrustVariables.TRUST_RECOGNIZED, form.choice() == TrustDecisionKind.RECOGNIZE);
    }
}
