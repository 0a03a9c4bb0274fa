package org.articula.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.meeting.Meeting;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesInput.SessionEnd;
import org.articula.vote.KeptDecision;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a meeting, in the shape in which it was written down, so that it can be gone over once more.
 *
 * @param points of its agenda and those that came up in the session
 * @param before agreements the meeting had before it
 * @param made agreements made in it
 * @param decided how topics that came up were admitted
 */
record RecordedMinutes(
        Meeting meeting,
        List<AgendaItem> points,
        List<Agreement> before,
        List<Agreement> made,
        List<KeptDecision> decided) {

    MinutesInput input(SessionEnd end) {
        return new MinutesInput(
                points.stream()
                        .filter(item -> !item.isAddedInSession())
                        .map(item -> ItemOutcome.of(item, statusOf(item), madeUnder(item.id())))
                        .toList(),
                others(),
                points.stream()
                        .filter(item -> item.reconsidersId() != null && item.seconderId() != null)
                        .map(RecordedMinutes::motion)
                        .toList(),
                madeUnder(null),
                meeting.minutesNote(),
                meeting.extendedMinutes(),
                end);
    }

    private List<NewAgreement> madeUnder(@Nullable String itemId) {
        return made.stream()
                .filter(agreement ->
                        itemId == null ? agreement.agendaItemId() == null : itemId.equals(agreement.agendaItemId()))
                .map(NewAgreement::of)
                .toList();
    }

    /** An agreement that nobody has said anything of is asked about, and nothing is assumed. */
    private @Nullable AgreementStatus statusOf(AgendaItem item) {
        return item.result() == null
                ? null
                : before.stream()
                        .filter(agreement -> agreement.id().equals(item.agreementId()))
                        .map(Agreement::status)
                        .findFirst()
                        .orElse(null);
    }

    private List<OtherItem> others() {
        Map<String, KeptDecision> admissions =
                decided.stream().collect(Collectors.toMap(KeptDecision::subjectId, Function.identity()));
        return points.stream()
                .filter(item -> item.isAddedInSession() && item.kind() == AgendaItemKind.OTHER)
                .map(item -> other(item, admissions.get(item.id())))
                .toList();
    }

    private static OtherItem other(AgendaItem item, @Nullable KeptDecision admission) {
        return new OtherItem(
                item.title(),
                item.ownerId(),
                item.moverId(),
                admission == null ? Votes.NONE : admission.votes(),
                item.outcome(),
                item.result(),
                votes(item));
    }

    private static Reconsideration motion(AgendaItem item) {
        return new Reconsideration(
                String.valueOf(item.reconsidersId()),
                item.moverId(),
                item.seconderId(),
                item.outcome(),
                item.votesFor(),
                item.votesAgainst(),
                item.abstentions());
    }

    private static Votes votes(AgendaItem item) {
        return new Votes(item.votesFor(), item.votesAgainst(), item.abstentions());
    }
}
