package org.articula.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.producer.NewProducer;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a talk.
 *
 * @param note what happened, required when it was not held
 * @param reactions producer id to what became of that known producer
 * @param withdrawalNotes producer id to what the person said on leaving, if anything
 * @param newcomers who came and was not known yet; the same identity number is the same person
 */
public record HeldTalk(
        boolean held,
        @Nullable LocalDate heldOn,
        @Nullable String note,
        Map<String, Reaction> reactions,
        Map<String, String> withdrawalNotes,
        List<NewProducer> newcomers) {

    public HeldTalk {
        reactions = Map.copyOf(reactions);
        withdrawalNotes = Map.copyOf(withdrawalNotes);
        newcomers = List.copyOf(newcomers);
    }
}
