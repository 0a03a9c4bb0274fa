package org.articula.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last answer a member gave about a meeting. */
public record MemberAnswer(
        String meetingId,
        String memberId,
        AnswerChoice choice,
        @Nullable String representativeName,
        Instant answeredAt) {}
