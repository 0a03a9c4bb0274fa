package org.articula.promotion;

/** A talk has another date or place. */
public record TalkMoved(String talkId, String networkCode) {}
