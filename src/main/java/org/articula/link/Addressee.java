package org.articula.link;

/**
 * Whom a link is for.
 *
 * @param subjectId what it is about, as its {@link LinkPurpose} says
 */
public record Addressee(String subjectId, String memberId) {}
