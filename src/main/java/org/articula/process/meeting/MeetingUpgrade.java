package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.meeting.Meetings;
import org.articula.process.upgrade.MovedProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meetings of before networks met on without their minutes move to the diagram with that term, each with its own. */
@Configuration(proxyBeanMethods = false)
class MeetingUpgrade {

    @Bean
    MovedProcess movedHoldMeeting(RuntimeService runtime, Meetings meetings) {
        return new MovedProcess("holdMeeting", instanceId -> {
            String meetingId = MEETING_ID.type().cast(runtime.getVariable(instanceId, MEETING_ID.name()));
            runtime.setVariables(instanceId, MeetingVariables.timers(meetings.timesOf(meetingId)));
        });
    }
}
