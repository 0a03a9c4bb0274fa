package org.articula.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code board_election}, {@code board_candidacy}, {@code board_round} and {@code board_term}. */
@Repository
class BoardTable {

    private static final RowMapper<Election> ELECTION = Columns.reader(Election.class);
    private static final RowMapper<Candidacy> CANDIDACY = Columns.reader(Candidacy.class);
    private static final RowMapper<RoundVote> ROUND = Columns.reader(RoundVote.class);
    private static final RowMapper<Term> TERM = Columns.reader(Term.class);

    private final JdbcClient jdbc;

    BoardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Election> find(String id) {
        return jdbc.sql("SELECT * FROM board_election WHERE id = :id")
                .param("id", id)
                .query(ELECTION)
                .optional();
    }

    void insert(Election election, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO board_election (id, network_id, replaced, secret_vote, term_from, term_until, reason,
                          status, round, outcome, recorded_by, recorded_at)
                        VALUES (:id, :networkId, :replaced, :secretVote, :termFrom, :termUntil, :reason,
                          :status, :round, :outcome, :by, :now)""")
                .paramSource(Columns.of(election).and("by", by).and("now", now))
                .update();
    }

    /** @return whether it was as far as thought before */
    boolean update(Election election, ElectionStatus before) {
        return jdbc.sql(
                                """
                                UPDATE board_election SET secret_vote = :secretVote, term_from = :termFrom,
                                  term_until = :termUntil, status = :status, round = :round, outcome = :outcome
                                WHERE id = :id AND status = :before""")
                        .paramSource(Columns.of(election).and("before", before))
                        .update()
                == 1;
    }

    void stand(String electionId, Candidacy candidacy) {
        jdbc.sql(
                        """
                        INSERT INTO board_candidacy (election_id, round, office, member_id, votes)
                        VALUES (:election, :round, :office, :memberId, :votes)""")
                .paramSource(Columns.of(candidacy).and("election", electionId))
                .update();
    }

    void vote(String electionId, Candidacy candidacy) {
        jdbc.sql(
                        """
                        UPDATE board_candidacy SET votes = :votes
                        WHERE election_id = :election AND round = :round AND office = :office AND member_id = :memberId""")
                .paramSource(Columns.of(candidacy).and("election", electionId))
                .update();
    }

    void vote(String electionId, RoundVote vote) {
        jdbc.sql(
                        """
                        INSERT INTO board_round (election_id, round, office, meeting_id, meeting_number, held_on, attending,
                          blank_votes)
                        VALUES (:election, :round, :office, :meetingId, :meetingNumber, :heldOn, :attending, :blankVotes)""")
                .paramSource(Columns.of(vote).and("election", electionId))
                .update();
    }

    void forgetRounds(String electionId) {
        jdbc.sql("DELETE FROM board_candidacy WHERE election_id = :election")
                .param("election", electionId)
                .update();
        jdbc.sql("DELETE FROM board_round WHERE election_id = :election")
                .param("election", electionId)
                .update();
    }

    List<Candidacy> candidacies(String electionId) {
        return jdbc.sql("SELECT * FROM board_candidacy WHERE election_id = :election ORDER BY round, member_id")
                .param("election", electionId)
                .query(CANDIDACY)
                .list();
    }

    List<RoundVote> rounds(String electionId) {
        return jdbc.sql("SELECT * FROM board_round WHERE election_id = :election ORDER BY round")
                .param("election", electionId)
                .query(ROUND)
                .list();
    }

    /** Of elections that were decided, the last first. */
    List<Election> elections(String networkId) {
        return jdbc.sql(
                        "SELECT * FROM board_election WHERE network_id = :network AND status = 'ELECTED' ORDER BY id DESC")
                .param("network", networkId)
                .query(ELECTION)
                .list();
    }

    /** The earliest first. */
    List<Term> terms(String networkId) {
        return jdbc.sql("SELECT * FROM board_term WHERE network_id = :network ORDER BY from_on, id")
                .param("network", networkId)
                .query(TERM)
                .list();
    }

    void insert(Term term) {
        jdbc.sql(
                        """
                        INSERT INTO board_term (id, network_id, office, member_id, from_on, until_on, ended_on, ended_reason,
                          election_id)
                        VALUES (:id, :networkId, :office, :memberId, :fromOn, :untilOn, :endedOn, :endedReason,
                          :electionId)""")
                .paramSource(Columns.of(term))
                .update();
    }

    void end(String termId, LocalDate on, String reason) {
        jdbc.sql("UPDATE board_term SET ended_on = :on, ended_reason = :reason WHERE id = :id")
                .param("on", on)
                .param("reason", reason)
                .param("id", termId)
                .update();
    }

    /** For whoever elects at the same moment: one after the other. */
    void lock(String networkId) {
        jdbc.sql("SELECT id FROM network WHERE id = :id FOR UPDATE")
                .param("id", networkId)
                .query(String.class)
                .single();
    }
}
