package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void wordsAgreeInNumberAndAreJoinedAsPeopleDo() {
        assertThat(Wording.count(1, "voto", "votos")).isEqualTo("1 voto");
        assertThat(Wording.count(0, "voto", "votos")).isEqualTo("0 votos");
        assertThat(Wording.list(List.of("Ana", "Luis", "Inés"))).isEqualTo("Ana, Luis e Inés");
        assertThat(Wording.list(List.of("Ana", "Hilda"))).isEqualTo("Ana e Hilda");
        assertThat(Wording.list(List.of("agua", "hierro"))).isEqualTo("agua y hierro");
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.shorten("ñandú azul", 6)).isEqualTo("ñandú…");
    }
}
