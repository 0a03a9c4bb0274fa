package org.articula.process.overview;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.document.StoredFiles;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.invitation.AnswerTally;
import org.articula.invitation.Answers;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.meeting.PlanDelay;
import org.articula.meeting.PlanDelays;
import org.articula.meeting.QuorumPolicy;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where every active network stands with its next meeting: a handful of queries, however many networks there are. */
@Component
public class MeetingOverview {

    private static final AnswerTally NOBODY = new AnswerTally(0, 0, 0);

    private final Networks networks;
    private final Meetings meetings;
    private final Members members;
    private final Answers answers;
    private final Notices notices;
    private final StoredFiles files;
    private final PlanDelays delays;
    private final Formations formations;

    MeetingOverview(
            Networks networks,
            Meetings meetings,
            Members members,
            Answers answers,
            Notices notices,
            StoredFiles files,
            PlanDelays delays,
            Formations formations) {
        this.networks = networks;
        this.meetings = meetings;
        this.members = members;
        this.answers = answers;
        this.notices = notices;
        this.files = files;
        this.delays = delays;
        this.formations = formations;
    }

    /**
     * @param behind meetings that are missing of those planned
     * @param startQuorumText how many confirmed and how many must be there to begin (RI.4); null while nobody confirmed
     */
    public record MeetingRow(
            @JsonUnwrapped OpenMeeting meeting,
            int members,
            @Nullable String minutesFileId,
            String planText,
            long behind,
            @JsonUnwrapped AnswerTally answers,
            @Nullable String startQuorumText,
            @JsonUnwrapped NoticeTally notices) {}

    /**
     * The meeting that is ahead or under way.
     *
     * @param startsAt in UTC
     * @param startsAtText in the network's zone
     */
    public record OpenMeeting(
            String networkCode,
            String networkName,
            String meetingId,
            int number,
            String startsAt,
            String startsAtText,
            String place,
            String status,
            String statusText) {

        static OpenMeeting of(Meeting meeting, Network network) {
            return new OpenMeeting(
                    network.code(),
                    network.name(),
                    meeting.id(),
                    meeting.number(),
                    meeting.startsAt().toString(),
                    SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                    meeting.place(),
                    meeting.status().name(),
                    MeetingOverview.statusText(meeting.status()));
        }
    }

    /** Notices of a meeting: those that reached people, those on their way, those that could not be delivered. */
    public record NoticeTally(long sent, long pending, long failed) {

        static NoticeTally of(List<Notice> notices) {
            return new NoticeTally(
                    count(notices, NoticeStatus.SENT, NoticeStatus.PHONED),
                    count(notices, NoticeStatus.PLANNED, NoticeStatus.SENDING),
                    count(notices, NoticeStatus.FAILED));
        }

        private static long count(List<Notice> notices, NoticeStatus... statuses) {
            Set<NoticeStatus> counted = Set.of(statuses);
            return notices.stream()
                    .filter(notice -> counted.contains(notice.status()))
                    .count();
        }
    }

    /** One row per network with an open meeting, the earliest meeting first. */
    public List<MeetingRow> ofActiveNetworks() {
        Map<String, Network> byId =
                networks.active().stream().collect(Collectors.toMap(Network::id, Function.identity()));
        if (byId.isEmpty()) {
            return List.of();
        }
        List<Meeting> open = meetings.open(byId.keySet());
        List<String> ids = open.stream().map(Meeting::id).toList();
        Map<String, Integer> sizes = members.countActive(byId.keySet());
        Map<String, AnswerTally> tallies = answers.tally(ids);
        Map<String, List<Notice>> ledger =
                notices.ledgerOf(ids).stream().collect(Collectors.groupingBy(Notice::occasionId));
        Map<String, String> minutes = files.latestOf(StoredFiles.MINUTES, byId.keySet());
        Map<String, PlanDelay> delayOf = delays.of(byId.values());
        Map<String, FormationPlan> plans = formations.plans(byId.values());
        return open.stream()
                .map(meeting -> {
                    Network network = requireNonNull(byId.get(meeting.networkId()));
                    PlanDelay delay = requireNonNull(delayOf.get(network.id()));
                    AnswerTally tally = tallies.getOrDefault(meeting.id(), NOBODY);
                    return new MeetingRow(
                            OpenMeeting.of(meeting, network),
                            sizes.getOrDefault(network.id(), 0),
                            minutes.get(network.id()),
                            PlanWords.withMeetings(plans.get(network.id()), delay),
                            delay.behind(),
                            tally,
                            startQuorumText(tally),
                            NoticeTally.of(ledger.getOrDefault(meeting.id(), List.of())));
                })
                .toList();
    }

    private static @Nullable String startQuorumText(AnswerTally tally) {
        int confirmed = tally.yes() + tally.representative();
        return confirmed == 0
                ? null
                : "Para empezar hacen falta %d: la mitad más uno de quienes confirmaron (%d)."
                        .formatted(QuorumPolicy.requiredToStart(confirmed), confirmed);
    }

    /** Where a meeting stands, as people read it. */
    static String statusText(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "Preparando la agenda";
            case CONVENED -> "Convocada";
            case IN_SESSION -> "En sesión: falta cerrar el acta";
            case CLOSED -> "Cerrada";
            case CANCELLED -> "Cancelada";
        };
    }
}
