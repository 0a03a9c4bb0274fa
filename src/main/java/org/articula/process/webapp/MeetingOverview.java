package org.articula.process.webapp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class MeetingOverview {

    private static final AnswerTally NOBODY = new AnswerTally(0, 0, 0);

    private final Networks networks;
    private final Meetings meetings;
    private final Members members;
    private final Answers answers;
    private final Notices notices;
    private final StoredFiles files;
    private final PlanDelays delays;
    private final Formations formations;
    private final PlanWords words;

    MeetingOverview(
            Networks networks,
            Meetings meetings,
            Members members,
            Answers answers,
            Notices notices,
            StoredFiles files,
            PlanDelays delays,
            Formations formations,
            PlanWords words) {
        this.networks = networks;
        this.meetings = meetings;
        this.members = members;
        this.answers = answers;
        this.notices = notices;
        this.files = files;
        this.delays = delays;
        this.formations = formations;
        this.words = words;
    }

    /** One row per network with an open meeting, the earliest meeting first. */
    List<Map<String, @Nullable Object>> ofActiveNetworks() {
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
                    Network network = byId.get(meeting.networkId());
                    Map<String, @Nullable Object> row = describe(meeting, network);
                    row.put("members", sizes.getOrDefault(network.id(), 0));
                    row.put("minutesFileId", minutes.get(network.id()));
                    PlanDelay delay = delayOf.get(network.id());
                    row.put("planText", words.withMeetings(network, plans.get(network.id()), delay));
                    row.put("behind", delay.behind());
                    count(row, tallies.getOrDefault(meeting.id(), NOBODY));
                    count(row, ledger.getOrDefault(meeting.id(), List.of()));
                    return row;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> describe(Meeting meeting, Network network) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("networkCode", network.code());
        row.put("networkName", network.name());
        row.put("meetingId", meeting.id());
        row.put("number", meeting.number());
        row.put("startsAt", meeting.startsAt().toString());
        row.put("startsAtText", SpanishDates.dateTime(meeting.startsAt(), network.zone()));
        row.put("place", meeting.place());
        row.put("status", meeting.status().name());
        row.put("statusText", statusText(meeting.status()));
        return row;
    }

    private static String statusText(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "Preparando la agenda";
            case CONVENED -> "Convocada";
            case IN_SESSION -> "En sesión: falta cerrar el acta";
            case CLOSED -> "Cerrada";
            case CANCELLED -> "Cancelada";
        };
    }

    private static void count(Map<String, @Nullable Object> row, AnswerTally tally) {
        row.put("yes", tally.yes());
        row.put("no", tally.no());
        row.put("representative", tally.representative());
    }

    private static void count(Map<String, @Nullable Object> row, List<Notice> notices) {
        Map<NoticeStatus, Long> byStatus =
                notices.stream().collect(Collectors.groupingBy(Notice::status, Collectors.counting()));
        row.put("sent", byStatus.getOrDefault(NoticeStatus.SENT, 0L) + byStatus.getOrDefault(NoticeStatus.PHONED, 0L));
        row.put(
                "pending",
                byStatus.getOrDefault(NoticeStatus.PLANNED, 0L) + byStatus.getOrDefault(NoticeStatus.SENDING, 0L));
        row.put("failed", byStatus.getOrDefault(NoticeStatus.FAILED, 0L));
    }
}
