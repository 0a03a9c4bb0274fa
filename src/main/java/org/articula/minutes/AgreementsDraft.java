package org.articula.minutes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.SpanishDates;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Turns what was agreed and what became of earlier agreements into rows, and finds what is wrong with it (RI.10). */
final class AgreementsDraft {

    private static final int FURTHEST_YEARS = 5;

    private final MinutesMaterial material;
    private final FieldErrors errors;
    private final List<Agreement> settled = new ArrayList<>();
    private final List<Agreement> made = new ArrayList<>();

    AgreementsDraft(MinutesMaterial material, MinutesInput input, FieldErrors errors) {
        this.material = material;
        this.errors = errors;
        draftSettlements(input.items());
        for (int i = 0; i < input.items().size(); i++) {
            ItemOutcome point = input.items().get(i);
            draftNew(errors.row("items", i), point.itemId(), point.agreements());
        }
        draftNew(errors, null, input.agreements());
    }

    List<Agreement> settled() {
        return settled;
    }

    List<Agreement> made() {
        return made;
    }

    private void draftSettlements(List<ItemOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            ItemOutcome outcome = outcomes.get(i);
            FieldErrors row = errors.row("items", i);
            material.item(outcome.itemId()).ifPresent(item -> draftSettlement(row, item, outcome));
        }
    }

    /** An agreement on the agenda must be answered for, unless there was no time for it. */
    private void draftSettlement(FieldErrors row, AgendaItem item, ItemOutcome outcome) {
        AgreementStatus status = outcome.agreementStatus();
        Agreement agreement = followedUp(item);
        if (agreement == null) {
            row.addIf(status != null, "agreementStatus", "Este acuerdo no está pendiente en la red.");
        } else if (status == null) {
            row.addIf(outcome.result() != ItemResult.POSTPONED, "agreementStatus", "Indique si el acuerdo se cumplió.");
        } else {
            String note = TypedText.orNull(outcome.outcome());
            row.addIf(
                    status == AgreementStatus.DROPPED && note == null,
                    "outcome",
                    "Escriba por qué el acuerdo queda sin efecto.");
            // The outcome of a point may be longer, and is kept whole there
            String kept = note == null ? null : Wording.shorten(note, AgendaLimits.AGREEMENT);
            settled.add(
                    agreement.settled(status, material.on(), material.meeting().id(), kept));
        }
    }

    private @Nullable Agreement followedUp(AgendaItem item) {
        return item.agreementId() == null ? null : material.openAgreements().get(item.agreementId());
    }

    private void draftNew(FieldErrors place, @Nullable String itemId, List<NewAgreement> agreements) {
        for (int i = 0; i < agreements.size(); i++) {
            NewAgreement agreement = agreements.get(i);
            FieldErrors row = place.row("agreements", i);
            row.required("text", "qué se acordó", agreement.text(), AgendaLimits.AGREEMENT);
            row.addIf(agreement.responsibleId() == null, "responsibleId", "Elija quién responde por el acuerdo.");
            row.addIf(
                    agreement.responsibleId() != null
                            && !material.activeMembers().contains(agreement.responsibleId()),
                    "responsibleId",
                    "El responsable debe ser integrante activo de la red.");
            checkDue(row, agreement.dueOn());
            if (errors.isEmpty()) {
                made.add(agreement(agreement, itemId));
            }
        }
    }

    private void checkDue(FieldErrors row, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            row.add("dueOn", "Indique hasta cuándo debe cumplirse.");
        } else if (dueOn.isBefore(material.on())) {
            row.add(
                    "dueOn",
                    "La fecha no puede ser anterior a la reunión, que fue el %s."
                            .formatted(SpanishDates.date(material.on())));
        } else if (dueOn.isAfter(material.on().plusYears(FURTHEST_YEARS))) {
            row.add("dueOn", "La fecha está demasiado lejos: revise el año.");
        }
    }

    private Agreement agreement(NewAgreement agreement, @Nullable String itemId) {
        return new Agreement(
                Ids.next(),
                material.meeting().networkId(),
                material.meeting().id(),
                requireNonNull(TypedText.orNull(agreement.text())),
                requireNonNull(agreement.responsibleId()),
                requireNonNull(agreement.dueOn()),
                AgreementStatus.OPEN,
                null,
                null,
                null,
                itemId);
    }
}
