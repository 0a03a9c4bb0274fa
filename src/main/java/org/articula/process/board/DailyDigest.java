package org.articula.process.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the supervising unit by mail, once a day and only when something is wrong, which networks need it.
 *
 * <p>The first node that looks after the hour takes the day: its row is the key on which the others fail. After an outage the day is taken
 * when a node is back, and days that have passed are not told any more.
 */
@Component
class DailyDigest {

    private static final String OCCASION = "digest-";

    private final DigestTable days;
    private final UnitBoard board;
    private final SupervisingUnit unit;
    private final Notices notices;
    private final DigestProperties properties;
    private final Clock clock;

    DailyDigest(
            DigestTable days,
            UnitBoard board,
            SupervisingUnit unit,
            Notices notices,
            DigestProperties properties,
            Clock clock) {
        this.days = days;
        this.board = board;
        this.unit = unit;
        this.notices = notices;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Plans today's mails when their hour has come and nobody has looked today.
     *
     * @return how many mails are new
     * @throws org.springframework.dao.DuplicateKeyException if another node takes the day at this moment
     */
    @Transactional
    public int planIfDue() {
        LocalDate today = today();
        if (now().toLocalTime().isBefore(properties.at()) || days.has(today)) {
            return 0;
        }
        days.insert(today, clock.instant());
        List<BoardRow> troubled = troubled();
        days.found(today, troubled.size());
        List<Recipient> people = troubled.isEmpty() ? List.of() : unit.readers();
        return people.isEmpty()
                ? 0
                : notices.plan(new NoticePlan(
                        NoticePlan.NO_NETWORK,
                        NoticePlan.NO_NETWORK,
                        OCCASION + today,
                        NoticeKind.DAILY_DIGEST,
                        0,
                        people));
    }

    /** Networks the unit has to hear of, the worst first. */
    List<BoardRow> troubled() {
        return board.rows().stream().filter(row -> row.trouble().reported()).toList();
    }

    /** The day it is where the hour is meant. */
    LocalDate today() {
        return now().toLocalDate();
    }

    /** The day a digest was planned for. */
    static LocalDate dayOf(String occasionId) {
        return LocalDate.parse(occasionId.substring(OCCASION.length()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(properties.zone());
    }
}
