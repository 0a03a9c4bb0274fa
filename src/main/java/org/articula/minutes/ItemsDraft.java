package org.articula.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.agenda.PastDecision;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.ReconsiderationPolicy.MotionDecision;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.articula.vote.DecisionKind;
import org.articula.vote.MeetingVote;
import org.articula.vote.NewDecision;
import org.jspecify.annotations.Nullable;

/** Turns what was written about the points of a meeting into rows, and finds what is wrong with it (RI.6, RI.8, RI.11). */
final class ItemsDraft {

    private final MinutesMaterial material;
    private final MinutesInput input;
    private final FieldErrors errors;
    private final VoteCheck votes;
    private final List<AgendaItem> concluded = new ArrayList<>();
    private final List<AgendaItem> added = new ArrayList<>();
    private final List<NewDecision> admitted = new ArrayList<>();
    private final Set<String> settledItems = new HashSet<>();

    ItemsDraft(MinutesMaterial material, MinutesInput input, FieldErrors errors) {
        this.material = material;
        this.input = input;
        this.errors = errors;
        this.votes = new VoteCheck(material.voting());
        draftReconsiderations();
        draftAgenda();
        draftOthers();
    }

    /** The points of the agenda with their outcomes. */
    List<AgendaItem> concluded() {
        return concluded;
    }

    /** Points that came up during the meeting. */
    List<AgendaItem> added() {
        return added;
    }

    /** The votes by which those attending admitted what was not on the agenda (RI.11). */
    List<NewDecision> admitted() {
        return admitted;
    }

