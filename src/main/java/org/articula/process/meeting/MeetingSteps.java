package org.articula.process.meeting;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.meeting.MeetingVariables.CHANGE_ID;
import static org.articula.process.meeting.MeetingVariables.CLOSED_BY;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;
import static org.articula.process.meeting.MeetingVariables.PHONE_NOTICES_NEEDED;
import static org.articula.process.meeting.MeetingVariables.QUORUM_REACHED;

import org.articula.agenda.Agendas;
import org.articula.invitation.Answers;
import org.articula.invitation.Convocation;
import org.articula.meeting.Attendances;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesBook;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that hand a meeting to its module and take at most one answer back. The models name them by their methods. */
@Configuration(proxyBeanMethods = false)
class MeetingSteps {

    /** Nobody prepared the agenda in time: the proposed one goes out, so that no meeting is convened without one (RI.9). */
    @Bean
    JavaDelegate adoptProposedAgendaDelegate(Agendas agendas) {
        return execution -> agendas.adoptProposed(MEETING_ID.in(execution));
    }

    /** «Enviar los recordatorios». */
    @Bean
    JavaDelegate sendRemindersDelegate(Convocation convocation) {
        return execution -> convocation.remind(MEETING_ID.in(execution));
    }

    /** «Verificar el cuórum» (RI.4, RI.5). */
    @Bean
    JavaDelegate decideQuorumDelegate(Attendances attendances, Answers answers) {
        return execution -> {
            String meetingId = MEETING_ID.in(execution);
            QUORUM_REACHED.set(
                    execution,
                    attendances
                            .decideQuorum(meetingId, answers.announced(meetingId))
                            .reached());
        };
    }

    /** «Cerrar y enviar el acta» (RI.10): from here on the minutes cannot change. */
    @Bean
    JavaDelegate closeMeetingDelegate(MinutesBook minutes) {
        return execution -> minutes.close(MEETING_ID.in(execution), CLOSED_BY.in(execution));
    }

    /** «Planificar la siguiente reunión» (RI.2, F2.3.a); its own process starts when the meeting is planned. */
    @Bean
    JavaDelegate planNextMeetingDelegate(Meetings meetings) {
        return execution -> meetings.planNext(NETWORK_ID.in(execution));
    }

    /** «Aplicar el cambio» (RI.2). */
    @Bean
    JavaDelegate applyMeetingChangeDelegate(MeetingChanges changes) {
        return execution -> changes.apply(CHANGE_ID.in(execution));
    }

    /** «Reprogramar la reunión»: the timers that follow read the new moments. */
    @Bean
    JavaDelegate rescheduleMeetingDelegate(Meetings meetings) {
        return execution -> execution.setVariables(MeetingVariables.timers(meetings.timesOf(MEETING_ID.in(execution))));
    }

    /** «Planificar la siguiente reunión» after a cancellation (RI.2), and whether somebody must hear of it by telephone. */
    @Bean
    JavaDelegate planReplacementDelegate(Meetings meetings, Convocation convocation) {
        return execution -> {
            boolean calls =
                    !convocation.noticesToPhone(MEETING_ID.in(execution)).isEmpty();
            PHONE_NOTICES_NEEDED.set(execution, calls);
            meetings.planNext(NETWORK_ID.in(execution));
        };
    }
}
