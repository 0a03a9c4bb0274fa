package org.articula.selection;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
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
import org.articula.shared.Columns;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of commitment that admitted candidates sign to belong to the network ({@code RI.1}). */
@Service
@Transactional
public class Commitments {

    /** An answer as it is kept; without a day, the person would not sign. */
    private record Row(
            String producerId, @Nullable LocalDate signedOn, @Nullable String reason, @Nullable String fileId) {}

    private static final RowMapper<Row> ROW = Columns.reader(Row.class);

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
                        + " VALUES (:round, :producerId, :on, :refusal, :file, :by, :now)",
                letters.stream()
                        .map(letter -> Columns.of(letter)
                                .and("round", roundId)
                                .and("on", letter.signed() ? letter.signedOn() : null)
                                .and("refusal", letter.signed() ? null : TypedText.orNull(letter.reason()))
                                .and("file", scan(letter, requireNonNull(earlier.get(letter.producerId()))))
                                .and("by", by)
                                .and("now", clock.instant()))
                        .toArray(Columns[]::new));
    }

    private static @Nullable String scan(LetterAnswer letter, Commitment earlier) {
        if (!letter.signed()) {
            return null;
        }
        return letter.fileId() == null ? earlier.fileId() : letter.fileId();
    }

    private static List<FieldError> check(List<LetterAnswer> letters, Set<String> admitted, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Set<String> missing = new HashSet<>(admitted);
        for (int i = 0; i < letters.size(); i++) {
            LetterAnswer letter = letters.get(i);
            FieldErrors row = errors.row("letters", i);
            row.addIf(
                    !missing.remove(letter.producerId()),
                    "answer",
                    "Esta persona ya no está entre las elegidas o está dos veces: abra de nuevo la tarea.");
            if (letter.signed() && letter.signedOn() == null) {
                row.add("signedOn", "Indique cuándo firmó.");
            } else if (letter.signed() && requireNonNull(letter.signedOn()).isAfter(today)) {
                row.add("signedOn", "La fecha no puede ser posterior a hoy.");
            }
            row.optional("reason", "el motivo", letter.reason(), SelectionLimits.TEXT);
        }
        errors.addIf(!missing.isEmpty(), "letters", "Falta la respuesta de alguna persona: abra de nuevo la tarea.");
        return errors.all();
    }

    /** Whoever signed once has signed; not to sign holds for one decision only, for the next one asks again. */
    private Map<String, Commitment> answered(String networkId, String roundId) {
        List<Row> rows = jdbc.sql("SELECT c.* FROM commitment c JOIN selection_round r ON r.id = c.round_id"
                        + " WHERE r.network_id = :network AND (c.signed_on IS NOT NULL OR c.round_id = :round)"
                        + " ORDER BY r.number")
                .param("network", networkId)
                .param("round", roundId)
                .query(ROW)
                .list();
        Map<String, Producer> people =
                producers.byIds(rows.stream().map(Row::producerId).toList());
        Map<String, Commitment> answered = new HashMap<>();
        for (Row row : rows) {
            answered.put(
                    row.producerId(),
                    new Commitment(
                            requireNonNull(people.get(row.producerId())),
                            row.signedOn(),
                            row.signedOn() == null,
                            row.reason(),
                            row.fileId()));
        }
        return answered;
    }
}
