package org.articula.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.rules.FundTerms;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code fund}, of what was proposed for it, and of its closed months and counts. */
@Repository
class FundTable {

    private final JdbcClient jdbc;

    FundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Fund> find(String networkId) {
        return select(networkId, "");
    }

    /** The same, and nobody else gets it this way until the end of the transaction. */
    Optional<Fund> hold(String networkId) {
        return select(networkId, " FOR UPDATE");
    }

    Set<String> openAmong(List<String> networkIds) {
        return networkIds.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT network_id FROM fund WHERE network_id IN (:networks)")
                        .param("networks", networkIds)
                        .query(String.class)
                        .list());
    }

    private Optional<Fund> select(String networkId, String how) {
        return jdbc.sql("SELECT * FROM fund WHERE network_id = :network" + how)
                .param("network", networkId)
                .query(Columns.reader(Fund.class))
                .optional();
    }

    void insert(Fund fund, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund (network_id, currency, treasurer_id, coordinator_id, opened_on, opened_by, opened_at)
                        VALUES (:networkId, :currency, :treasurerId, :coordinatorId, :openedOn, :by, :now)""")
                .paramSource(Columns.of(fund).and("by", by).and("now", now))
                .update();
    }

    void appoint(String networkId, String treasurerId, String coordinatorId) {
        jdbc.sql("UPDATE fund SET treasurer_id = :treasurer, coordinator_id = :coordinator WHERE network_id = :network")
                .param("treasurer", treasurerId)
                .param("coordinator", coordinatorId)
                .param("network", networkId)
                .update();
    }

    void insert(FundProposal proposal, FundTerms terms, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund_proposal (id, network_id, amount, rhythm, starts_on, purpose, custody, custody_place,
                          treasurer_id, coordinator_id, proposed_by, proposed_at)
                        VALUES (:id, :networkId, :amount, :rhythm, :startsOn, :purpose, :custody, :custodyPlace, :treasurerId,
                          :coordinatorId, :by, :now)""")
                .paramSource(Columns.of(terms)
                        .and("id", proposal.id())
                        .and("networkId", proposal.networkId())
                        .and("treasurerId", proposal.treasurerId())
                        .and("coordinatorId", proposal.coordinatorId())
                        .and("by", by)
                        .and("now", now))
                .update();
    }

    Optional<FundProposal> proposal(String id) {
        return jdbc.sql("SELECT * FROM fund_proposal WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new FundProposal(
                        row.getString("id"),
                        row.getString("network_id"),
                        Columns.reader(FundTerms.class).mapRow(row, number),
                        row.getString("treasurer_id"),
                        row.getString("coordinator_id")))
                .optional();
    }

    /** @return whether nobody had decided yet */
    boolean settle(String proposalId, FundProposals.Outcome outcome, @Nullable String note) {
        return jdbc.sql("UPDATE fund_proposal SET outcome = :outcome, note = :note WHERE id = :id AND outcome IS NULL")
                        .param("outcome", outcome.name())
                        .param("note", note)
                        .param("id", proposalId)
                        .update()
                == 1;
    }

    @Nullable LocalDate closedThrough(String networkId) {
        return jdbc.sql("SELECT last_day FROM fund_month WHERE network_id = :network ORDER BY last_day DESC LIMIT 1")
                .param("network", networkId)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    void close(String networkId, LocalDate lastDay, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund_month (network_id, last_day, closed_by, closed_at)
                        VALUES (:network, :lastDay, :by, :now)""")
                .paramSource(
                        Columns.of(new Closed(networkId, lastDay)).and("by", by).and("now", now))
                .update();
    }

    private record Closed(String network, LocalDate lastDay) {}

    /**
     * What somebody counted.
     *
     * @param entryId what was booked for the difference
     * @param meetingId the meeting it was collected in; null for a count of the whole box
     */
    record Count(
            String networkId,
            LocalDate countedOn,
            long expected,
            long counted,
            @Nullable String explanation,
            @Nullable String entryId,
            @Nullable String meetingId) {}

    void insert(Count count, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO fund_cash_count (id, network_id, counted_on, expected, counted, explanation, entry_id,
                          meeting_id, recorded_by, recorded_at)
                        VALUES (:id, :networkId, :countedOn, :expected, :counted, :explanation, :entryId, :meetingId, :by, :now)""")
                .paramSource(
                        Columns.of(count).and("id", Ids.next()).and("by", by).and("now", now))
                .update();
    }

    /** Of the whole box, the latest first. */
    List<Count> counts(String networkId) {
        return jdbc.sql(
                        """
                        SELECT * FROM fund_cash_count WHERE network_id = :network AND meeting_id IS NULL
                        ORDER BY recorded_at DESC, id DESC LIMIT 12""")
                .param("network", networkId)
                .query(Columns.reader(Count.class))
                .list();
    }
}
