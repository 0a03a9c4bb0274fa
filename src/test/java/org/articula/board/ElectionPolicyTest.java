package org.articula.board;

import static org.articula.board.Office.COORDINATOR;
import static org.articula.board.Office.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.board.ElectionPolicy.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is elected, and who votes again (F2.3.h). */
class ElectionPolicyTest {

    private static final Map<String, String> NAMES = Map.of("a", "Ana", "b", "Bea", "c", "Carla");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // votes of Ana, Bea and Carla, who is elected, who votes again
                "3, 2, 0, a, -",
                "1, 0, 0, a, -",
                "2, 2, 1, -, ab",
                "2, 2, 2, -, abc",
                "0, 0, 0, -, abc",
                "0, 0, 5, c, -",
            })
    void moreVotesWinAndATieVotesAgain(int ana, int bea, int carla, String elected, String again) {
        Decision decision = ElectionPolicy.decide(
                List.of(
                        new Candidacy(1, COORDINATOR, "a", ana),
                        new Candidacy(1, COORDINATOR, "b", bea),
                        new Candidacy(1, COORDINATOR, "c", carla)),
                Map.of(),
                NAMES);

        assertThat(decision.winners()).isEqualTo(elected == null ? Map.of() : Map.of(COORDINATOR, elected));
        assertThat(decision.tied()).isEqualTo(again != null);
        if (again != null) {
            assertThat(decision.again().get(COORDINATOR)).isEqualTo(Arrays.asList(again.split("")));
        }
        assertThat(decision.reasons()).singleElement().asString().startsWith("Coordinador: ");
    }

    @Test
    void nobodyHoldsTwoOffices() {
        Decision decision = ElectionPolicy.decide(
                Stream.of(
                                new Candidacy(1, COORDINATOR, "a", 4),
                                new Candidacy(1, SECRETARY, "a", 4),
                                new Candidacy(1, SECRETARY, "b", 1))
                        .toList(),
                Map.of(),
                NAMES);

        assertThat(decision.winners()).isEqualTo(Map.of(COORDINATOR, "a", SECRETARY, "b"));
        assertThat(decision.reasons())
                .contains("Ana no puede ser secretario: ya tiene el cargo de coordinador.")
                .contains("Secretario: se elige a Bea con 1 voto.");
    }

    @Test
    void whoHoldsAnotherOfficeIsNotElected() {
        Decision decision = ElectionPolicy.decide(
                List.of(new Candidacy(1, SECRETARY, "a", 4), new Candidacy(1, SECRETARY, "b", 4)),
                Map.of("a", COORDINATOR),
                NAMES);

        assertThat(decision.winners()).isEqualTo(Map.of(SECRETARY, "b"));
    }
}
