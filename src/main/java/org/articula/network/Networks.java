package org.articula.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.UtcTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers networks, finds them and ends them. */
@Service
@Transactional
public class Networks {

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Networks(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Registers a network, which is active from now on.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code sector}, {@code place}, {@code zone},
     *     {@code articulatorId}, {@code meetingEveryDays} or {@code meetingPlace}
     */
    public Network register(NewNetwork network) {
        List<FieldError> errors = NewNetworkPolicy.check(network);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        if (byCode(network.code()).isPresent()) {
            throw codeTaken(network.code());
        }
        String id = Ids.next();
        try {
            insert(id, network);
        } catch (DuplicateKeyException sameMoment) {
            throw codeTaken(network.code());
        }
        return byId(id);
    }

    /** @throws NoSuchElementException if there is no such network */
    @Transactional(readOnly = true)
    public Network byId(String id) {
        return jdbc.sql("SELECT * FROM network WHERE id = :id")
                .param("id", id)
                .query(Networks::network)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No existe la red «%s».".formatted(id)));
    }

    @Transactional(readOnly = true)
    public Optional<Network> byCode(String code) {
        return jdbc.sql("SELECT * FROM network WHERE code = :code")
                .param("code", code)
                .query(Networks::network)
                .optional();
    }

    /** The networks that still work, by code. */
    @Transactional(readOnly = true)
    public List<Network> active() {
        return jdbc.sql("SELECT * FROM network WHERE status = 'ACTIVE' ORDER BY code")
                .query(Networks::network)
                .list();
    }

    /** The networks an articulator accompanies and that still work, by code. */
    @Transactional(readOnly = true)
    public List<Network> activeOf(String articulatorId) {
        return jdbc.sql("SELECT * FROM network WHERE status = 'ACTIVE' AND articulator_id = :articulator ORDER BY code")
                .param("articulator", articulatorId)
                .query(Networks::network)
                .list();
    }

    /**
     * The date it is now where the network is.
     *
     * @throws NoSuchElementException if there is no such network
     */
    @Transactional(readOnly = true)
    public LocalDate todayIn(String id) {
        return LocalDate.ofInstant(clock.instant(), byId(id).zone());
    }

    /**
     * Ends a network for good and tells the rest of the house with {@link NetworkEnded}.
     *
     * @throws InvalidInputException with path {@code reason}, or {@code networkId} if the network has ended already
     * @throws NoSuchElementException if there is no such network
     */
    public Network end(String id, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInputException(
                    "reason", "Escriba el motivo del cierre en %d caracteres como máximo.".formatted(LONGEST_REASON));
        }
        Network network = byId(id);
        int ended = jdbc.sql("UPDATE network SET status = 'ENDED', end_reason = :reason, ended_at = :now"
                        + " WHERE id = :id AND status = 'ACTIVE'")
                .param("reason", reason.strip())
                .param("now", UtcTime.column(clock.instant()))
                .param("id", id)
                .update();
        if (ended == 0) {
            throw new InvalidInputException("networkId", "La red %s ya está cerrada.".formatted(network.name()));
        }
        events.publishEvent(new NetworkEnded(id, network.code()));
        return byId(id);
    }

    private void insert(String id, NewNetwork network) {
        MeetingRule rule = network.meetingRule();
        jdbc.sql(
                        """
                        INSERT INTO network (id, code, name, sector, place, zone, articulator_id, meeting_weekday,
                          meeting_time, meeting_every_days, meeting_place, status, created_at)
                        VALUES (:id, :code, :name, :sector, :place, :zone, :articulator, :weekday,
                          :time, :everyDays, :meetingPlace, 'ACTIVE', :now)""")
                .param("id", id)
                .param("code", network.code())
                .param("name", network.name().strip())
                .param("sector", network.sector().strip())
                .param("place", network.place().strip())
                .param("zone", network.zone().getId())
                .param("articulator", network.articulatorId().strip())
                .param("weekday", rule.weekday().name())
                .param("time", rule.time().truncatedTo(ChronoUnit.MINUTES))
                .param("everyDays", rule.everyDays())
                .param("meetingPlace", rule.place().strip())
                .param("now", UtcTime.column(clock.instant()))
                .update();
    }

    private static InvalidInputException codeTaken(String code) {
        return new InvalidInputException("code", "Ya hay una red con el código «%s».".formatted(code));
    }

    private static Network network(ResultSet row, int number) throws SQLException {
        MeetingRule rule = new MeetingRule(
                DayOfWeek.valueOf(row.getString("meeting_weekday")),
                row.getObject("meeting_time", LocalTime.class),
                row.getInt("meeting_every_days"),
                row.getString("meeting_place"));
        return new Network(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("sector"),
                row.getString("place"),
                ZoneId.of(row.getString("zone")),
                row.getString("articulator_id"),
                rule,
                NetworkStatus.valueOf(row.getString("status")));
    }
}
