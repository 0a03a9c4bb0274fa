package org.articula.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.shared.Columns;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what institutions offer, what networks need, and how they came together. */
@Repository
class SupportTable {

    private static final RowMapper<SupportOffer> OFFER = Columns.reader(SupportOffer.class);
    private static final RowMapper<SupportNeed> NEED = Columns.reader(SupportNeed.class);
    private static final RowMapper<SupportMatch> MATCH = Columns.reader(SupportMatch.class);
    private static final RowMapper<SupportApproach> APPROACH = Columns.reader(SupportApproach.class);
    private static final RowMapper<Said> SAID = Columns.reader(Said.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SupportTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What somebody wants, and what came of it. */
    record Said(SupportWish wish, @Nullable String reason, @Nullable String outcome, String saidBy) {}

    /** By institution. */
    Map<String, SupportOffer> offers(Collection<String> institutionIds) {
        return institutionIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM support_offer WHERE institution_id IN (:ids)")
                        .param("ids", institutionIds)
                        .query(OFFER)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(SupportOffer::institutionId, Function.identity()));
    }

    void insert(SupportOffer offer, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO support_offer (institution_id, financial, management, training, other, other_support,
                          version, changed_by, changed_at)
                        VALUES (:institutionId, :financial, :management, :training, :other, :otherSupport, 1, :by, :now)""")
                .paramSource(Columns.of(offer).and("by", by).and("now", now))
                .update();
    }

    /** @return whether nobody changed it since */
    boolean update(SupportOffer offer, String by, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE support_offer SET financial = :financial, management = :management,
                                  training = :training, other = :other, other_support = :otherSupport,
                                  version = version + 1, changed_by = :by, changed_at = :now
                                WHERE institution_id = :institutionId AND version = :version""")
                        .paramSource(Columns.of(offer).and("by", by).and("now", now))
                        .update()
                == 1;
    }

    /** In place of those of before, with who answered them. */
    void replaceNeeds(String networkId, List<SupportNeed> needs) {
        deleteMatches(networkId);
        jdbc.sql("DELETE FROM support_need WHERE network_id = :network")
                .param("network", networkId)
                .update();
        batches.batchUpdate(
                "INSERT INTO support_need (id, network_id, place, area, kind, weakness)"
                        + " VALUES (:id, :network, :place, :area, :kind, :weakness)",
                IntStream.range(0, needs.size())
                        .mapToObj(i -> Columns.of(needs.get(i))
                                .and("network", networkId)
                                .and("place", i))
                        .toArray(Columns[]::new));
    }

    void answer(String networkId, List<SupportMatchPolicy.Answered> answers) {
        deleteMatches(networkId);
        batches.batchUpdate(
                "UPDATE support_need SET outcome = :outcome WHERE id = :id",
                answers.stream()
                        .map(answer -> Columns.of(answer.need()).and("outcome", answer.outcome()))
                        .toArray(Columns[]::new));
        batches.batchUpdate(
                """
                INSERT INTO support_match (need_id, place, institution_id, institution_name, representative, reason)
                VALUES (:needId, :place, :institutionId, :institutionName, :representative, :text)""",
                answers.stream()
                        .flatMap(answer -> IntStream.range(0, answer.matches().size())
                                .mapToObj(i -> Columns.of(answer.matches().get(i))
                                        .and("place", i)
                                        .and(
                                                "text",
                                                Wording.shorten(
                                                        answer.matches().get(i).reason(), SupportLimits.REASON))))
                        .toArray(Columns[]::new));
    }

    private void deleteMatches(String networkId) {
        jdbc.sql("DELETE FROM support_match WHERE need_id IN (SELECT id FROM support_need WHERE network_id = :network)")
                .param("network", networkId)
                .update();
    }

    void insert(String networkId, SupportApproach approach, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO support_approach (id, network_id, institution_id, institution_name, representative,
                          contacted_on, channel, explained_on, explained_meeting_id, explained_meeting_number, visited_on,
                          attendees, visit_minutes, request, requested_on, request_result, amount, term, version,
                          changed_by, changed_at)
                        VALUES (:id, :network, :institutionId, :institutionName, :representative, :contactedOn, :channel,
                          :explainedOn, :explainedMeetingId, :explainedMeetingNumber, :visitedOn, :attendees,
                          :visitMinutes, :request, :requestedOn, :requestResult, :amount, :term, 1, :by, :now)""")
                .paramSource(Columns.of(approach)
                        .and("network", networkId)
                        .and("by", by)
                        .and("now", now))
                .update();
    }

    /** @return whether nobody changed it since */
    boolean update(SupportApproach approach, String by, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE support_approach SET representative = :representative, contacted_on = :contactedOn,
                                  channel = :channel, explained_on = :explainedOn,
                                  explained_meeting_id = :explainedMeetingId,
                                  explained_meeting_number = :explainedMeetingNumber, visited_on = :visitedOn,
                                  attendees = :attendees, visit_minutes = :visitMinutes, request = :request,
                                  requested_on = :requestedOn, request_result = :requestResult, amount = :amount,
                                  term = :term, version = version + 1, changed_by = :by, changed_at = :now
                                WHERE id = :id AND version = :version""")
                        .paramSource(Columns.of(approach).and("by", by).and("now", now))
                        .update()
                == 1;
    }

    List<SupportApproach> approaches(String networkId) {
        return jdbc.sql("SELECT * FROM support_approach WHERE network_id = :network ORDER BY contacted_on, id")
                .param("network", networkId)
                .query(APPROACH)
                .list();
    }

    SupportMap of(String networkId) {
        return new SupportMap(
                jdbc.sql("SELECT * FROM support_need WHERE network_id = :network ORDER BY place")
                        .param("network", networkId)
                        .query(NEED)
                        .list(),
                jdbc.sql("SELECT m.* FROM support_match m JOIN support_need n ON n.id = m.need_id"
                                + " WHERE n.network_id = :network ORDER BY n.place, m.place")
                        .param("network", networkId)
                        .query(MATCH)
                        .list(),
                approaches(networkId),
                said(networkId).map(Said::outcome).orElse(null));
    }

    void say(String networkId, SupportWish wish, @Nullable String reason, String by, Instant now) {
        jdbc.sql("DELETE FROM support_review WHERE network_id = :network")
                .param("network", networkId)
                .update();
        jdbc.sql("INSERT INTO support_review (network_id, wish, reason, said_by, said_at)"
                        + " VALUES (:network, :wish, :reason, :by, :now)")
                .param("network", networkId)
                .param("wish", wish.name())
                .param("reason", reason)
                .param("by", by)
                .param("now", Columns.column(now))
                .update();
    }

    Optional<Said> said(String networkId) {
        return jdbc.sql("SELECT * FROM support_review WHERE network_id = :network")
                .param("network", networkId)
                .query(SAID)
                .optional();
    }

    void review(String networkId, String outcome) {
        jdbc.sql("UPDATE support_review SET outcome = :outcome WHERE network_id = :network")
                .param("outcome", Wording.shorten(outcome, SupportLimits.OUTCOME))
                .param("network", networkId)
                .update();
    }
}
