package org.articula.promotion;

/**
 * A talk will not be given.
 *
 * @param asked whether somebody asked for it; otherwise it falls with its network
 */
public record TalkCancelled(String talkId, String networkCode, boolean asked) {}
