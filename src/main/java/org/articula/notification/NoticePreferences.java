package org.articula.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which notices people want. Who wants the necessary ones only gets neither reminders nor minutes nor statements; what calls them to something, and what
 * becomes of it, reaches them all the same.
 */
@Service
@Transactional
public class NoticePreferences {

    /** Why a notice was not sent to somebody who does not want it; kept in the ledger. */
    public static final String NOT_WANTED = "Solo quiere los correos necesarios.";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticePreferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person wants the necessary notices only. */
    @Transactional(readOnly = true)
    public boolean necessaryOnly(String memberId) {
        return !necessaryOnly(List.of(memberId)).isEmpty();
    }

    /** Who of them wants the necessary notices only. */
    Set<String> necessaryOnly(Collection<String> memberIds) {
        return memberIds.isEmpty()
                ? Set.of()
                : jdbc.sql("SELECT member_id FROM notice_preference WHERE member_id IN (:members)")
                        .param("members", memberIds)
                        .query(String.class)
                        .set();
    }

    /** From now on this person gets the necessary notices only; what still waits for them and is not necessary is given up. */
    public void wantNecessaryOnly(String memberId) {
        if (necessaryOnly(memberId)) {
            return;
        }
        try {
            jdbc.sql("INSERT INTO notice_preference (member_id, necessary_only_since) VALUES (:member, :now)")
                    .param("member", memberId)
                    .param("now", UtcTime.column(clock.instant()))
                    .update();
        } catch (DuplicateKeyException askedTwiceAtOnce) {
            return;
        }
        jdbc.sql(
                        """
                        UPDATE notice SET status = 'CANCELLED', settled_at = :now, detail = :reason
                        WHERE member_id = :member AND status IN ('PLANNED', 'FAILED') AND kind IN (:kinds)
                        """)
                .param("now", UtcTime.column(clock.instant()))
                .param("reason", NOT_WANTED)
                .param("member", memberId)
                .param("kinds", NoticeKind.DISPENSABLE.stream().map(Enum::name).collect(Collectors.toSet()))
                .update();
    }

    /** From now on this person gets every notice again. */
    public void wantEverything(String memberId) {
        jdbc.sql("DELETE FROM notice_preference WHERE member_id = :member")
                .param("member", memberId)
                .update();
    }
}
