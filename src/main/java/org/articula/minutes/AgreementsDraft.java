package org.articula.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.Settlement;
import org.articula.shared.Faults;
import org.articula.shared.Ids;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Turns what was agreed and what became of earlier agreements into rows, and finds what is wrong with it (RI.10). */
final class AgreementsDraft {

    static final int TEXT_LENGTH = 1000;

    private final MinutesMaterial material;
    private final MinutesInput input;
    private final Faults faults;
    private final List<Agreement> settled = new ArrayList<>();
    private final List<Agreement> made = new ArrayList<>();

    AgreementsDraft(MinutesMaterial material, MinutesInput input, Faults faults) {
        this.material = material;
        this.input = input;
        this.faults = faults;
        draftSettlements();
        draftNew();
    }

    List<Agreement> settled() {
        return settled;
    }

    List<Agreement> made() {
        return made;
    }

    private void draftSettlements() {
        Set<String> seen = new HashSet<>();
        List<Settlement> settlements = input.agreementSettlements();
        for (int i = 0; i < settlements.size(); i++) {
            Settlement settlement = settlements.get(i);
            String path = path(settlement.agreementId(), i);
            Agreement agreement = material.openAgreements().get(settlement.agreementId());
            if (agreement == null) {
                faults.add(path + "agreementStatus", "Este acuerdo no está pendiente en la red.");
            } else if (!seen.add(agreement.id())) {
                faults.add(path + "agreementStatus", "Este acuerdo aparece dos veces.");
            } else {
                draftSettlement(path, agreement, settlement);
            }
        }
        requireFollowUps(seen);
    }

    private void draftSettlement(String path, Agreement agreement, Settlement settlement) {
        if (settlement.status() == null) {
            if (!postponed(agreement.id())) {
                faults.add(path + "agreementStatus", "Indique si el acuerdo se cumplió.");
            }
            return;
        }
        String note = settlement.note() == null || settlement.note().isBlank()
                ? null
                // The words may be the outcome of a point, which is allowed to be longer and is kept whole there
                : Wording.shorten(settlement.note().strip(), TEXT_LENGTH);
        if (settlement.status() == AgreementStatus.DROPPED && note == null) {
            faults.add(path + "outcome", "Escriba por qué el acuerdo queda sin efecto.");
        }
        settled.add(agreement.settled(
                settlement.status(), material.on(), material.meeting().id(), note));
    }

    /** An agreement on the agenda must be answered for, unless there was no time for it. */
    private void requireFollowUps(Set<String> answered) {
        for (AgendaItem item : material.agenda()) {
            String agreementId = item.agreementId();
            if (agreementId == null || answered.contains(agreementId) || postponed(agreementId)) {
                continue;
            }
            if (material.openAgreements().containsKey(agreementId)) {
                faults.add(path(agreementId, -1) + "agreementStatus", "Indique si se cumplió «" + item.title() + "».");
            }
        }
    }

    private boolean postponed(String agreementId) {
        ItemOutcome outcome = outcomeOf(agreementId);
        return outcome != null && outcome.result() == ItemResult.POSTPONED;
    }

    /** Settlements are filled in beside the point that follows the agreement up, so faults are shown there. */
    private String path(String agreementId, int index) {
        ItemOutcome outcome = outcomeOf(agreementId);
        if (outcome != null) {
            return "items[" + input.items().indexOf(outcome) + "].";
        }
        return "agreementSettlements[" + index + "].";
    }

    private @Nullable ItemOutcome outcomeOf(String agreementId) {
        return input.items().stream()
                .filter(outcome -> material.item(outcome.itemId())
                        .filter(item -> agreementId.equals(item.agreementId()))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private void draftNew() {
        List<NewAgreement> agreements = input.newAgreements();
        for (int i = 0; i < agreements.size(); i++) {
            NewAgreement agreement = agreements.get(i);
            String path = "agreements[" + i + "].";
            String text = faults.requiredText(path + "text", agreement.text(), TEXT_LENGTH, "Escriba qué se acordó.");
            if (agreement.responsibleId() == null) {
                faults.add(path + "responsibleId", "Elija quién responde por el acuerdo.");
            } else if (!material.activeMembers().contains(agreement.responsibleId())) {
                faults.add(path + "responsibleId", "El responsable debe ser integrante activo de la red.");
            }
            if (agreement.dueOn() == null) {
                faults.add(path + "dueOn", "Indique hasta cuándo debe cumplirse.");
            } else if (agreement.dueOn().isBefore(material.on())) {
                faults.add(
                        path + "dueOn",
                        "La fecha no puede ser anterior a la reunión, que fue el %s."
                                .formatted(SpanishDates.date(material.on())));
            } else if (agreement.dueOn().isAfter(material.on().plusYears(5))) {
                faults.add(path + "dueOn", "La fecha está demasiado lejos: revise el año.");
            }
            if (faults.none()) {
                made.add(agreement(text, agreement));
            }
        }
    }

    private Agreement agreement(String text, NewAgreement agreement) {
        return new Agreement(
                Ids.next(),
                material.meeting().networkId(),
                material.meeting().id(),
                text,
                agreement.responsibleId(),
                agreement.dueOn(),
                AgreementStatus.OPEN,
                null,
                null,
                null);
    }
}
