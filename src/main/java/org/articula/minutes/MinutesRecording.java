package org.articula.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.agenda.Agreement;
import org.articula.agenda.Agreements;
import org.articula.agenda.PastDecision;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingProgress;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.springframework.stereotype.Component;

/** Writes what happened in a meeting into its rows, and reads it back for the form. */
@Component
class MinutesRecording {

    private static final int DECISIONS_SHOWN = 50;
    private static final String NO_QUORUM =
            "Sin cuórum la reunión no es válida: no puede haber decisiones ni acuerdos.";

    private final Meetings meetings;
    private final MeetingProgress progress;
    private final Agendas agendas;
    private final Agreements agreements;
    private final Attendances attendances;
    private final Networks networks;
    private final Members members;

    MinutesRecording(
            Meetings meetings,
            MeetingProgress progress,
            Agendas agendas,
            Agreements agreements,
            Attendances attendances,
            Networks networks,
            Members members) {
        this.meetings = meetings;
        this.progress = progress;
        this.agendas = agendas;
        this.agreements = agreements;
        this.attendances = attendances;
        this.networks = networks;
        this.members = members;
    }

    MinutesSheet sheet(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Map<String, String> active = names(members.activeOf(meeting.networkId()));
        Set<String> attending = attending(meetingId);
        Map<String, String> voters = new LinkedHashMap<>(active);
        voters.keySet().retainAll(attending);
        return new MinutesSheet(
                meeting,
                meeting.dateIn(networks.byId(meeting.networkId()).zone()),
                agendas.points(meetingId),
                agreements.openBefore(meeting),
                agreements.madeIn(meetingId),
                voters,
                active,
                agendas.decisionsBefore(meeting, DECISIONS_SHOWN));
    }

    void record(String meetingId, MinutesInput input) {
        Meeting meeting = meetings.byId(meetingId);
        requireQuorumDecided(meeting);
        FieldErrors errors = new FieldErrors();
        errors.optional("note", "las observaciones", input.note(), MinutesLimits.NOTE);
        errors.within(
                "extendedMinutes",
                input.extendedMinutes(),
                0,
                MinutesLimits.EXTENDED_MINUTES,
                "Los minutos van de 0 a " + MinutesLimits.EXTENDED_MINUTES + ".");
        String note = TypedText.orNull(input.note());
        int extended = input.extendedMinutes() == null ? 0 : input.extendedMinutes();
        if (Boolean.FALSE.equals(meeting.quorumReached())) {
            refuseDecisions(input, errors);
            errors.throwIfAny();
            progress.setMinutes(meetingId, note, extended);
            return;
        }
        List<AgendaItem> stored = agendas.points(meetingId);
        MinutesMaterial material = material(meeting, stored, input);
        ItemsDraft points = new ItemsDraft(material, input, errors);
        AgreementsDraft agreed = new AgreementsDraft(material, input, errors);
        errors.throwIfAny();
        // First the meeting's own row: it refuses if somebody closed or cancelled the meeting meanwhile
        progress.setMinutes(meetingId, note, extended);
        forgetEarlier(meetingId, stored);
        agendas.record(points.concluded(), points.added());
        agreements.record(agreed.settled(), agreed.made());
    }

    /** What an earlier version of these minutes had made of the meeting. */
    private void forgetEarlier(String meetingId, List<AgendaItem> stored) {
        if (stored.stream().anyMatch(item -> item.result() != null)) {
            agreements.forget(meetingId);
            agendas.forgetRaised(stored);
        }
    }

    static void requireQuorumDecided(Meeting meeting) {
        meeting.requireOpen();
        if (meeting.status() != MeetingStatus.IN_SESSION || meeting.quorumReached() == null) {
            throw new InvalidInputException("", "Primero registre la asistencia y verifique el cuórum.");
        }
    }

    private static void refuseDecisions(MinutesInput input, FieldErrors errors) {
        for (int i = 0; i < input.items().size(); i++) {
            ItemOutcome item = input.items().get(i);
            FieldErrors row = errors.row("items", i);
            row.addIf(item.agreementStatus() != null, "agreementStatus", NO_QUORUM);
            row.addIf(item.result() != null, "result", NO_QUORUM);
            row.addIf(!item.votes().isEmpty(), "votesFor", NO_QUORUM);
        }
        errors.addIf(!input.otherItems().isEmpty(), "otherItems", NO_QUORUM);
        errors.addIf(!input.reconsiderations().isEmpty(), "reconsiderations", NO_QUORUM);
        errors.addIf(!input.agreements().isEmpty(), "agreements", NO_QUORUM);
    }

    private MinutesMaterial material(Meeting meeting, List<AgendaItem> stored, MinutesInput input) {
        Set<String> asked = input.reconsiderations().stream()
                .map(Reconsideration::decisionId)
                .collect(Collectors.toSet());
        return new MinutesMaterial(
                meeting,
                meeting.dateIn(networks.byId(meeting.networkId()).zone()),
                stored.stream().filter(item -> !item.isAddedInSession()).toList(),
                attending(meeting.id()),
                names(members.activeOf(meeting.networkId())).keySet(),
                agreements.openBefore(meeting).stream().collect(Collectors.toMap(Agreement::id, Function.identity())),
                agendas.decisionsBefore(meeting, asked).stream()
                        .collect(Collectors.toMap(PastDecision::itemId, Function.identity())));
    }

    private Set<String> attending(String meetingId) {
        return attendances.register(meetingId).stream()
                .filter(record -> record.status().isAttending())
                .map(AttendanceRecord::memberId)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> names(List<Member> people) {
        Map<String, String> names = new LinkedHashMap<>();
        people.forEach(member -> names.put(member.id(), member.name()));
        return names;
    }
}
