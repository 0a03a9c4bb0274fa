package org.articula.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code membership_request}. */
class MembershipRequestTable {

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
                          :birthYear, :mainProduct, :letter, :reason, :requestedOn, 'PENDING')""")
                .param("id", id)
                .param("networkId", request.networkId())
                .param("kind", request.kind().name())
                .param("memberId", request.memberId())
                .param("name", person == null ? null : person.name())
                .param("workshop", person == null ? null : person.workshop())
                .param("email", person == null ? null : person.email())
                .param("phone", person == null ? null : person.phone())
                .param("sex", person == null ? null : person.sex().name())
                .param("birthYear", person == null ? null : person.birthYear())
                .param("mainProduct", person == null ? null : person.mainProduct())
                .param("letter", request.letterFileId())
                .param("reason", request.reason().strip())
                .param("requestedOn", request.requestedOn())
                .update();
    }

    /** Returns whether the request was still to be decided. */
    boolean decide(String id, MembershipDecision decision, @Nullable LocalDate effectiveOn) {
        MembershipRequestStatus status =
                decision.accepted() ? MembershipRequestStatus.ACCEPTED : MembershipRequestStatus.REJECTED;
        return jdbc.sql(
                                """
                                UPDATE membership_request SET status = :status, decided_on = :decidedOn,
                                  decided_in = :decidedIn, decision_note = :note, effective_on = :effectiveOn
                                WHERE id = :id AND status = 'PENDING'""")
                        .param("status", status.name())
                        .param("decidedOn", decision.decidedOn())
                        .param("decidedIn", decision.decidedIn())
                        .param("note", decision.note())
                        .param("effectiveOn", effectiveOn)
                        .param("id", id)
                        .update()
                == 1;
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
                person(row),
                row.getString("letter_file_id"),
                row.getString("reason"),
                row.getObject("requested_on", LocalDate.class),
                MembershipRequestStatus.valueOf(row.getString("status")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_in"),
                row.getString("decision_note"),
                row.getObject("effective_on", LocalDate.class));
    }

    private static @Nullable NewMember person(ResultSet row) throws SQLException {
        String name = row.getString("name");
        if (name == null) {
            return null;
        }
        return new NewMember(
                name,
                row.getString("workshop"),
                row.getString("email"),
                row.getString("phone"),
                Sex.valueOf(row.getString("sex")),
                row.getInt("birth_year"),
                row.getString("main_product"));
    }
}