    private void draftReconsiderations() {
        List<Reconsideration> motions = input.reconsiderations();
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < motions.size(); i++) {
            Reconsideration motion = motions.get(i);
            FieldErrors row = errors.row("reconsiderations", i);
            row.addIf(!moved.add(motion.decisionId()), "decisionId", "Esta decisión ya se reconsidera más arriba.");
            draftReconsideration(row, motion);
        }
    }

    private void draftReconsideration(FieldErrors row, Reconsideration motion) {
        PastDecision decision = material.decisions().get(motion.decisionId());
        MotionDecision admission = ReconsiderationPolicy.decide(
                decision == null ? null : decision.meetingNumber(),
                material.meeting().number(),
                motion.moverId(),
                motion.seconderId(),
                material.attending());
        checkOutcome(row, motion.outcome());
        String outcome = TypedText.orNull(motion.outcome());
        if (decision == null || !admission.admitted()) {
            String field = decision == null ? "decisionId" : motion.moverId() == null ? "moverId" : "seconderId";
            row.add(field, String.join(" ", admission.reasons()));
            return;
        }
        ItemResult result =
                material.voting().count(motion.votes()).carried() ? ItemResult.APPROVED : ItemResult.REJECTED;
        votes.check(row, result, motion.votes());
        AgendaItem planned = material.reconsidering(motion.decisionId()).orElse(null);
        if (planned == null) {
            String title = Wording.shorten("Reconsideración de «" + decision.title() + "»", AgendaLimits.TITLE);
            added.add(newItem(AgendaItemKind.RECONSIDERATION, title, motion.moverId(), motion.decisionId())
                    .concluded(outcome, result, motion.votes(), motion.moverId(), motion.seconderId()));
        } else {
            settledItems.add(planned.id());
            concluded.add(planned.concluded(outcome, result, motion.votes(), motion.moverId(), motion.seconderId()));
        }
    }

    private void draftAgenda() {
        Set<String> seen = new HashSet<>(settledItems);
        List<ItemOutcome> outcomes = input.items();
        for (int i = 0; i < outcomes.size(); i++) {
            ItemOutcome outcome = outcomes.get(i);
            FieldErrors row = errors.row("items", i);
            AgendaItem item = material.item(outcome.itemId()).orElse(null);
            if (item == null) {
                row.add("itemId", "Este punto no está en la agenda de la reunión.");
            } else if (seen.add(item.id())) {
                draftItem(row, item, outcome);
            } else if (!settledItems.contains(item.id())) {
                row.add("itemId", "Este punto aparece dos veces.");
            }
        }
        List<String> missing = material.agenda().stream()
                .filter(item -> !seen.contains(item.id()))
                .map(item -> "«" + item.title() + "»")
                .toList();
        if (!missing.isEmpty()) {
            errors.add("items", "Falta decir cómo terminó " + Wording.list(missing) + ".");
        }
    }

    private void draftItem(FieldErrors row, AgendaItem item, ItemOutcome outcome) {
        checkOutcome(row, outcome.outcome());
        ItemResult result = resultOf(outcome);
        if (result == null) {
            row.add("result", "Indique cómo terminó este punto.");
            return;
        }
        if (item.kind() == AgendaItemKind.RECONSIDERATION && result.isDecision()) {
            row.add("result", "Registre en las mociones quién la presentó, quién la secundó y los votos.");
            return;
        }
        row.addIf(
                item.kind() == AgendaItemKind.PRESENTATION
                        && result != ItemResult.POSTPONED
                        && item.ownerId() != null
                        && !material.attending().contains(item.ownerId()),
                "result",
                "Quien debía presentar su negocio no asistió: elija «Pasa a la siguiente reunión».");
        votes.check(row, result, outcome.votes());
        concluded.add(item.concluded(TypedText.orNull(outcome.outcome()), result, outcome.votes()));
    }

    /** A follow-up says it all by what became of the agreement. */
    private static @Nullable ItemResult resultOf(ItemOutcome outcome) {
        if (outcome.result() != null || outcome.agreementStatus() == null) {
            return outcome.result();
        }
        return outcome.agreementStatus() == AgreementStatus.OPEN ? ItemResult.POSTPONED : ItemResult.DISCUSSED;
    }

    private void draftOthers() {
        List<OtherItem> others = input.otherItems();
        for (int i = 0; i < others.size(); i++) {
            OtherItem other = others.get(i);
            FieldErrors row = errors.row("otherItems", i);
            row.required("title", "el tema", other.title(), AgendaLimits.TITLE);
            checkOutcome(row, other.outcome());
            row.addIf(
                    other.ownerId() != null && !material.activeMembers().contains(other.ownerId()),
                    "ownerId",
                    "El responsable debe ser integrante activo de la red.");
            MeetingVote admission = admission(row, other);
            if (other.result() == null) {
                row.add("result", "Indique cómo terminó este punto.");
            } else {
                votes.check(row, other.result(), other.votes());
                add(other, other.result(), admission);
            }
        }
    }

    /** Null when it has faults. */
    private @Nullable MeetingVote admission(FieldErrors row, OtherItem other) {
        MeetingVote admission =
                material.voting().count(row, other.proposerId(), other.admission(), OtherItem.ADMITTED_FOR);
        row.addIf(
                admission != null && !admission.carried(),
                OtherItem.ADMITTED_FOR,
                "Sin mayoría para tratarlo no va a puntos varios. " + (admission == null ? "" : admission.reason()));
        return admission;
    }

    private void add(OtherItem other, ItemResult result, @Nullable MeetingVote admission) {
        AgendaItem item = newItem(AgendaItemKind.OTHER, String.valueOf(other.title()), other.ownerId(), null)
                .concluded(TypedText.orNull(other.outcome()), result, other.votes(), other.proposerId(), null);
        added.add(item);
        if (admission != null) {
            admitted.add(new NewDecision(
                    material.meeting().networkId(), DecisionKind.OTHER_TOPIC, item.id(), item.title(), admission));
        }
    }

    private static void checkOutcome(FieldErrors row, @Nullable String outcome) {
        row.optional("outcome", "lo que se resolvió", outcome, AgendaLimits.OUTCOME);
    }

    private AgendaItem newItem(
            AgendaItemKind kind, String title, @Nullable String ownerId, @Nullable String reconsidersId) {
        int position = material.agenda().size() + added.size() + 1;
        return AgendaItem.raised(material.meeting().id(), position, kind, title, ownerId, reconsidersId);
    }
}
