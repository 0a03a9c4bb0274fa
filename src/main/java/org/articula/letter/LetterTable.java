package org.articula.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code member_letter}: one for each member whose signature is known. */
@Repository
class LetterTable {

    private static final RowMapper<SignedLetter> LETTER = Columns.reader(SignedLetter.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    LetterTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By member; who has not signed is left out. */
    Map<String, SignedLetter> of(Collection<String> memberIds) {
        return memberIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM member_letter WHERE member_id IN (:members)")
                        .param("members", memberIds)
                        .query(LETTER)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(SignedLetter::memberId, Function.identity()));
    }

    void insert(List<SignedLetter> letters, String by, Instant now) {
        batches.batchUpdate(
                "INSERT INTO member_letter (member_id, signed_on, file_id, recorded_by, recorded_at)"
                        + " VALUES (:memberId, :signedOn, :fileId, :by, :now)",
                letters.stream()
                        .map(letter -> Columns.of(letter).and("by", by).and("now", now))
                        .toArray(Columns[]::new));
    }
}
