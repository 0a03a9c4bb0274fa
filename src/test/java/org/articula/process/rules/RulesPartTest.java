package org.articula.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.articula.dossier.Block.Facts.Fact;
import org.articula.rules.RulesFigures;
import org.junit.jupiter.api.Test;

/** What the page of a network tells of its rules. */
class RulesPartTest {

    @Test
    void everyFigureIsTold() {
        assertThat(RulesPart.figures(RulesFigures.defaults()))
                .hasSameSizeAs(RulesFigures.class.getRecordComponents())
                .extracting(Fact::name, fact -> fact.value().text())
                .contains(
                        tuple("Se reúne", "cada 7 días"),
                        tuple("Cuórum", "51 % de los integrantes"),
                        tuple("Multa por atraso", "2,00 USD"),
                        tuple("Intervenciones", "3 por persona y tema"),
                        tuple("Mayoría simple", "De quienes asisten"));
    }
}
