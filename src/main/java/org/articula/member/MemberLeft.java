package org.articula.member;

/**
 * Somebody left a network. Published in the transaction that noted it.
 *
 * @param member as they were while they belonged to it
 */
public record MemberLeft(Member member) {}
