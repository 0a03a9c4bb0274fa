package org.articula.process.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.trust.MeasuredMeeting;
import org.articula.trust.Trust;
import org.articula.trust.TrustPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** How often trust asks the database: as often for 25 members and two years of weekly meetings as for three members and one meeting. */
@ProcessTest
class TrustStatementsTest {

    private static final int TWO_YEARS = 104;
    private static final int MOST_TO_MEASURE = 16;
    private static final int MOST_TO_SHOW = 5;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Meetings meetings;

    @Autowired
    Trust trust;

    @Autowired
    TrustPart part;

    @Autowired
    NamedParameterJdbcTemplate jdbc;

    @Autowired
    DataSource database;

    @Test
    void aLongLifeTakesNoMoreStatements() {
        Network small = scenario.startNetwork(3);
        forms.hold(small, "PRESENT");
        Network large = scenario.startNetwork(25);
        forms.hold(large, "PRESENT");
        live(large);

        int toMeasure = measuring(small);
        assertThat(toMeasure).isPositive().isLessThanOrEqualTo(MOST_TO_MEASURE);
        assertThat(measuring(large)).isEqualTo(toMeasure);
        MeasuredMeeting latest = trust.latest(large.id()).orElseThrow();
        assertThat(trust.componentsOf(latest).get(2).facts())
                .as("the latest four meetings")
                .hasSize(4);

        StatementCounter counter = StatementCounter.within(database);
        int toShow = counter.of(() -> part.blocks(small));
        assertThat(toShow).isPositive().isLessThanOrEqualTo(MOST_TO_SHOW);
        assertThat(counter.of(() -> part.blocks(large))).isEqualTo(toShow);
    }

    /** Forgets the measure of the first meeting and counts what taking it again asks. */
    private int measuring(Network network) {
        String meetingId = meetings.ofNetwork(network.id()).get(0).id();
        for (String table : List.of("trust_fact", "trust_component")) {
            jdbc.update(
                    "DELETE FROM " + table
                            + " WHERE measure_id IN (SELECT id FROM trust_measure WHERE meeting_id = :meeting)",
                    new MapSqlParameterSource("meeting", meetingId));
        }
        jdbc.update(
                "DELETE FROM trust_measure WHERE meeting_id = :meeting",
                new MapSqlParameterSource("meeting", meetingId));
        return StatementCounter.within(database).of(() -> trust.measure(meetingId));
    }

    /** Two years of closed meetings before the first one of the test, everybody present. */
    private void live(Network network) {
        Meeting first = meetings.ofNetwork(network.id()).get(0);
        List<Member> members = scenario.membersOf(network);
        List<String> ids = IntStream.range(0, TWO_YEARS)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        jdbc.batchUpdate(
                """
                INSERT INTO meeting (id, network_id, number, starts_at, duration_minutes, place, status, sequence, quorum_reached,
                  extended_minutes, planned_at, closed_at)
                VALUES (:id, :network, :number, :starts, 60, 'Casa comunal', 'CLOSED', 0, TRUE, 0, :starts, :starts)""",
                IntStream.range(0, TWO_YEARS)
                        .mapToObj(i -> new MapSqlParameterSource("id", ids.get(i))
                                .addValue("network", network.id())
                                .addValue("number", 1000 + i)
                                .addValue("starts", utc(first.startsAt().minus(Duration.ofDays(7L * (TWO_YEARS - i))))))
                        .toArray(SqlParameterSource[]::new));
        jdbc.batchUpdate(
                "INSERT INTO attendance (meeting_id, member_id, status) VALUES (:meeting, :member, 'PRESENT')",
                ids.stream()
                        .flatMap(id -> members.stream().map(member -> new MapSqlParameterSource("meeting", id)
                                .addValue("member", member.id())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
