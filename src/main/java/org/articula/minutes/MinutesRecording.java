package org.articula.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.Agendas;
import org.articula.agenda.Agreement;
import org.articula.agenda.Agreements;
import org.articula.agenda.PastDecision;
import org.articula.meeting.Attendances;
import org.articula.meeting.Engagements;
import org.articula.meeting.HeldMeetings;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingProgress;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.meeting.SessionHoursPolicy;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.vote.MeetingVotes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happened in a meeting into its rows, and reads it back for the form. */
@Component
class MinutesRecording {

    private static final String NO_QUORUM =
            "Sin cuórum la reunión no es válida: no puede haber decisiones ni acuerdos.";

    private final Meetings meetings;
    private final MeetingProgress progress;
    private final Agendas agendas;
    private final Agreements agreements;
    private final Attendances attendances;
    private final HeldMeetings held;
    private final MeetingVotes votes;
    private final Networks networks;
    private final Members members;
    private final Engagements engagements;
    private final Clock clock;

    MinutesRecording(
            Meetings meetings,
            MeetingProgress progress,
            Agendas agendas,
            Agreements agreements,
            Attendances attendances,
            HeldMeetings held,
            MeetingVotes votes,
            Networks networks,
            Members members,
            Engagements engagements,
            Clock clock) {
        this.meetings = meetings;
        this.progress = progress;
        this.agendas = agendas;
        this.agreements = agreements;
        this.attendances = attendances;
        this.held = held;
        this.votes = votes;
        this.networks = networks;
        this.members = members;
        this.engagements = engagements;
        this.clock = clock;
    }

    MinutesSheet sheet(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Map<String, String> active = names(members.activeOf(meeting.networkId()));
        Network network = networks.byId(meeting.networkId());
        Presence presence = Presence.of(attendances.register(meetingId));
        Map<String, String> voters = new LinkedHashMap<>(active);
        voters.keySet().retainAll(held.of(meeting).attending().keySet());
        voters.replaceAll(presence::inWords);
        SessionHoursPolicy hours = hoursOf(meeting);
        String moderatorId = presence.moderator(meeting.moderatedBy(), meeting.moderatorId());
        LocalTime endedAt = hours.proposedEnd();
        List<AgendaItem> points = agendas.points(meetingId);
        RecordedMinutes recorded = new RecordedMinutes(
                meeting,
                points,
                agreements.openBefore(meeting),
                agreements.madeIn(meetingId),
                votes.ofMeeting(meetingId));
        return new MinutesSheet(
                meeting,
                meeting.dateIn(hours.zone()),
                LocalDate.ofInstant(engagements.nextFree(network, meeting), network.zone()),
                points.stream().filter(item -> !item.isAddedInSession()).toList(),
                recorded.input(new MinutesInput.SessionEnd(endedAt, moderatorId)),
                voters,
                active,
                agendas.decisionsBefore(meeting, AgendaLimits.DECISIONS_SHOWN),
                new MinutesSheet.Session(SessionWords.sentence(meeting, hours.zone()), endedAt, moderatorId));
    }

    void record(String meetingId, MinutesInput input) {
        Meeting meeting = meetings.byId(meetingId);
        requireQuorumDecided(meeting);
        SessionHoursPolicy hours = hoursOf(meeting);
        refuseFor(hours.tooEarly());
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
            progress.setMinutes(meetingId, note, extended, null, null);
            return;
        }
        List<AgendaItem> stored = agendas.points(meetingId);
        Presence presence = Presence.of(attendances.register(meetingId));
        MinutesMaterial material = material(hours, stored, input);
        SessionDraft session = SessionDraft.of(hours, presence, input.end(), extended, errors);
        ItemsDraft points = new ItemsDraft(material, input, errors);
        AgreementsDraft agreed = new AgreementsDraft(material, input, errors);
        errors.throwIfAny();
        // First the meeting's own row: it refuses if somebody closed or cancelled the meeting meanwhile
        progress.setMinutes(meetingId, note, extended, session.endedAt(), session.moderatedBy());
        forgetEarlier(meetingId, stored);
        agendas.record(points.concluded(), points.added());
        points.admitted().forEach(votes::keep);
        agreements.record(agreed.settled(), agreed.made());
    }

    /** What an earlier version of these minutes had made of the meeting. */
    private void forgetEarlier(String meetingId, List<AgendaItem> stored) {
        if (stored.stream().anyMatch(item -> item.result() != null)) {
            agreements.forget(meetingId);
            agendas.forgetRaised(stored);
            votes.forgetTopics(meetingId);
        }
    }

    static void requireQuorumDecided(Meeting meeting) {
        meeting.requireOpen();
        if (meeting.status() != MeetingStatus.IN_SESSION || meeting.quorumReached() == null) {
            throw new InvalidInputException("", "Primero registre la asistencia y verifique el cuórum.");
        }
    }

    /** @param objection Spanish sentence; null when there is nothing to refuse */
    static void refuseFor(@Nullable String objection) {
        if (objection != null) {
            throw new InvalidInputException("", objection);
        }
    }

    private static void refuseDecisions(MinutesInput input, FieldErrors errors) {
        for (int i = 0; i < input.items().size(); i++) {
            ItemOutcome item = input.items().get(i);
            FieldErrors row = errors.row("items", i);
            row.addIf(item.agreementStatus() != null, "agreementStatus", NO_QUORUM);
            row.addIf(item.result() != null, "result", NO_QUORUM);
            row.addIf(!item.votes().isEmpty(), "votesFor", NO_QUORUM);
            row.addIf(!item.agreements().isEmpty(), "agreements", NO_QUORUM);
        }
        errors.addIf(!input.otherItems().isEmpty(), "otherItems", NO_QUORUM);
        errors.addIf(!input.reconsiderations().isEmpty(), "reconsiderations", NO_QUORUM);
        errors.addIf(!input.agreements().isEmpty(), "agreements", NO_QUORUM);
    }

    private SessionHoursPolicy hoursOf(Meeting meeting) {
        return new SessionHoursPolicy(
                meeting, networks.byId(meeting.networkId()).zone(), clock.instant());
    }

    private MinutesMaterial material(SessionHoursPolicy hours, List<AgendaItem> stored, MinutesInput input) {
        Meeting meeting = hours.meeting();
        Set<String> asked = input.reconsiderations().stream()
                .map(Reconsideration::decisionId)
                .collect(Collectors.toSet());
        return new MinutesMaterial(
                meeting,
                meeting.dateIn(hours.zone()),
                stored.stream().filter(item -> !item.isAddedInSession()).toList(),
                held.of(meeting),
                names(members.activeOf(meeting.networkId())).keySet(),
                agreements.openBefore(meeting).stream().collect(Collectors.toMap(Agreement::id, Function.identity())),
                agendas.decisionsBefore(meeting, asked).stream()
                        .collect(Collectors.toMap(PastDecision::itemId, Function.identity())));
    }

    private static Map<String, String> names(List<Member> people) {
        Map<String, String> names = new LinkedHashMap<>();
        people.forEach(member -> names.put(member.id(), member.name()));
        return names;
    }
}
