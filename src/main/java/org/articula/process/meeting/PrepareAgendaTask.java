package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.articula.agenda.Agendas;
import org.articula.agenda.ProposedAgenda;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la agenda» (RI.9, F2.3.a1): starts from the proposal, in which unmet agreements come back by themselves. */
@Component
class PrepareAgendaTask implements TaskForm<PrepareAgendaTask.Shown, PrepareAgendaForm> {

    record Shown(
            @JsonUnwrapped MeetingHeader header,
            List<Option> memberOptions,
            @Nullable String moderatorId,
            int durationMinutes,
            @Nullable String durationWarning,
            @Nullable String reasons,
            List<PrepareAgendaForm.Item> items) {}

    private final Agendas agendas;
    private final Meetings meetings;
    private final Members members;
    private final MeetingHeaders headers;

    PrepareAgendaTask(Agendas agendas, Meetings meetings, Members members, MeetingHeaders headers) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.members = members;
        this.headers = headers;
    }

    @Override
    public Shown open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        ProposedAgenda proposal = agendas.propose(meetingId);
        return new Shown(
                headers.of(meetingId),
                Option.ofMembers(members.activeOf(meetings.byId(meetingId).networkId())),
                proposal.moderatorId(),
                proposal.durationMinutes(),
                proposal.warning(),
                proposal.reasons().isEmpty() ? null : String.join("\n\n", proposal.reasons()),
                proposal.items().stream().map(PrepareAgendaForm.Item::of).toList());
    }

    @Override
    public Facts complete(UserTask task, PrepareAgendaForm form) {
        agendas.confirm(task.get(MEETING_ID), form.toPlan());
        return Facts.none();
    }
}
