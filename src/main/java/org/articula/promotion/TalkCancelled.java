package org.articula.promotion;

/** A talk will not be given. */
public record TalkCancelled(String talkId, String networkCode) {}
