package org.articula.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.process.ProcessTest;
import org.articula.shared.Columns;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a record holds comes back from the database as it was. */
@ProcessTest
class ColumnsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NamedParameterJdbcTemplate batch;

    record Talk(
            String id,
            Instant startsAt,
            @Nullable Instant closedAt,
            LocalDate dueOn,
            @Nullable LocalTime atHour,
            DayOfWeek weekday,
            @Nullable DayOfWeek otherDay,
            ZoneId zone,
            int seats,
            @Nullable Integer came,
            @Nullable Boolean quorum,
            long cents,
            Money fee,
            @Nullable Money rebate) {}

    @BeforeEach
    void makeTable() {
        jdbc.sql(
                        """
                        CREATE TABLE columns_test (id VARCHAR(36) PRIMARY KEY, starts_at DATETIME(0) NOT NULL, closed_at DATETIME(0),
                          due_on DATE NOT NULL, at_hour TIME, weekday VARCHAR(10) NOT NULL, other_day VARCHAR(10),
                          zone VARCHAR(40) NOT NULL, seats INT NOT NULL, came INT, quorum BOOLEAN, cents BIGINT NOT NULL,
                          fee INT NOT NULL, rebate BIGINT,
                          unread VARCHAR(10))""")
                .update();
    }

    @AfterEach
    void dropTable() {
        jdbc.sql("DROP TABLE columns_test").update();
    }

    @Test
    void aRowComesBackAsItWas() {
        Talk full = new Talk(
                "a",
                Instant.parse("2026-03-08T07:30:00Z"),
                Instant.parse("2026-12-31T23:59:59Z"),
                LocalDate.of(2026, 2, 28),
                LocalTime.of(18, 30),
                DayOfWeek.MONDAY,
                DayOfWeek.SUNDAY,
                ZoneId.of("America/Lima"),
                12,
                0,
                false,
                123_456_789_012L,
                new Money(2_50),
                new Money(-1));
        Talk sparse = new Talk(
                "b",
                Instant.parse("2026-11-01T01:30:00Z"),
                null,
                LocalDate.of(2026, 1, 1),
                null,
                DayOfWeek.FRIDAY,
                null,
                ZoneId.of("UTC"),
                0,
                null,
                null,
                -1,
                new Money(0),
                null);

        batch.batchUpdate(
                """
                INSERT INTO columns_test (id, starts_at, closed_at, due_on, at_hour, weekday, other_day, zone, seats, came, quorum, cents,
                  fee, rebate)
                VALUES (:id, :startsAt, :closedAt, :dueOn, :atHour, :weekday, :otherDay, :zone, :seats, :came, :quorum, :cents,
                  :fee, :rebate)""",
                Columns.all(List.of(full, sparse)));

        assertThat(jdbc.sql("SELECT * FROM columns_test ORDER BY id")
                        .query(Columns.reader(Talk.class))
                        .list())
                .containsExactly(full, sparse);
        assertThat(jdbc.sql("SELECT * FROM columns_test WHERE weekday = :day AND starts_at = :at")
                        .paramSource(
                                Columns.of(full).and("day", DayOfWeek.FRIDAY).and("at", sparse.startsAt()))
                        .query(Columns.reader(Talk.class))
                        .single())
                .isEqualTo(sparse);
    }

    @Test
    void aListIsReadFromTheLinesOfAText() {
        record Told(String id, List<String> reasons) {}

        assertThat(jdbc.sql("SELECT 'a' AS id, :text AS reasons")
                        .param("text", "Faltan 2, de 4.\nNadie avisó.")
                        .query(Columns.reader(Told.class))
                        .single())
                .isEqualTo(new Told("a", List.of("Faltan 2, de 4.", "Nadie avisó.")));
        assertThat(jdbc.sql("SELECT 'b' AS id, NULL AS reasons")
                        .query(Columns.reader(Told.class))
                        .single())
                .isEqualTo(new Told("b", List.of()));
    }

    @Test
    void aFractionOfASecondIsCutAsTheColumnIs() {
        assertThat(Columns.column(Instant.parse("2026-03-08T07:30:00.999Z")))
                .isEqualTo(java.time.LocalDateTime.parse("2026-03-08T07:30:00"));
    }

    @Test
    void noNameIsTriedThatTheTableDoesNotHave() throws SQLException {
        ResultSet row = mock(ResultSet.class, RETURNS_DEEP_STUBS);
        when(row.findColumn("short_name")).thenReturn(1);
        when(row.findColumn("shortname"))
                .thenThrow(new SQLException("H2 writes a trace into a file for each of these"));
        when(row.getString(1)).thenReturn("Lana");

        assertThat(Columns.reader(Named.class).mapRow(row, 0)).isEqualTo(new Named("Lana"));
        verify(row, never()).findColumn("shortname");
    }

    record Named(String shortName) {}
}
