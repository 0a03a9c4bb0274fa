package org.articula.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.Agreements;
import org.articula.board.Boards;
import org.articula.board.Holder;
import org.articula.board.Office;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.FineTable.Fine;
import org.articula.minutes.MinutesDocument.AgreementRow;
import org.articula.minutes.MinutesDocument.FineRow;
import org.articula.minutes.MinutesDocument.Item;
import org.articula.minutes.MinutesDocument.PendingRow;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.articula.vote.DecisionKind;
import org.articula.vote.KeptDecision;
import org.articula.vote.MeetingVotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the minutes of a meeting into words (RI.10). */
@Component
class MinutesAssembly {

    private static final String NOBODY = "";

    private final Meetings meetings;
    private final Agendas agendas;
    private final Agreements agreements;
    private final MeetingVotes votes;
    private final Attendances attendances;
    private final FineTable fines;
    private final Networks networks;
    private final Members members;
    private final Boards boards;
    private final FundInTheMinutes fund;

    MinutesAssembly(
            Meetings meetings,
            Agendas agendas,
            Agreements agreements,
            MeetingVotes votes,
            Attendances attendances,
            FineTable fines,
            Networks networks,
            Members members,
            Boards boards,
            FundInTheMinutes fund) {
        this.fund = fund;
        this.meetings = meetings;
        this.agendas = agendas;
        this.agreements = agreements;
        this.votes = votes;
        this.attendances = attendances;
        this.fines = fines;
        this.networks = networks;
        this.members = members;
        this.boards = boards;
    }

