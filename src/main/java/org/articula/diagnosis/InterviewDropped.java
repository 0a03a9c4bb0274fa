package org.articula.diagnosis;

/** There will be no interview with somebody after all: the member left. Published inside the transaction that noted it. */
public record InterviewDropped(String diagnosisId, String networkId, String networkCode) {}
