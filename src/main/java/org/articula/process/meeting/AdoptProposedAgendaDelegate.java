package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.agenda.Agendas;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody prepared the agenda in time: the proposed one goes out, so that no meeting is convened without one (RI.9). */
@Component
class AdoptProposedAgendaDelegate implements JavaDelegate {

    private final Agendas agendas;

    AdoptProposedAgendaDelegate(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agendas.adoptProposed(MEETING_ID.in(execution));
    }
}
