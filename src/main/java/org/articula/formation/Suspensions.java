package org.articula.formation;

import java.time.LocalDate;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets networks stand still for a time and go on, with the reasons in their logbook ({@code C2.o}). */
@Service
@Transactional
public class Suspensions {

    private final Networks networks;
    private final Logbook logbook;

    Suspensions(Networks networks, Logbook logbook) {
        this.networks = networks;
        this.logbook = logbook;
    }

    /**
     * Suspends a network.
     *
     * @param resumeOn when somebody has to look at it again, in the network's zone
     * @param by user id of who decided it
     * @throws InvalidInputException with the paths of {@link Networks#suspend}
     */
    public Network suspend(String networkId, String reason, LocalDate resumeOn, String by) {
        Network suspended = networks.suspend(networkId, reason, resumeOn);
        String until = SpanishDates.date(resumeOn);
        String text = "La red se suspende; se vuelve a ver el %s: %s".formatted(until, reason.strip());
        logbook.note(networkId, LogbookKind.DECISION, null, text, by);
        return suspended;
    }

    /**
     * Lets a suspended network go on.
     *
     * @param note what was agreed to come back
     * @throws InvalidInputException with paths {@code note} or {@code networkId}
     */
    public Network resume(String networkId, String note, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("note", "qué se acordó", note, FormationLimits.REASON);
        errors.throwIfAny();
        Network resumed = networks.resume(networkId);
        logbook.note(networkId, LogbookKind.DECISION, null, "La red se reanuda: " + note.strip(), by);
        return resumed;
    }
}
