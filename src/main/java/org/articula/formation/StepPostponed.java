package org.articula.formation;

/** A step of the network's plan was left for a date: whoever was at it stops. Published inside the transaction that did it. */
public record StepPostponed(String networkId, String networkCode, GuideStep step) {}
