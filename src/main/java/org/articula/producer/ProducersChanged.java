package org.articula.producer;

/** Somebody in a network's database came, changed or left. Published inside the transaction that changed it. */
public record ProducersChanged(String networkId) {}
