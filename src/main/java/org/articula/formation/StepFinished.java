package org.articula.formation;

/** A step of the network's plan is done: whoever waited for it goes on. Published inside the transaction that finished it. */
public record StepFinished(String networkId, String networkCode) {}
