package org.articula.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.shared.UtcTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Lets notices that have not reached somebody follow to a corrected address. */
@Service
@Transactional
public class NoticeAddresses {

    /** A mail that was refused longer ago is of no use any more. */
    static final Duration WORTH_ANOTHER_TRY = Duration.ofDays(30);

    private static final String NOT_RECEIVED =
            """
            WHERE member_id = :member AND channel = 'EMAIL'
              AND (status = 'PLANNED' OR (status = 'FAILED' AND planned_at >= :recent))""";

    private static final String FOR_ANOTHER_ADDRESS = NOT_RECEIVED + " AND (address IS NULL OR address <> :address)";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeAddresses(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails that wait, and those the old address refused lately, go to the new one; without an e-mail address any more they become
     * calls. What waits for a call stays one, with the new number. A mail on its way at this moment is not stopped. Publishes
     * {@link NoticesPlanned} for every occasion with mails to send, {@link CallsAdded} for those with calls to make.
     *
     * @param person with the addresses as they are now
     */
    public void follow(String networkCode, Recipient person) {
        if (StringUtils.hasText(person.email())) {
            mail(networkCode, person.memberId(), person.email().strip());
        } else {
            call(person);
        }
        jdbc.sql(
                        "UPDATE notice SET address = :phone WHERE member_id = :member AND channel = 'PHONE' AND status = 'PLANNED'")
                .param("phone", person.phone())
                .param("member", person.memberId())
                .update();
    }

    private void mail(String networkCode, String memberId, String address) {
        List<NoticesPlanned> occasions = jdbc.sql(
                        "SELECT DISTINCT network_id, occasion_id FROM notice " + FOR_ANOTHER_ADDRESS)
                .param("member", memberId)
                .param("address", address)
                .param("recent", recent())
                .query((row, number) ->
                        new NoticesPlanned(row.getString("network_id"), networkCode, row.getString("occasion_id")))
                .list();
        // Another attempt number: whoever has read the old address a moment ago cannot claim the notice any more
        jdbc.sql("UPDATE notice SET status = 'PLANNED', attempts = attempts + 1, settled_at = NULL, detail = NULL,"
                        + " address = :address " + FOR_ANOTHER_ADDRESS)
                .param("member", memberId)
                .param("address", address)
                .param("recent", recent())
                .update();
        occasions.forEach(events::publishEvent);
    }

    private void call(Recipient person) {
        List<String> occasions = jdbc.sql("SELECT DISTINCT occasion_id FROM notice " + NOT_RECEIVED)
                .param("member", person.memberId())
                .param("recent", recent())
                .query(String.class)
                .list();
        jdbc.sql("UPDATE notice SET status = 'PLANNED', channel = 'PHONE', attempts = attempts + 1, settled_at = NULL,"
                        + " detail = NULL " + NOT_RECEIVED)
                .param("member", person.memberId())
                .param("recent", recent())
                .update();
        occasions.forEach(occasion -> events.publishEvent(new CallsAdded(occasion)));
    }

    private LocalDateTime recent() {
        return UtcTime.column(clock.instant().minus(WORTH_ANOTHER_TRY));
    }
}
