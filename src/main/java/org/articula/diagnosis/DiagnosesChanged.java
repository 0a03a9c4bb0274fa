package org.articula.diagnosis;

/**
 * Something changed about what a round waits for. Published inside the transaction that changed it.
 *
 * @param toPrepare whether a member has neither a date nor a reason to be left out
 * @param toInterview whether an interview with a date has not been held
 */
public record DiagnosesChanged(
        String roundId, String networkId, String networkCode, boolean toPrepare, boolean toInterview) {}
