package org.articula.position;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articula.shared.Columns;
import org.articula.shared.Wording;
import org.articula.vote.MeetingVote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of positions and of what belongs to them. */
@Repository
class PositionTable {

    private static final RowMapper<Position> POSITION = Columns.reader(Position.class);
    private static final RowMapper<SwotLine> LINE = Columns.reader(SwotLine.class);
    private static final RowMapper<BusinessIdea> IDEA = Columns.reader(BusinessIdea.class);
    private static final RowMapper<IdeaVerdict> VERDICT = Columns.reader(IdeaVerdict.class);
    private static final RowMapper<FutureAction> ACTION = Columns.reader(FutureAction.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PositionTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(String id, String networkId, NewPosition draft, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO strategic_position (id, network_id, objective, joint_opportunity, vision, mission,
                          drafted_by, drafted_at)
                        VALUES (:id, :network, :objective, :jointOpportunity, :vision, :mission, :by, :now)""")
                .paramSource(Columns.of(draft)
                        .and("id", id)
                        .and("network", networkId)
                        .and("by", by)
                        .and("now", now))
                .update();
        insertLines(id, draft.swot());
    }

    /** @return whether it is a draft still */
    boolean redraft(String id, NewPosition draft, String by, Instant now) {
        int drafts = jdbc.sql(
                        """
                        UPDATE strategic_position SET objective = :objective, joint_opportunity = :jointOpportunity,
                          vision = :vision, mission = :mission, drafted_by = :by, drafted_at = :now
                        WHERE id = :id AND version IS NULL""")
                .paramSource(Columns.of(draft).and("id", id).and("by", by).and("now", now))
                .update();
        if (drafts == 1) {
            delete("position_swot_line", id);
            insertLines(id, draft.swot());
        }
        return drafts == 1;
    }

    private void insertLines(String id, List<SwotLine> swot) {
        batches.batchUpdate(
                """
                INSERT INTO position_swot_line (position_id, place, kind, text, proposer_id, votes)
                VALUES (:position, :place, :kind, :text, :proposerId, :votes)""",
                IntStream.range(0, swot.size())
                        .mapToObj(
                                i -> Columns.of(swot.get(i)).and("position", id).and("place", i))
                        .toArray(Columns[]::new));
    }

    /** In place of those tested before, which lose their verdicts. */
    void replaceIdeas(String positionId, List<TestedIdea> ideas, List<FutureAction> actions) {
        delete("position_action", positionId);
        delete("position_idea", positionId);
        batches.batchUpdate(
                """
                INSERT INTO position_idea (id, position_id, place, name, client, attractive_to_network,
                  attractive_to_client, market_trend, economic_trend, environmental_trend, skills, strengths, weaknesses,
                  overcoming, price, unit_cost, monthly_volume, investment)
                VALUES (:id, :position, :place, :name, :client, :attractiveToNetwork, :attractiveToClient, :marketTrend,
                  :economicTrend, :environmentalTrend, :skills, :strengths, :weaknesses, :overcoming, :price, :unitCost,
                  :monthlyVolume, :investment)""",
                IntStream.range(0, ideas.size())
                        .mapToObj(i -> Columns.of(ideas.get(i).idea())
                                .and("id", ideas.get(i).id())
                                .and("position", positionId)
                                .and("place", i))
                        .toArray(Columns[]::new));
        if (!actions.isEmpty()) {
            batches.batchUpdate(
                    """
                    INSERT INTO position_action (id, position_id, idea_id, place, kind, text)
                    VALUES (:id, :position, :ideaId, :place, :kind, :text)""",
                    IntStream.range(0, actions.size())
                            .mapToObj(i -> Columns.of(actions.get(i))
                                    .and("position", positionId)
                                    .and("place", i))
                            .toArray(Columns[]::new));
        }
    }

    /** @param verdicts in the order of the ideas */
    void judge(List<TestedIdea> ideas, List<IdeaVerdict> verdicts) {
        batches.batchUpdate(
                """
                UPDATE position_idea SET opportunity = :opportunity, most_profitable = :mostProfitable,
                  monthly_margin = :monthlyMargin, margin_tenths = :marginTenths, recovery_months = :recoveryMonths,
                  reasons = :lines WHERE id = :id""",
                IntStream.range(0, ideas.size())
                        .mapToObj(i -> Columns.of(verdicts.get(i))
                                .and(
                                        "lines",
                                        Wording.shorten(
                                                String.join(
                                                        "\n", verdicts.get(i).reasons()),
                                                PositionLimits.REASONS))
                                .and("id", ideas.get(i).id()))
                        .toArray(Columns[]::new));
    }

    /** @return whether it was a draft still */
    boolean adopt(
            String id,
            int version,
            Adoption adoption,
            @Nullable String choiceReason,
            MeetingVote vote,
            String by,
            Instant now) {
        return jdbc.sql(
                                """
                                UPDATE strategic_position SET version = :version, idea_id = :ideaId,
                                  choice_reason = :choiceReason, meeting_id = :meetingId, meeting_number = :meetingNumber,
                                  adopted_on = :adoptedOn, vote = :vote, objection = NULL, adopted_by = :by,
                                  adopted_at = :now
                                WHERE id = :id AND version IS NULL""")
                        .paramSource(Columns.of(adoption)
                                .and("id", id)
                                .and("version", version)
                                .and("choiceReason", choiceReason)
                                .and("meetingId", vote.meeting().id())
                                .and("meetingNumber", vote.meeting().number())
                                .and("adoptedOn", vote.decidedOn())
                                .and("vote", vote.sentence())
                                .and("by", by)
                                .and("now", now))
                        .update()
                == 1;
    }

    /** @return whether it is a draft still */
    boolean sendBack(String id, String objection) {
        return jdbc.sql("UPDATE strategic_position SET objection = :objection WHERE id = :id AND version IS NULL")
                        .param("objection", objection)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Position> find(String id) {
        return jdbc.sql("SELECT * FROM strategic_position WHERE id = :id")
                .param("id", id)
                .query(POSITION)
                .optional();
    }

    /** Those adopted, the oldest first. */
    List<Position> adopted(String networkId) {
        return jdbc.sql("SELECT * FROM strategic_position WHERE network_id = :network AND version IS NOT NULL"
                        + " ORDER BY version")
                .param("network", networkId)
                .query(POSITION)
                .list();
    }

    PositionSheet sheet(Position position) {
        return new PositionSheet(
                position,
                rows("position_swot_line", position.id(), LINE),
                rows(
                        "position_idea",
                        position.id(),
                        (row, number) -> new TestedIdea(
                                row.getString("id"),
                                IDEA.mapRow(row, number),
                                row.getObject("opportunity") == null ? null : VERDICT.mapRow(row, number))),
                rows("position_action", position.id(), ACTION));
    }

    private <T> List<T> rows(String table, String positionId, RowMapper<T> reader) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE position_id = :position ORDER BY place")
                .param("position", positionId)
                .query(reader)
                .list();
    }

    private void delete(String table, String positionId) {
        jdbc.sql("DELETE FROM " + table + " WHERE position_id = :position")
                .param("position", positionId)
                .update();
    }
}
