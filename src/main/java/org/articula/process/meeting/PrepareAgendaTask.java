package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.Agendas;
import org.articula.agenda.ProposedAgenda;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.paper.PaperLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la agenda» (RI.9, F2.3.a1): starts from the proposal, in which unmet agreements come back by themselves. */
@Component
class PrepareAgendaTask implements TaskForm<PrepareAgendaTask.Shown, PrepareAgendaForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            @JsonUnwrapped PaperLinks.Papers papers,
            List<Option> memberOptions,
            @Nullable String moderatorId,
            int durationMinutes,
            @Nullable String durationWarning,
            @Nullable String reasons,
            List<Option> pastDecisions,
            List<PrepareAgendaForm.Item> items) {}

    private final Agendas agendas;
    private final Meetings meetings;
    private final Members members;
    private final MeetingHeaders headers;
    private final PaperLinks papers;

    PrepareAgendaTask(Agendas agendas, Meetings meetings, Members members, MeetingHeaders headers, PaperLinks papers) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.members = members;
        this.headers = headers;
        this.papers = papers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        Meeting meeting = meetings.byId(meetingId);
        ProposedAgenda proposal = agendas.propose(meetingId);
        return new Shown(
                headers.of(meetingId),
                papers.of(meetingId),
                Option.ofMembers(members.activeOf(meeting.networkId())),
                proposal.moderatorId(),
                proposal.durationMinutes(),
                proposal.warning(),
                proposal.reasons().isEmpty() ? null : String.join("\n\n", proposal.reasons()),
                agendas.decisionsBefore(meeting, AgendaLimits.DECISIONS_SHOWN).stream()
                        .map(decision -> new Option(decision.spanish(), decision.itemId()))
                        .toList(),
                proposal.items().stream().map(PrepareAgendaForm.Item::of).toList());
    }

    @Override
    public Facts complete(UserTask task, PrepareAgendaForm form) {
        agendas.confirm(task.get(MEETING_ID), form.toPlan());
        return Facts.none();
    }
}
