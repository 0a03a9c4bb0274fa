package org.articula.member;

/** What somebody asks of the network: to come in ({@code RI.20}) or to go. */
public enum MembershipRequestKind {
    JOIN,
    LEAVE
}
