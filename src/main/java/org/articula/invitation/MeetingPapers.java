package org.articula.invitation;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.Agendas;
import org.articula.agenda.ProposedAgenda;
import org.articula.document.Pdf;
import org.articula.invitation.MeetingPaper.Person;
import org.articula.invitation.MeetingPaper.Point;
import org.articula.meeting.AnnouncedAttendance;
import org.articula.meeting.AttendanceLine;
import org.articula.meeting.AttendanceSheet;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people take to a meeting on paper: its agenda (RI.9) and the sheet on which those who come sign (RI.22). */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

    private static final String NOBODY = "";

    private final Meetings meetings;
    private final Networks networks;
    private final Members members;
    private final Agendas agendas;
    private final Attendances attendances;
    private final Answers answers;
    private final Pdf pdf;

    MeetingPapers(
            Meetings meetings,
            Networks networks,
            Members members,
            Agendas agendas,
            Attendances attendances,
            Answers answers,
            Pdf pdf) {
        this.meetings = meetings;
        this.networks = networks;
        this.members = members;
        this.agendas = agendas;
        this.attendances = attendances;
        this.answers = answers;
        this.pdf = pdf;
    }

    /**
     * The agenda as a PDF; while nobody has confirmed one, what is proposed, and it says so.
     *
     * @throws NoSuchElementException if there is no such meeting, or it is over or cancelled
     */
    public byte[] agenda(String meetingId) {
        return pdf.render("agenda", Map.of("paper", paper(meetingId)));
    }

    /**
     * The attendance sheet as a PDF: a line to sign for every active member.
     *
     * @throws NoSuchElementException if there is no such meeting, or it is over or cancelled
     */
    public byte[] attendanceSheet(String meetingId) {
        return pdf.render("attendance-sheet", Map.of("paper", paper(meetingId)));
    }

    private MeetingPaper paper(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        if (!meeting.status().isOpen()) {
            throw new NoSuchElementException("Meeting %s is not ahead".formatted(meetingId));
        }
        Network network = networks.byId(meeting.networkId());
        Map<String, String> names =
                members.allOf(network.id()).stream().collect(Collectors.toMap(Member::id, Member::name));
        AttendanceSheet sheet = attendances.sheet(meetingId, answers.announced(meetingId));
        List<AgendaItem> items = agendas.points(meetingId);
        ProposedAgenda proposal = items.isEmpty() ? agendas.propose(meetingId) : null;
        String moderatorId = proposal == null ? meeting.moderatorId() : proposal.moderatorId();
        return new MeetingPaper(
                network.name(),
                network.code(),
                meeting.number(),
                SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                Wording.count(meeting.durationMinutes(), "minuto", "minutos"),
                meeting.place(),
                moderatorId == null ? null : names.get(moderatorId),
                proposal != null,
                proposal == null ? convened(items, names) : proposed(proposal.items(), names),
                meeting.agendaNote(),
                quorum(sheet),
                sheet.lines().stream().map(MeetingPapers::person).toList());
    }

    private static List<Point> convened(List<AgendaItem> items, Map<String, String> names) {
        return items.stream()
                .filter(item -> !item.isAddedInSession())
                .map(item ->
                        point(item.position(), item.kind(), item.title(), name(names, item.ownerId()), item.minutes()))
                .toList();
    }

    private static List<Point> proposed(List<AgendaLine> lines, Map<String, String> names) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    AgendaLine line = lines.get(i);
                    return point(i + 1, line.kind(), line.title(), name(names, line.ownerId()), line.minutes());
                })
                .toList();
    }

    private static Point point(int position, AgendaItemKind kind, String title, String owner, int minutes) {
        return new Point(position, kind.spanish(), title, owner, minutes);
    }

    private static String quorum(AttendanceSheet sheet) {
        return "Para que la reunión sea válida deben asistir al menos %d de %s: el reglamento pide el %d %%."
                .formatted(
                        sheet.required(),
                        Wording.count(sheet.lines().size(), "integrante", "integrantes"),
                        sheet.quorumPercent());
    }

    private static Person person(AttendanceLine line) {
        return new Person(line.name(), line.workshop() == null ? NOBODY : line.workshop(), announced(line.announced()));
    }

    private static String announced(@Nullable AnnouncedAttendance announced) {
        return announced == null || announced.representativeName() == null
                ? NOBODY
                : "Envía a " + announced.representativeName();
    }

    private static String name(Map<String, String> names, @Nullable String memberId) {
        return memberId == null ? NOBODY : names.getOrDefault(memberId, NOBODY);
    }
}
