package org.articula.trade;

/** @param members who take part in a trade @param pending how many of them have not paid, received or collected */
public record TradeParticipation(int members, int pending) {}
