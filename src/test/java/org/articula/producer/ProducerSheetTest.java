package org.articula.producer;

import static org.articula.producer.TestProducers.INTI;
import static org.articula.producer.TestProducers.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.csv;
import static org.articula.sheet.TestSheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.member.Namesakes;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.phone.Country;
import org.articula.sheet.SheetError;
import org.articula.sheet.SheetRejectedException;
import org.articula.sheet.TestSheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProducerSheetTest {

    private static final List<String> MORE = with(TITLES, "Cédula", "Comunidad", "Interés");

    private final ProducerSheet sheet = new ProducerSheet();

    @Test
    void aProducerIsReadWithEverythingTheRowTells() {
        assertThat(sheet.read(
                        "lista.csv", csv(MORE, with(TestSheets.ROSA, "401234562", "Peguche", "Sí")), 2026, Country.EC))
                .containsExactly(new NewProducer(
                        new NewMember(
                                "Rosa Cotacachi",
                                "Tejidos Sisa",
                                "rosa@ejemplo.ec",
                                "+593991234501",
                                Sex.F,
                                1978,
                                "Ponchos"),
                        "0401234562",
                        "Peguche",
                        Interest.INTERESTED));
    }

    @Test
    void aSheetOfMembersIsASheetOfProducers() {
        assertThat(sheet.read("red.csv", csv(TITLES, TestSheets.ROSA), 2026, Country.EC))
                .singleElement()
                .satisfies(producer -> {
                    assertThat(producer.identityNumber()).isNull();
                    assertThat(producer.community()).isNull();
                    assertThat(producer.interest()).isEqualTo(Interest.UNDECIDED);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "sí, INTERESTED",
        "SI, INTERESTED",
        "X, INTERESTED",
        "Interesada, INTERESTED",
        "No, WITHDRAWN",
        "indecisa, UNDECIDED",
        "'', UNDECIDED"
    })
    void interestIsReadAsPeopleWriteIt(String written, Interest interest) {
        assertThat(sheet.read("lista.csv", csv(MORE, with(TestSheets.ROSA, "", "", written)), 2026, Country.EC))
                .extracting(NewProducer::interest)
                .containsExactly(interest);
    }

    @Test
    void everyFaultIsToldWithItsRowAndColumn() {
        List<String> faulty = with(TestSheets.person(1), "??", "x".repeat(121), "quizás mañana");

        assertThat(errors(csv(MORE, faulty)))
                .containsExactly(
                        new SheetError(
                                2,
                                "Cédula",
                                "«??» no es un número de identificación: escriba entre 5 y 20 cifras y letras,"
                                        + " o déjelo vacío."),
                        new SheetError(2, "Comunidad", "Escriba la comunidad en 120 caracteres como máximo."),
                        new SheetError(2, "Interés", "«quizás mañana» no se reconoce: escriba Sí, No o Indeciso."));
    }

    @Test
    void whoComesTwiceIsToldWhereTheyCameFirst() {
        List<String> namesake = new ArrayList<>(TestSheets.ROSA);
        namesake.set(2, "");

        assertThat(errors(csv(
                        MORE,
                        with(TestSheets.ROSA, "1002345674", "", ""),
                        with(namesake, "1002111118", "", ""),
                        with(namesake, "100234567-4", "", ""),
                        with(namesake, "", "", ""),
                        with(namesake, "", "", ""),
                        with(TestSheets.ROSA, "", "", "x"))))
                .extracting(SheetError::text)
                .containsExactly(
                        "Fila 4, columna «Cédula»: La misma persona ya está en la fila 2: está dos veces.",
                        "Fila 6, columna «Nombre»: La misma persona ya está en la fila 5: está dos veces."
                                + Namesakes.WAY_OUT,
                        "Fila 7, columna «Nombre»: La misma persona ya está en la fila 5: está dos veces."
                                + Namesakes.WAY_OUT,
                        "Fila 7, columna «Correo»: El correo «rosa@ejemplo.ec» ya está en la fila 2.");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        byte[] written = sheet.write(List.of(
                stored(ROSA, null, null),
                stored(INTI, null, "Convoca a los jóvenes."),
                stored(withdrawn(), LocalDate.of(2026, 12, 1), null)));

        assertThat(sheet.read("productores.xlsx", written, 2026, Country.EC)).containsExactly(ROSA, INTI, withdrawn());
    }

    @Test
    void aSheetWithoutProducersIsRefused() {
        assertThat(errors(xlsx(List.of(TITLES))))
                .containsExactly(
                        SheetError.ofFile("La hoja no tiene productores: llene las filas debajo de los títulos."));
    }

    private static NewProducer withdrawn() {
        return new NewProducer(
                new NewMember("Ana Lema", "Lana Ana", "ana@ejemplo.ec", "+573001234567", Sex.X, 1990, "Chales"),
                "0401234562",
                null,
                Interest.WITHDRAWN);
    }

    private static Producer stored(NewProducer producer, @Nullable LocalDate withdrawnOn, @Nullable String leadership) {
        NewMember person = producer.person();
        return new Producer(
                "id",
                "network",
                person.name(),
                producer.identityNumber(),
                person.workshop(),
                person.email(),
                person.phone(),
                person.sex(),
                person.birthYear(),
                person.mainProduct(),
                producer.community(),
                producer.interest(),
                withdrawnOn,
                null,
                leadership);
    }

    private static List<String> with(List<String> row, String... more) {
        List<String> longer = new ArrayList<>(row);
        longer.addAll(List.of(more));
        return longer;
    }

    private List<SheetError> errors(byte[] content) {
        return catchThrowableOfType(SheetRejectedException.class, () -> sheet.read("lista", content, 2026, Country.EC))
                .errors();
    }
}
