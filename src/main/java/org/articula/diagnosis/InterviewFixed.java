package org.articula.diagnosis;

import java.time.Instant;

/** The interview of a member has a date. Published inside the transaction that set it. */
public record InterviewFixed(String diagnosisId, String networkId, String networkCode, Instant interviewAt) {}
