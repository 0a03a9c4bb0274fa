package org.articula.process.meeting;

import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * Which notices a job is to deliver, as the job's row says it.
 *
 * @param networkCode has no space in it
 * @param occasionId what the notices are about
 */
record DispatchOrder(String networkCode, String occasionId) implements JobHandlerConfiguration {

    private static final String BETWEEN = " ";

    @Override
    public String toCanonicalString() {
        return networkCode + BETWEEN + occasionId;
    }

    static DispatchOrder parse(String text) {
        int between = text.lastIndexOf(BETWEEN);
        return new DispatchOrder(text.substring(0, between), text.substring(between + 1));
    }
}
