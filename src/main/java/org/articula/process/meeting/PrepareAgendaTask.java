package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.Map;
import org.articula.agenda.Agendas;
import org.articula.agenda.ProposedAgenda;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Preparar la agenda» (RI.9, F2.3.a1): starts from the proposal, in which unmet agreements come back by themselves. */
@Component
class PrepareAgendaTask implements TaskForm<Map<String, Object>, PrepareAgendaForm> {

    private final Agendas agendas;
    private final Meetings meetings;
    private final Members members;
    private final MeetingHeader header;

    PrepareAgendaTask(Agendas agendas, Meetings meetings, Members members, MeetingHeader header) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.members = members;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        ProposedAgenda proposal = agendas.propose(meetingId);
        Map<String, Object> data = header.of(meetingId);
        data.put(
                "memberOptions",
                Option.ofMembers(members.activeOf(meetings.byId(meetingId).networkId())));
        data.put("moderatorId", proposal.moderatorId());
        data.put("durationMinutes", proposal.durationMinutes());
        data.put("durationWarning", proposal.warning());
        data.put("reasons", proposal.reasons().isEmpty() ? null : String.join("\n\n", proposal.reasons()));
        data.put("items", proposal.items());
        return data;
    }

    @Override
    public Facts complete(UserTask task, PrepareAgendaForm form) {
        agendas.confirm(task.get(MEETING_ID), form.toPlan());
        return Facts.none();
    }
}
