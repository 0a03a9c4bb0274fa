package org.articula.agenda;

import java.time.Instant;

/** What a member asks the network to treat at a meeting ({@code F2.3.a1}: the agenda is agreed on with those who come). */
public record MemberTopic(String id, String networkId, String memberId, String title, Instant proposedAt) {}