    /** @param proposed what the fines and the next date are to be while nobody has decided; null once they are decided */
    MinutesDocument document(String meetingId, @Nullable ClosingReview proposed) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        // In the order of names, which everything below keeps; who left since is in the minutes too
        List<Member> people = members.allOf(network.id());
        Map<String, String> names = people.stream().collect(Collectors.toMap(Member::id, Member::name));
        List<AgendaItem> points = agendas.points(meetingId);
        List<AttendanceRecord> register = attendances.register(meetingId);
        List<KeptDecision> decided = votes.ofMeeting(meetingId);
        Presence presence = Presence.of(register);
        Map<String, String> present = new HashMap<>(names);
        present.replaceAll(presence::inWords);
        List<Agreement> seen = agreements.seenAt(meeting);
        LocalDate on = meeting.dateIn(network.zone());
        boolean quorum = Boolean.TRUE.equals(meeting.quorumReached());
        return new MinutesDocument(
                network.name(),
                network.code(),
                meeting.number(),
                "Acta de la reunión n.º " + meeting.number(),
                SpanishDates.longDate(on),
                meeting.place(),
                SessionWords.scheduled(meeting, network.zone()),
                SessionWords.start(meeting, network.zone()),
                SessionWords.end(meeting, network.zone()),
                SessionWords.sentence(meeting, network.zone()),
                moderator(meeting, presence, names),
                boards.holder(network.id(), Office.SECRETARY, on)
                        .map(Holder::name)
                        .orElse(NOBODY),
                quorum,
                meeting.quorumSentence(),
                meeting.quorumReasons().stream().skip(1).toList(),
                AttendanceWords.rows(people, register),
                AttendanceWords.summary(register),
                itemRows(points, false, present, decided),
                itemRows(points, true, present, decided),
                decisions(decided),
                made(seen, meetingId, names),
                pending(seen, meetingId, names, on),
                proposed == null ? fineRows(people, fines.of(meetingId)) : proposed.fineRows(),
                fund.sentence(meeting, on),
                meeting.minutesNote(),
                proposed == null ? nextMeeting(meeting, network) : proposed.nextMeetingText(),
                extended(meeting),
                meeting.closedAt() == null
                        ? null
                        : "Acta cerrada el " + SpanishDates.dateTime(meeting.closedAt(), network.zone()) + ".",
                quorum ? null : "La reunión no alcanzó el cuórum: no se tomaron decisiones ni acuerdos.");
    }

    private static String moderator(Meeting meeting, Presence presence, Map<String, String> names) {
        String moderatorId = presence.moderator(meeting.moderatedBy(), meeting.moderatorId());
        return moderatorId == null ? SessionWords.UNKNOWN : presence.inWords(moderatorId, name(names, moderatorId));
    }

    private static List<Item> itemRows(
            List<AgendaItem> points, boolean addedInSession, Map<String, String> names, List<KeptDecision> decided) {
        return points.stream()
                .filter(item -> item.isAddedInSession() == addedInSession)
                .map(item -> new Item(
                        item.position(),
                        item.kind().spanish(),
                        item.title(),
                        name(names, item.ownerId()),
                        item.minutes(),
                        text(item.outcome()),
                        item.result() == null ? "No tratado" : item.result().spanish(),
                        votes(item),
                        motion(item, names, decided)))
                .toList();
    }

    private static String votes(AgendaItem item) {
        if (item.votesFor() == null || item.votesAgainst() == null || item.abstentions() == null) {
            return "";
        }
        return "%d a favor, %d en contra, %s"
                .formatted(
                        item.votesFor(),
                        item.votesAgainst(),
                        Wording.count(item.abstentions(), "abstención", "abstenciones"));
    }

    /** Of a motion who moved and seconded it, of another topic how it was admitted; of one of before votes were kept, nothing. */
    private static String motion(AgendaItem item, Map<String, String> names, List<KeptDecision> decided) {
        if (item.seconderId() != null) {
            return "Moción de %s, secundada por %s."
                    .formatted(name(names, item.moverId()), name(names, item.seconderId()));
        }
        return decided.stream()
                .filter(decision -> decision.subjectId().equals(item.id()))
                .map(decision -> "Propuesto por %s. Los presentes aprobaron tratarlo: %s."
                        .formatted(
                                name(names, decision.proposerId()),
                                decision.votes().words()))
                .findFirst()
                .orElse("");
    }

    /** What was decided in the meeting and is no point of its agenda. */
    private static List<String> decisions(List<KeptDecision> decided) {
        return decided.stream()
                .filter(decision -> decision.kind() != DecisionKind.OTHER_TOPIC)
                .map(decision -> decision.title() + ". " + decision.sentence())
                .toList();
    }

    private static List<AgreementRow> made(List<Agreement> seen, String meetingId, Map<String, String> names) {
        return seen.stream()
                .filter(agreement -> agreement.meetingId().equals(meetingId))
                .sorted(Comparator.comparing(Agreement::id))
                .map(agreement -> new AgreementRow(
                        agreement.text(), name(names, agreement.responsibleId()), SpanishDates.date(agreement.dueOn())))
                .toList();
    }

    private static List<PendingRow> pending(
            List<Agreement> seen, String meetingId, Map<String, String> names, LocalDate on) {
        return seen.stream()
                .filter(agreement -> !agreement.meetingId().equals(meetingId))
                .map(agreement -> new PendingRow(
                        agreement.text(),
                        name(names, agreement.responsibleId()),
                        SpanishDates.date(agreement.dueOn()),
                        agreementStatus(agreement, meetingId, on),
                        !meetingId.equals(agreement.settledIn()),
                        agreement.dueOn().isBefore(on)))
                .toList();
    }

    private static String agreementStatus(Agreement agreement, String meetingId, LocalDate on) {
        if (meetingId.equals(agreement.settledIn())) {
            return agreement.settlementNote() == null || agreement.status() == AgreementStatus.MET
                    ? agreement.status().spanish()
                    : agreement.status().spanish() + ": " + agreement.settlementNote();
        }
        return agreement.dueOn().isBefore(on) ? "Pendiente, vencido" : AgreementStatus.OPEN.spanish();
    }

    private static List<FineRow> fineRows(List<Member> people, List<Fine> decided) {
        Map<String, Fine> byMember = decided.stream().collect(Collectors.toMap(Fine::memberId, Function.identity()));
        List<FineRow> rows = new ArrayList<>();
        for (Member member : people) {
            Fine fine = byMember.get(member.id());
            if (fine != null) {
                String waiver = fine.waiverReason() == null ? "" : ": " + fine.waiverReason();
                rows.add(new FineRow(
                        member.name(),
                        fine.amount().toString(),
                        fine.reason(),
                        fine.status().spanish() + waiver));
            }
        }
        return rows;
    }

    private static String nextMeeting(Meeting meeting, Network network) {
        if (meeting.nextStartsAt() == null) {
            return "La fecha de la próxima reunión se comunicará en la convocatoria.";
        }
        String place = meeting.nextPlace() == null ? network.meetingRule().place() : meeting.nextPlace();
        return SpanishDates.dateTime(meeting.nextStartsAt(), network.zone()) + ", en " + place + ".";
    }

    private static @Nullable String extended(Meeting meeting) {
        return meeting.extendedMinutes() == 0
                ? null
                : "Los presentes alargaron la sesión %s."
                        .formatted(Wording.count(meeting.extendedMinutes(), "minuto", "minutos"));
    }

    private static String name(Map<String, String> names, @Nullable String memberId) {
        return memberId == null ? NOBODY : names.getOrDefault(memberId, NOBODY);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
