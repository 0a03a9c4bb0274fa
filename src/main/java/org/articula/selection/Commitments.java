package org.articula.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionRound.Decided;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.articula.shared.TextCheck;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of commitment that admitted candidates sign to belong to the network ({@code RI.1}). */
@Service
@Transactional
public class Commitments {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final RoundTable rounds;
    private final Producers producers;
    private final Networks networks;
    private final Clock clock;

    Commitments(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            RoundTable rounds,
            Producers producers,
            Networks networks,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rounds = rounds;
        this.producers = producers;
        this.networks = networks;
        this.clock = clock;
    }

    /** One for everybody whom the latest decision admits and who is still interested, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Commitment> of(String networkId) {
        Optional<SelectionRound> latest = rounds.latest(networkId);
        if (latest.isEmpty()) {
            return List.of();
        }
        SelectionRound round = latest.get();
        Set<String> admitted = round.decisions().stream()
                .filter(Decided::admitted)
                .map(Decided::producerId)
                .collect(Collectors.toSet());
        Map<String, Commitment> answered = answered(networkId, round.id());
        return producers.byIds(admitted).values().stream()
                .filter(Producer::interested)
                .sorted(SpanishOrder.by(Producer::name).thenComparing(Producer::id))
                .map(producer ->
                        answered.getOrDefault(producer.id(), new Commitment(producer, null, false, null, null)))
                .toList();
    }

    /**
     * Keeps what everybody admitted answered, in place of earlier answers to the same decision. A letter that was scanned
     * earlier stays unless another one comes.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code letters} (somebody is missing), {@code letters[i].answer}, {@code
     *     .signedOn} or {@code .reason}
     */
    public void answer(String networkId, List<LetterAnswer> letters, String by) {
        Map<String, Commitment> earlier = of(networkId).stream()
                .collect(Collectors.toMap(letter -> letter.producer().id(), Function.identity()));
        InvalidInputException.throwIfAny(check(letters, earlier.keySet(), networks.todayIn(networkId)));
        if (letters.isEmpty()) {
            return;
        }
        String roundId = rounds.latest(networkId).orElseThrow().id();
        jdbc.sql("DELETE FROM commitment WHERE round_id = :round AND producer_id IN (:admitted)")
                .param("round", roundId)
                .param("admitted", earlier.keySet())
                .update();
        batches.batchUpdate(
                "INSERT INTO commitment (round_id, producer_id, signed_on, reason, file_id, recorded_by, recorded_at)"
                        + " VALUES (:round, :producer, :on, :reason, :file, :by, :now)",
                letters.stream()
                        .map(letter -> new MapSqlParameterSource("round", roundId)
                                .addValue("producer", letter.producerId())
                                .addValue("on", letter.signed() ? letter.signedOn() : null)
                                .addValue("reason", letter.signed() ? null : TextCheck.stripped(letter.reason()))
                                .addValue("file", scan(letter, earlier.get(letter.producerId())))
                                .addValue("by", by)
                                .addValue("now", UtcTime.column(clock.instant())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static @Nullable String scan(LetterAnswer letter, Commitment earlier) {
        if (!letter.signed()) {
            return null;
        }
        return letter.fileId() == null ? earlier.fileId() : letter.fileId();
    }

    private static List<FieldError> check(List<LetterAnswer> letters, Set<String> admitted, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> missing = new HashSet<>(admitted);
        for (int i = 0; i < letters.size(); i++) {
            LetterAnswer letter = letters.get(i);
            String path = "letters[%d].".formatted(i);
            if (!missing.remove(letter.producerId())) {
                errors.add(new FieldError(
                        path + "answer",
                        "Esta persona ya no está entre las elegidas o está dos veces: abra de nuevo la tarea."));
            }
            if (letter.signed() && letter.signedOn() == null) {
                errors.add(new FieldError(path + "signedOn", "Indique cuándo firmó."));
            } else if (letter.signed() && letter.signedOn().isAfter(today)) {
                errors.add(new FieldError(path + "signedOn", "La fecha no puede ser posterior a hoy."));
            }
            TextCheck.optional(errors, path + "reason", "el motivo", letter.reason(), LONGEST);
        }
        if (!missing.isEmpty()) {
            errors.add(new FieldError("letters", "Falta la respuesta de alguna persona: abra de nuevo la tarea."));
        }
        return errors;
    }

    /** Whoever signed once has signed; not to sign holds for one decision only, for the next one asks again. */
    private Map<String, Commitment> answered(String networkId, String roundId) {
        record Row(String producerId, LocalDate signedOn, String reason, String fileId) {}
        List<Row> rows = jdbc.sql("SELECT c.* FROM commitment c JOIN selection_round r ON r.id = c.round_id"
                        + " WHERE r.network_id = :network AND (c.signed_on IS NOT NULL OR c.round_id = :round)"
                        + " ORDER BY r.number")
                .param("network", networkId)
                .param("round", roundId)
                .query((row, number) -> new Row(
                        row.getString("producer_id"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("file_id")))
                .list();
        Map<String, Producer> people =
                producers.byIds(rows.stream().map(Row::producerId).toList());
        Map<String, Commitment> answered = new HashMap<>();
        for (Row row : rows) {
            answered.put(
                    row.producerId(),
                    new Commitment(
                            people.get(row.producerId()),
                            row.signedOn(),
                            row.signedOn() == null,
                            row.reason(),
                            row.fileId()));
        }
        return answered;
    }
}
