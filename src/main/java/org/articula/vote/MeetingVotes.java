package org.articula.vote;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.shared.Columns;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what networks decided by vote, with the vote and its reasons as people saw them ({@code RI.8}). */
@Service
@Transactional
public class MeetingVotes {

    private static final RowMapper<KeptDecision> KEPT = Columns.reader(KeptDecision.class);
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SENTENCE = 1000;

    private final JdbcClient jdbc;
    private final Logbook logbook;
    private final Clock clock;

    MeetingVotes(JdbcClient jdbc, Logbook logbook, Clock clock) {
        this.jdbc = jdbc;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Keeps a decision and tells it in the logbook of the network.
     *
     * @param note why the network decided so, if it said
     * @param by user id of who records it
     */
    public void record(NewDecision decision, @Nullable String note, String by) {
        insert(decision, by);
        String reasons = note == null || note.isBlank() ? "" : " Razones: " + note.strip();
        String text = "%s. %s%s".formatted(decision.title(), decision.vote().sentence(), reasons);
        logbook.note(decision.networkId(), LogbookKind.DECISION, null, Wording.shorten(text, Logbook.LONGEST_TEXT), by);
    }

    /** Keeps a decision that the minutes of its meeting tell. */
    public void keep(NewDecision decision) {
        insert(decision, null);
    }

    private void insert(NewDecision decision, @Nullable String by) {
        MeetingVote vote = decision.vote();
        jdbc.sql(
                        """
                        INSERT INTO meeting_decision (subject_id, network_id, kind, meeting_id, held_on, title, proposer_id,
                          votes_for, votes_against, abstentions, attending, majority_base, carried, sentence, recorded_by,
                          recorded_at)
                        VALUES (:subjectId, :networkId, :kind, :meetingId, :heldOn, :title, :proposerId, :votesFor,
                          :votesAgainst, :abstentions, :attending, :base, :carried, :sentence, :by, :now)""")
                .paramSource(Columns.of(decision)
                        .and("title", Wording.shorten(decision.title(), LONGEST_TITLE))
                        .and("meetingId", vote.meeting().id())
                        .and("heldOn", vote.meeting().heldOn())
                        .and("proposerId", vote.proposerId())
                        .and("votesFor", vote.votes().inFavour())
                        .and("votesAgainst", vote.votes().against())
                        .and("abstentions", vote.votes().abstaining())
                        .and("attending", vote.meeting().attending().size())
                        .and("base", vote.meeting().base())
                        .and("carried", vote.carried())
                        .and("sentence", Wording.shorten(vote.sentence(), LONGEST_SENTENCE))
                        .and("by", by)
                        .and("now", clock.instant()))
                .update();
    }

    /** Forgets the topics that those attending a meeting admitted, because its minutes are written anew. */
    public void forgetTopics(String meetingId) {
        jdbc.sql("DELETE FROM meeting_decision WHERE meeting_id = :meeting AND kind = 'OTHER_TOPIC'")
                .param("meeting", meetingId)
                .update();
    }

    /** How the network decided about something; empty for what was decided before votes were kept. */
    @Transactional(readOnly = true)
    public Optional<KeptDecision> of(String subjectId) {
        return jdbc.sql("SELECT * FROM meeting_decision WHERE subject_id = :subject")
                .param("subject", subjectId)
                .query(KEPT)
                .optional();
    }

    /** How the network decided about each of these; what was decided before votes were kept is left out. */
    @Transactional(readOnly = true)
    public Map<String, KeptDecision> ofAll(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM meeting_decision WHERE subject_id IN (:subjects)")
                .param("subjects", subjectIds)
                .query(KEPT)
                .list()
                .stream()
                .collect(Collectors.toMap(KeptDecision::subjectId, Function.identity()));
    }

    /** What a meeting decided, in the order in which it was recorded. */
    @Transactional(readOnly = true)
    public List<KeptDecision> ofMeeting(String meetingId) {
        return jdbc.sql("SELECT * FROM meeting_decision WHERE meeting_id = :meeting ORDER BY recorded_at, subject_id")
                .param("meeting", meetingId)
                .query(KEPT)
                .list();
    }
}
