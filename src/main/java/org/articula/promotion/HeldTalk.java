package org.articula.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.producer.NewProducer;
import org.articula.producer.ProducerLimits;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a talk.
 *
 * @param note what happened, required when it was not held
 * @param sheet who came and was not known yet, as a sheet lists them; the same identity number is the same person
 * @param people more of them, typed in one by one
 * @param known what became of the producers who were known
 */
public record HeldTalk(
        boolean held,
        @Nullable LocalDate heldOn,
        @Nullable String note,
        List<NewProducer> sheet,
        List<NewProducer> people,
        List<Known> known) {

    public HeldTalk {
        sheet = List.copyOf(sheet);
        people = List.copyOf(people);
        known = List.copyOf(known);
    }

    /**
     * A producer who was known before.
     *
     * @param withdrawalNote what the person said on leaving, if anything
     */
    public record Known(
            @NotNull(message = "La fila no dice de quién es.") String producerId,
            @NotNull(message = "Indique si vino.") Reaction reaction,
            @Nullable @Size(max = ProducerLimits.WITHDRAWAL_NOTE) String withdrawalNote) {}

    boolean broughtNewcomers() {
        return !sheet.isEmpty() || !people.isEmpty();
    }
}
