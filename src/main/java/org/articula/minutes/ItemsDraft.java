package org.articula.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.agenda.PastDecision;
import org.articula.minutes.MajorityPolicy.MajorityDecision;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesInput.Settlement;
import org.articula.minutes.ReconsiderationPolicy.MotionDecision;
import org.articula.shared.Faults;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Turns what was written about the points of a meeting into rows, and finds what is wrong with it (RI.6, RI.8, RI.11). */
final class ItemsDraft {

    static final int OUTCOME_LENGTH = 4000;
    static final int TITLE_LENGTH = 500;

    private final MinutesMaterial material;
    private final MinutesInput input;
    private final Faults faults;
    private final VoteCheck votes;
    private final List<AgendaItem> concluded = new ArrayList<>();
    private final List<AgendaItem> added = new ArrayList<>();
    private final Set<String> settledItems = new HashSet<>();

    ItemsDraft(MinutesMaterial material, MinutesInput input, Faults faults) {
        this.material = material;
        this.input = input;
        this.faults = faults;
        this.votes = new VoteCheck(material.attending().size());
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

    private void draftReconsiderations() {
        List<Reconsideration> motions = input.reconsiderations();
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < motions.size(); i++) {
            Reconsideration motion = motions.get(i);
            String path = "reconsiderations[" + i + "].";
            faults.addIf(
                    !moved.add(motion.decisionItemId()),
                    path + "decisionId",
                    "Esta decisión ya se reconsidera más arriba.");
            draftReconsideration(path, motion);
        }
    }

    private void draftReconsideration(String path, Reconsideration motion) {
        PastDecision decision = material.decisions().get(motion.decisionItemId());
        MotionDecision admission = ReconsiderationPolicy.decide(
                decision == null ? null : decision.meetingNumber(),
                material.meeting().number(),
                motion.moverId(),
                motion.seconderId(),
                material.attending());
        String outcome = faults.optionalText(path + "outcome", motion.outcome(), OUTCOME_LENGTH);
        if (!admission.admitted()) {
            String field = decision == null ? "decisionId" : motion.moverId() == null ? "moverId" : "seconderId";
            faults.add(path + field, String.join(" ", admission.reasons()));
            return;
        }
        MajorityDecision majority = MajorityPolicy.decide(material.attending().size(), motion.votes());
        ItemResult result = majority.approved() ? ItemResult.APPROVED : ItemResult.REJECTED;
        votes.check(path, result, motion.votes(), faults);
        AgendaItem planned = material.reconsidering(motion.decisionItemId()).orElse(null);
        if (planned == null) {
            String title = Wording.shorten("Reconsideración de «" + decision.title() + "»", TITLE_LENGTH);
            added.add(newItem(AgendaItemKind.RECONSIDERATION, title, motion.moverId(), motion.decisionItemId())
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
            String path = "items[" + i + "].";
            AgendaItem item = material.item(outcome.itemId()).orElse(null);
            if (item == null) {
                faults.add(path + "itemId", "Este punto no está en la agenda de la reunión.");
            } else if (seen.add(item.id())) {
                draftItem(path, item, outcome);
            } else if (!settledItems.contains(item.id())) {
                faults.add(path + "itemId", "Este punto aparece dos veces.");
            }
        }
        List<String> missing = material.agenda().stream()
                .filter(item -> !seen.contains(item.id()))
                .map(item -> "«" + item.title() + "»")
                .toList();
        if (!missing.isEmpty()) {
            faults.add("items", "Falta decir cómo terminó " + Wording.list(missing) + ".");
        }
    }

    private void draftItem(String path, AgendaItem item, ItemOutcome outcome) {
        String text = faults.optionalText(path + "outcome", outcome.outcome(), OUTCOME_LENGTH);
        ItemResult result = outcome.result() == null ? resultOfSettlement(item) : outcome.result();
        if (result == null) {
            faults.add(path + "result", "Indique cómo terminó este punto.");
            return;
        }
        if (item.kind() == AgendaItemKind.RECONSIDERATION && result.isDecision()) {
            faults.add(path + "result", "Registre en las mociones quién la presentó, quién la secundó y los votos.");
            return;
        }
        votes.check(path, result, outcome.votes(), faults);
        concluded.add(item.concluded(text, result, outcome.votes()));
    }

    /** A follow-up says it all by what became of the agreement. */
    private @Nullable ItemResult resultOfSettlement(AgendaItem item) {
        return input.agreementSettlements().stream()
                .filter(settlement -> settlement.agreementId().equals(item.agreementId()))
                .map(Settlement::status)
                .filter(status -> status != null)
                .findFirst()
                .map(status -> status == AgreementStatus.OPEN ? ItemResult.POSTPONED : ItemResult.DISCUSSED)
                .orElse(null);
    }

    private void draftOthers() {
        List<OtherItem> others = input.otherItems();
        for (int i = 0; i < others.size(); i++) {
            OtherItem other = others.get(i);
            String path = "otherItems[" + i + "].";
            String title = faults.requiredText(path + "title", other.title(), TITLE_LENGTH, "Escriba el tema.");
            String outcome = faults.optionalText(path + "outcome", other.outcome(), OUTCOME_LENGTH);
            if (other.ownerId() != null && !material.activeMembers().contains(other.ownerId())) {
                faults.add(path + "ownerId", "El responsable debe ser integrante activo de la red.");
            }
            if (other.result() == null) {
                faults.add(path + "result", "Indique cómo terminó este punto.");
            } else {
                votes.check(path, other.result(), other.votes(), faults);
                added.add(newItem(AgendaItemKind.OTHER, title, other.ownerId(), null)
                        .concluded(outcome, other.result(), other.votes()));
            }
        }
    }

    private AgendaItem newItem(
            AgendaItemKind kind, String title, @Nullable String ownerId, @Nullable String reconsidersId) {
        int position = material.agenda().size() + added.size() + 1;
        return AgendaItem.raised(material.meeting().id(), position, kind, title, ownerId, reconsidersId);
    }
}
