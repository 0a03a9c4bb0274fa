package org.articula.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionNoteTest {

    @Test
    void namesWhatWasDecidedOn() {
        assertThat(DecisionNote.ofNames("Cadenas elegidas", List.of("Lana", "Cuero")))
                .isEqualTo("Cadenas elegidas: Lana; Cuero.");
    }

    @Test
    void countsNamesThatWouldNotFitInTheLogbook() {
        assertThat(DecisionNote.ofNames("Lista corta", Collections.nCopies(40, "x".repeat(120))))
                .isEqualTo("Lista corta: 40.");
    }
}
