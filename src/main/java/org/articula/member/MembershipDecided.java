package org.articula.member;

import org.articula.notification.NoticeKind;

/** The network has decided about somebody. @param occasionId the request or review, by kind */
record MembershipDecided(NoticeKind kind, String occasionId) {}
