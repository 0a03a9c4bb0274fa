package org.articula.member;

import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.articula.phone.Country;
import org.articula.sheet.SheetError;
import org.articula.sheet.SheetRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

    private static final List<String> MORE = with(TITLES, "Homónimo");

    private final MemberSheet sheet = new MemberSheet();

    @ParameterizedTest
    @CsvSource({"Sí", "si", "X"})
    void twoPeopleOfOneNameBothComeInWhenTheSheetSaysSo(String said) {
        assertThat(names(csv(MORE, maria("Ponchos", ""), maria("Fajas", said))))
                .containsExactly("María Quinde", "María Quinde (Fajas)");
    }

    @Test
    void whatTellsThemApartIsNeverTheSameTwice() {
        assertThat(names(csv(MORE, maria("Fajas", "Sí"), maria("Fajas", "Sí"), maria("Fajas", "Sí"))))
                .containsExactly("María Quinde (Fajas)", "María Quinde (2)", "María Quinde (3)");
        assertThat(names(csv(MORE, maria("Fajas", ""), maria("F".repeat(120), "Sí"))))
                .containsExactly("María Quinde", "María Quinde (2)");
    }

    @Test
    void whoHasNoNamesakeKeepsTheName() {
        assertThat(names(csv(MORE, maria("Fajas", "Sí")))).containsExactly("María Quinde");
    }

    @Test
    void withoutAWordItIsOnePersonTwiceAndTheWayOutIsTold() {
        assertThat(errors(csv(TITLES, maria("Ponchos", ""), maria("Fajas", ""))))
                .containsExactly(new SheetError(
                        3,
                        "Nombre",
                        "La misma persona ya está en la fila 2: mismo nombre y año de nacimiento."
                                + Namesakes.WAY_OUT));
        assertThat(errors(csv(MORE, maria("Ponchos", ""), maria("Fajas", "quizás"))))
                .extracting(SheetError::column)
                .contains("Homónimo");
    }

    @Test
    void anEnyeMakesAnotherName() {
        List<String> pena = List.of("Ana Peña", "", "", "", "F", "1980", "Ponchos");
        List<String> grief = List.of("Ana Pena", "", "", "", "F", "1980", "Fajas");

        assertThat(names(csv(TITLES, pena, grief))).containsExactly("Ana Peña", "Ana Pena");
    }

    private static List<String> maria(String product, String namesake) {
        List<String> row = new ArrayList<>(List.of("María Quinde", "", "", "", "F", "1980", product));
        if (!namesake.isEmpty()) {
            row.add(namesake);
        }
        return row;
    }

    private static List<String> with(List<String> row, String more) {
        List<String> longer = new ArrayList<>(row);
        longer.add(more);
        return longer;
    }

    private List<String> names(byte[] content) {
        return sheet.read("red", content, 2026, Country.EC).stream()
                .map(NewMember::name)
                .toList();
    }

    private List<SheetError> errors(byte[] content) {
        return catchThrowableOfType(SheetRejectedException.class, () -> sheet.read("red", content, 2026, Country.EC))
                .errors();
    }
}
