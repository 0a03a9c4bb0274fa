package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesakePolicyTest {

    @Test
    void aNameOfItsOwnStaysAsItIs() {
        assertThat(names(
                        of("Rosa Lema", 1980, "Peguche"),
                        of("Rosa Lema", 1990, "Peguche"),
                        of("Ana Tituaña", 1980, null)))
                .containsExactly("Rosa Lema", "Rosa Lema", "Ana Tituaña");
    }

    @Test
    void namesakesAreToldApartByTheirCommunityOrElseByANumber() {
        assertThat(names(
                        of("Rosa Lema", 1980, "Peguche"),
                        of("ROSA  LEMA", 1980, "Agato"),
                        of("Rosa Lema", 1980, "Peguche")))
                .containsExactly("Rosa Lema (Peguche)", "ROSA  LEMA (Agato)", "Rosa Lema (1)");
        assertThat(names(of("Rosa Lema", 1980, null), of("Rosa Lema", 1980, null)))
                .containsExactly("Rosa Lema (1)", "Rosa Lema (2)");
    }

    private static List<String> names(Producer... producers) {
        return NamesakePolicy.members(List.of(producers)).stream()
                .map(NewMember::name)
                .toList();
    }

    private static Producer of(String name, int birthYear, @Nullable String community) {
        return new Producer(
                "p",
                "n",
                name,
                null,
                null,
                null,
                null,
                Sex.F,
                birthYear,
                "Ponchos",
                community,
                Interest.INTERESTED,
                null,
                null,
                null);
    }
}
