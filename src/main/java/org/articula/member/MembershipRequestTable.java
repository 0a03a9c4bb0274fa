package org.articula.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code membership_request}. */
@Repository
class MembershipRequestTable {

    private static final RowMapper<NewMember> PERSON = Columns.reader(NewMember.class);

    private final JdbcClient jdbc;

    MembershipRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, NewMembershipRequest request, @Nullable NewMember person) {
        jdbc.sql(
                        """
                        INSERT INTO membership_request (id, network_id, kind, member_id, name, workshop, email, phone,
                          sex, birth_year, main_product, letter_file_id, reason, requested_on, status)
                        VALUES (:id, :networkId, :kind, :memberId, :name, :workshop, :email, :phone, :sex,
                          :birthYear, :mainProduct, :letterFileId, :reason, :requestedOn, 'PENDING')""")
                .paramSource(Columns.of(request)
                        .and("id", id)
                        .and("name", person == null ? null : person.name())
                        .and("workshop", person == null ? null : person.workshop())
                        .and("email", person == null ? null : person.email())
                        .and("phone", person == null ? null : person.phone())
                        .and("sex", person == null ? null : person.sex())
                        .and("birthYear", person == null ? null : person.birthYear())
                        .and("mainProduct", person == null ? null : person.mainProduct())
                        .and("reason", request.reason().strip()))
                .update();
    }

    /** Returns whether the request was still to be decided. */
    boolean decide(String id, MembershipDecision decision, LocalDate decidedOn, @Nullable LocalDate effectiveOn) {
        MembershipRequestStatus status =
                decision.accepted() ? MembershipRequestStatus.ACCEPTED : MembershipRequestStatus.REJECTED;
        return jdbc.sql(
                                """
                                UPDATE membership_request SET status = :status, decided_on = :decidedOn,
                                  decided_in = :meetingId, decision_note = :note, effective_on = :effectiveOn
                                WHERE id = :id AND status = 'PENDING'""")
                        .paramSource(Columns.of(decision)
                                .and("id", id)
                                .and("status", status)
                                .and("decidedOn", decidedOn)
                                .and("effectiveOn", effectiveOn))
                        .update()
                == 1;
    }

    void commit(String id, LocalDate committedOn, @Nullable String fileId, LocalDate effectiveOn) {
        jdbc.sql("UPDATE membership_request SET committed_on = :committedOn, commitment_file_id = :fileId,"
                        + " effective_on = :effectiveOn WHERE id = :id")
                .param("committedOn", committedOn)
                .param("fileId", fileId)
                .param("effectiveOn", effectiveOn)
                .param("id", id)
                .update();
    }

    void decline(String id) {
        jdbc.sql("UPDATE membership_request SET status = 'DECLINED' WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Returns whether the request was accepted and not applied yet. */
    boolean markApplied(String id) {
        return jdbc.sql("UPDATE membership_request SET status = 'APPLIED' WHERE id = :id AND status = 'ACCEPTED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void nameMember(String id, String memberId) {
        jdbc.sql("UPDATE membership_request SET member_id = :memberId WHERE id = :id")
                .param("memberId", memberId)
                .param("id", id)
                .update();
    }

    Optional<MembershipRequest> find(String id) {
        return jdbc.sql("SELECT * FROM membership_request WHERE id = :id")
                .param("id", id)
                .query(MembershipRequestTable::request)
                .optional();
    }

    private static MembershipRequest request(ResultSet row, int number) throws SQLException {
        return new MembershipRequest(
                row.getString("id"),
                row.getString("network_id"),
                MembershipRequestKind.valueOf(row.getString("kind")),
                row.getString("member_id"),
                row.getString("name") == null ? null : PERSON.mapRow(row, number),
                row.getString("letter_file_id"),
                row.getString("reason"),
                row.getObject("requested_on", LocalDate.class),
                MembershipRequestStatus.valueOf(row.getString("status")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_in"),
                row.getString("decision_note"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("committed_on", LocalDate.class),
                row.getString("commitment_file_id"));
    }
}
