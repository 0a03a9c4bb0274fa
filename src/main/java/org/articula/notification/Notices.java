package org.articula.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** The delivery ledger: who must be told what, and who has been told. Nothing is mailed from here. */
@Service
@Transactional
public class Notices {

    private static final String INSERT =
            """
            INSERT INTO notice (id, network_id, occasion_id, member_id, kind, round, channel, recipient_name, address,
                                status, attempts, planned_at, settled_at, detail)
            VALUES (:id, :networkId, :occasionId, :memberId, :kind, :round, :channel, :recipientName, :address,
                    :status, 0, :plannedAt, :settledAt, :detail)
            """;

    private static final String CANCEL_PENDING =
            """
            UPDATE notice SET status = 'CANCELLED', settled_at = :now, detail = :reason
            WHERE occasion_id = :occasionId AND status IN ('PLANNED', 'FAILED')""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final NoticePreferences preferences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batch,
            NoticePreferences preferences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.preferences = preferences;
        this.jdbc = jdbc;
        this.batch = batch;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans one notice per recipient. Planning the same again changes nothing: people who already have a notice of this occasion, kind
     * and round keep it as it is, whatever became of it. Who wants the necessary notices only has those of other kinds noted as cancelled.
     * Publishes {@link NoticesPlanned} when somebody new must be mailed.
     *
     * <p>Two nodes planning the same at the same instant meet at the table's unique key: one of them fails and, tried again, finds the rows.
     *
     * @return how many notices are new
     */
    public int plan(NoticePlan plan) {
        Set<String> seen = new HashSet<>(membersPlanned(plan));
        List<Recipient> fresh = plan.recipients().stream()
                .filter(recipient -> seen.add(recipient.memberId()))
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        Set<String> unwanted = NoticeKind.DISPENSABLE.contains(plan.kind())
                ? preferences.necessaryOnly(
                        fresh.stream().map(Recipient::memberId).toList())
                : Set.of();
        batch.batchUpdate(
                INSERT,
                fresh.stream()
                        .map(recipient -> row(plan, recipient, unwanted.contains(recipient.memberId())))
                        .toArray(SqlParameterSource[]::new));
        if (fresh.stream()
                .anyMatch(
                        recipient -> channel(recipient) == Channel.EMAIL && !unwanted.contains(recipient.memberId()))) {
            events.publishEvent(new NoticesPlanned(plan.networkId(), plan.networkCode(), plan.occasionId()));
        }
        return fresh.size();
    }

    /**
     * Gives up what has not reached anybody yet, mails and calls alike. A mail that is on its way at this moment is not stopped.
     *
     * @param reason Spanish sentence, kept in the ledger
     */
    public void cancelPending(String occasionId, String reason) {
        jdbc.sql(CANCEL_PENDING)
                .param("now", UtcTime.column(clock.instant()))
                .param("reason", NoticeRow.detail(reason))
                .param("occasionId", occasionId)
                .update();
    }

    /**
     * Gives up what has not reached these people yet about an occasion.
     *
     * @param reason Spanish sentence, kept in the ledger
     */
    public void cancelPending(String occasionId, Collection<String> memberIds, String reason) {
        if (memberIds.isEmpty()) {
            return;
        }
        jdbc.sql(CANCEL_PENDING + " AND member_id IN (:members)")
                .param("now", UtcTime.column(clock.instant()))
                .param("reason", NoticeRow.detail(reason))
                .param("occasionId", occasionId)
                .param("members", memberIds)
                .update();
    }

    /**
     * Members who know of this occasion, by mail or by telephone. A mail on its way counts: whoever may have been invited must hear of a
     * cancellation.
     */
    @Transactional(readOnly = true)
    public Set<String> membersTold(String occasionId) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT member_id FROM notice
                        WHERE occasion_id = :occasionId AND status IN ('SENT', 'PHONED', 'SENDING')
                        """)
                .param("occasionId", occasionId)
                .query(String.class)
                .set();
    }

    /** How many mails of a network wait to leave or are leaving. */
    @Transactional(readOnly = true)
    public int mailsUnderWay(String networkId) {
        return jdbc.sql(
                        """
                        SELECT COUNT(*) FROM notice
                        WHERE network_id = ? AND channel = 'EMAIL' AND status IN ('PLANNED', 'SENDING')""")
                .param(networkId)
                .query(Integer.class)
                .single();
    }

    /** Every notice of an occasion, oldest first. */
    @Transactional(readOnly = true)
    public List<Notice> ledger(String occasionId) {
        return ledgerOf(List.of(occasionId));
    }

    /** Every notice of several occasions, oldest first, in one query. */
    @Transactional(readOnly = true)
    public List<Notice> ledgerOf(Collection<String> occasionIds) {
        if (occasionIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NoticeRow.SELECT + "WHERE occasion_id IN (:occasionIds) ORDER BY planned_at, id")
                .param("occasionIds", occasionIds)
                .query(NoticeRow::map)
                .list();
    }

    /**
     * Notes that somebody told the person by telephone: for people without e-mail and for addresses the server refused. Ticking twice is
     * harmless.
     *
     * @param by user id of whoever telephoned
     * @throws InvalidInputException path {@code noticeId}, when there is nothing to telephone about
     */
    public void markPhoned(String noticeId, String by) {
        int ticked = jdbc.sql(
                        """
                        UPDATE notice SET status = 'PHONED', settled_at = :now, settled_by = :by
                        WHERE id = :id AND (status = 'FAILED' OR (channel = 'PHONE' AND status = 'PLANNED'))
                        """)
                .param("now", UtcTime.column(clock.instant()))
                .param("by", by)
                .param("id", noticeId)
                .update();
        if (ticked == 0) {
            refuseUnlessPhoned(noticeId);
        }
    }

    private void refuseUnlessPhoned(String noticeId) {
        Notice notice = jdbc.sql(NoticeRow.SELECT + "WHERE id = :id")
                .param("id", noticeId)
                .query(NoticeRow::map)
                .optional()
                .orElseThrow(() -> new InvalidInputException("noticeId", "Ese aviso no existe."));
        String refusal =
                switch (notice.status()) {
                    case PHONED -> null;
                    case SENT -> "%s ya recibió el aviso por correo.".formatted(notice.recipientName());
                    case CANCELLED -> "Ese aviso fue cancelado; ya no hace falta llamar.";
                    case PLANNED, SENDING, FAILED ->
                        "El correo a %s está por enviarse; espere el resultado antes de llamar."
                                .formatted(notice.recipientName());
                };
        if (refusal != null) {
            throw new InvalidInputException("noticeId", refusal);
        }
    }

    private Set<String> membersPlanned(NoticePlan plan) {
        return jdbc.sql(
                        """
                        SELECT member_id FROM notice
                        WHERE occasion_id = :occasionId AND kind = :kind AND round = :round
                        """)
                .param("occasionId", plan.occasionId())
                .param("kind", plan.kind().name())
                .param("round", plan.round())
                .query(String.class)
                .set();
    }

    private SqlParameterSource row(NoticePlan plan, Recipient recipient, boolean unwanted) {
        LocalDateTime now = UtcTime.column(clock.instant());
        Channel channel = channel(recipient);
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("networkId", plan.networkId())
                .addValue("occasionId", plan.occasionId())
                .addValue("memberId", recipient.memberId())
                .addValue("kind", plan.kind().name())
                .addValue("round", plan.round())
                .addValue("channel", channel.name())
                .addValue("recipientName", recipient.name())
                .addValue("address", strip(channel == Channel.EMAIL ? recipient.email() : recipient.phone()))
                .addValue("status", (unwanted ? NoticeStatus.CANCELLED : NoticeStatus.PLANNED).name())
                .addValue("plannedAt", now)
                .addValue("settledAt", unwanted ? now : null)
                .addValue("detail", unwanted ? NoticePreferences.NOT_WANTED : null);
    }

    private static Channel channel(Recipient recipient) {
        return StringUtils.hasText(recipient.email()) ? Channel.EMAIL : Channel.PHONE;
    }

    private static @Nullable String strip(@Nullable String text) {
        return StringUtils.hasText(text) ? text.strip() : null;
    }
}
