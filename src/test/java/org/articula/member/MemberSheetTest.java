package org.articula.member;

import static org.articula.sheet.TestSheets.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.csv;
import static org.articula.sheet.TestSheets.person;
import static org.articula.sheet.TestSheets.rosaBut;
import static org.articula.sheet.TestSheets.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.sheet.SheetError;
import org.articula.sheet.SheetRejectedException;
import org.articula.sheet.TestSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberSheetTest {

    private static final int YEAR = 2026;

    private final MemberSheet sheet = new MemberSheet();

    @Test
    void aMemberIsReadWithEverythingTheRowTells() {
        assertThat(sheet.read("red.csv", csv(TITLES, ROSA), YEAR, Country.EC))
                .containsExactly(new NewMember(
                        "Rosa Cotacachi", "Tejidos Sisa", "rosa@ejemplo.ec", "+593991234501", Sex.F, 1978, "Ponchos"));
    }

    @Test
    void workshopAddressAndPhoneMayBeMissing() {
        assertThat(sheet.read(
                        "red.csv",
                        csv(TITLES, List.of("Rosa Cotacachi", "", " ", "", "mujer", "1978", "Ponchos")),
                        YEAR,
                        Country.EC))
                .containsExactly(new NewMember("Rosa Cotacachi", null, null, null, Sex.F, 1978, "Ponchos"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOMBRES, NEGOCIO, E-mail, Celular, GÉNERO, año nacimiento, Productos",
        "Nombre completo, nombre del taller, Correo electrónico, TELEFONO, sexo, ANO DE NACIMIENTO, producto principal",
        "'  nombre ', Taller, CORREO:, Móvil, Sexo*, Año_de_nacimiento, Producto   principal"
    })
    void titlesAreKnownByTheirVariants(
            String name, String workshop, String email, String phone, String sex, String year, String product) {
        assertThat(sheet.read(
                        "red.csv",
                        csv(List.of(name, workshop, email, phone, sex, year, product), ROSA),
                        YEAR,
                        Country.EC))
                .isEqualTo(sheet.read("red.csv", csv(TITLES, ROSA), YEAR, Country.EC));
    }

    @Test
    void columnsMayComeInAnyOrder() {
        List<String> titles = new ArrayList<>(TITLES);
        List<String> rosa = new ArrayList<>(ROSA);
        for (int shift = 1; shift < TITLES.size(); shift++) {
            titles.add(titles.remove(0));
            rosa.add(rosa.remove(0));
            assertThat(sheet.read("red.csv", csv(titles, rosa), YEAR, Country.EC))
                    .isEqualTo(sheet.read("red.csv", csv(TITLES, ROSA), YEAR, Country.EC));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "F, F",
        "f, F",
        "Fem., F",
        "Femenino, F",
        "femenina, F",
        "MUJER, F",
        "M, M",
        "masc, M",
        "Masculino, M",
        "hombre, M",
        "Varón, M",
        "x, X",
        "Otro, X",
        "no binario, X"
    })
    void sexIsReadAsPeopleWriteIt(String written, Sex sex) {
        assertThat(sheet.read("red.csv", csv(TITLES, rosaBut("Sexo", written)), YEAR, Country.EC))
                .extracting(NewMember::sex)
                .containsExactly(sex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nombre            | ''               | Falta el nombre.
                    Nombre            | 12345            | El nombre «12345» no tiene letras.
                    Correo            | rosa.ejemplo.ec  | «rosa.ejemplo.ec» no es un correo electrónico válido, como «nombre@ejemplo.ec»; si la persona no tiene correo, déjelo vacío.
                    Correo            | no tiene         | «no tiene» no es un correo electrónico válido, como «nombre@ejemplo.ec»; si la persona no tiene correo, déjelo vacío.
                    Teléfono          | 12               | «12» no es un teléfono de Ecuador, como «099 123 4567»; si es de otro país, escríbalo con su código, como «+57 321 1234567». Escriba uno solo o déjelo vacío.
                    Sexo              | ''               | Falta el sexo: escriba F (mujer), M (hombre) o X (otro).
                    Sexo              | H                | «H» no se reconoce: escriba F (mujer), M (hombre) o X (otro).
                    Año de nacimiento | ''               | Falta el año de nacimiento.
                    Año de nacimiento | 29/02/2025       | «29/02/2025» no es un año y, además, esa fecha no existe: escriba solo el año, como 1985.
                    Año de nacimiento | 29/02/1984       | «29/02/1984» es una fecha completa: escriba solo el año, como 1984.
                    Año de nacimiento | 1899             | 1899 no es un año de nacimiento posible: debe estar entre 1916 y 2012.
                    Año de nacimiento | 2013             | 2013 no es un año de nacimiento posible: debe estar entre 1916 y 2012.
                    Año de nacimiento | mil novecientos  | «mil novecientos» no es un año: escriba cuatro cifras, como 1985.
                    Producto principal| ''               | Falta el producto principal.
                    Producto principal| =1+1             | Contiene una fórmula; pegue el valor.
                    Taller            | =HYPERLINK("x")  | Contiene una fórmula; pegue el valor.
                    """)
    void aFaultyValueIsToldWithItsRowAndColumn(String title, String value, String message) {
        assertThat(errors(csv(TITLES, person(1), rosaBut(title, value))))
                .containsExactly(new SheetError(3, title, message));
        assertThat(errors(xlsx(List.of(TITLES, person(1), rosaBut(title, value)))))
                .containsExactly(new SheetError(3, title, message));
    }

    @ParameterizedTest
    @CsvSource({"Nombre, 120", "Taller, 120", "Producto principal, 200"})
    void textIsAcceptedUpToItsLengthAndRefusedBeyond(String title, int longest) {
        assertThat(sheet.read("red.csv", csv(TITLES, rosaBut(title, "ñ".repeat(longest))), YEAR, Country.EC))
                .hasSize(1);
        assertThat(errors(csv(TITLES, rosaBut(title, "ñ".repeat(longest + 1)))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.column()).isEqualTo(title);
                    assertThat(error.message()).contains("demasiado largo", longest + " caracteres");
                    assertThat(error.message()).hasSizeLessThan(160);
                });
    }

    @Test
    void everyFaultIsToldInTheOrderOfTheSheet() {
        assertThat(errors(csv(
                        TITLES,
                        List.of("", "", "mala", "1", "Z", "85", ""),
                        ROSA,
                        rosaBut("Correo", "otra@ejemplo.ec"),
                        rosaBut("Nombre", "Ana Lema"))))
                .extracting(error -> error.row() + " " + error.column())
                .containsExactly(
                        "2 Nombre",
                        "2 Correo",
                        "2 Teléfono",
                        "2 Sexo",
                        "2 Año de nacimiento",
                        "2 Producto principal",
                        "4 Nombre",
                        "5 Correo");
    }

    @Test
    void whoComesTwiceIsToldWhereTheyCameFirst() {
        assertThat(errors(csv(
                        TITLES,
                        ROSA,
                        List.of("ROSA  COTACACHÍ", "", "rosa@otro.ec", "", "F", "1978", "Chales"),
                        List.of("Ana Lema", "", "Rosa@Ejemplo.ec", "", "F", "1990", "Chales"))))
                .containsExactly(
                        new SheetError(
                                3,
                                "Nombre",
                                "La misma persona ya está en la fila 2: mismo nombre y año de nacimiento."),
                        new SheetError(4, "Correo", "El correo «Rosa@Ejemplo.ec» ya está en la fila 2."));
    }

    @Test
    void namesakesOfAnotherYearAreDifferentPeople() {
        List<String> daughter = List.of("Rosa Cotacachi", "", "", "", "F", "2001", "Chales");

        assertThat(sheet.read("red.csv", csv(TITLES, ROSA, daughter), YEAR, Country.EC))
                .hasSize(2);
    }

    @Test
    void missingUnknownAndRepeatedColumnsAreAllTold() {
        List<String> titles = List.of("Nombre", "Edad", "Correo", "Nombre", "Sexo", "Año de nacimiento", "Producto");

        assertThat(errors(csv(titles, List.of("Rosa", "41", "mala", "Rosa", "F", "1978", "Ponchos"))))
                .extracting(SheetError::text)
                .containsExactly(
                        "Fila 1, columna «Edad»: No se reconoce esta columna; quítela. Las columnas son: Nombre,"
                                + " Taller, Correo, Teléfono, Sexo, Año de nacimiento, Producto principal.",
                        "Fila 1, columna «Nombre»: Esta columna está repetida.",
                        "Fila 1, columna «Taller»: Falta esta columna.",
                        "Fila 1, columna «Teléfono»: Falta esta columna.",
                        "Fila 2, columna «Correo»: «mala» no es un correo electrónico válido, como «nombre@ejemplo.ec»;"
                                + " si la persona no tiene correo, déjelo vacío.");
    }

    @Test
    void aMissingColumnIsToldOnceAndNotInEveryRow() {
        List<String> titles = TITLES.subList(0, 5);

        assertThat(errors(csv(titles, ROSA.subList(0, 5), person(1).subList(0, 5))))
                .extracting(SheetError::row)
                .containsExactly(1, 1);
    }

    @Test
    void aSheetWithoutTitlesIsToldWhichOnesItNeeds() {
        assertThat(errors(csv(ROSA, person(1))))
                .extracting(SheetError::text)
                .containsExactly("Fila 1: No se reconoce ningún título de columna. La primera fila debe llevar los"
                        + " títulos: Nombre, Taller, Correo, Teléfono, Sexo, Año de nacimiento, Producto principal.");
    }

    @Test
    void aValueBelowNoTitleIsTold() {
        List<String> wide = new ArrayList<>(ROSA);
        wide.addAll(List.of("", "nota"));

        assertThat(errors(csv(TITLES, wide, person(1))))
                .containsExactly(new SheetError(2, "I", "Hay un valor en una columna sin título; bórrelo o titúlela."));
    }

    @Test
    void aSheetWithoutMembersIsRefused() {
        String nobody = "La hoja no tiene integrantes: llene las filas debajo de los títulos.";

        assertThat(errors(csv(TITLES))).containsExactly(SheetError.ofFile(nobody));
        assertThat(errors(xlsx(List.of(TITLES)))).containsExactly(SheetError.ofFile(nobody));
        assertThat(errors(xlsx(List.of()))).singleElement().satisfies(error -> assertThat(error.message())
                .startsWith("La hoja está vacía."));
        assertThat(errors(" \n \n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("La hoja está vacía."));
    }

    @Test
    void blankRowsAreSkippedAndStillCounted() {
        List<String> blank = List.of("", "", "", "", "", "", "");

        assertThat(errors(csv(blank, TITLES, blank, List.of(""), ROSA, rosaBut("Sexo", "?"))))
                .extracting(SheetError::row)
                .containsExactly(6, 6, 6);
        assertThat(errors(xlsx(List.of(blank, TITLES, blank, List.of(), person(1), rosaBut("Sexo", "?")))))
                .extracting(SheetError::row)
                .containsExactly(6);
    }

    @Test
    void numbersOfASpreadsheetAreReadAsTheDigitsPeopleSee() {
        List<Object> rosa = new ArrayList<>(ROSA);
        rosa.set(3, 991234501L);
        rosa.set(5, 1978);

        assertThat(sheet.read("red.xlsx", xlsx(List.of(TITLES, rosa)), YEAR, Country.EC))
                .isEqualTo(sheet.read("red.csv", csv(TITLES, ROSA), YEAR, Country.EC));
    }

    @Test
    void aDateCellIsNoYear() {
        List<Object> rosa = new ArrayList<>(ROSA);
        rosa.set(5, LocalDate.of(1978, 3, 9));

        assertThat(errors(xlsx(List.of(TITLES, rosa))))
                .containsExactly(new SheetError(
                        2, "Año de nacimiento", "«09/03/1978» es una fecha completa: escriba solo el año, como 1978."));
    }

    @Test
    void markupIsJustText() {
        String markup = "<script>alert('lana')</script> & <b>ponchos</b>";

        assertThat(sheet.read("red.csv", csv(TITLES, rosaBut("Taller", markup)), YEAR, Country.EC))
                .extracting(NewMember::workshop)
                .containsExactly(markup);
    }

    @Test
    void invisibleCharactersAreDropped() {
        assertThat(sheet.read(
                        "red.csv",
                        csv(TITLES, rosaBut("Nombre", "\u00a0Rosa\u200b \n\tCotacachi\u0007")),
                        YEAR,
                        Country.EC))
                .extracting(NewMember::name)
                .containsExactly("Rosa Cotacachi");
    }

    @Test
    void fiftyFaultsAreToldAndTheRestCounted() {
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        IntStream.range(0, 60).mapToObj(TestSheets::person).forEach(row -> {
            List<String> faulty = new ArrayList<>(row);
            faulty.set(4, "?");
            rows.add(faulty);
        });
        SheetRejectedException refusal = refusal(csv(rows, ";", StandardCharsets.UTF_8));

        assertThat(refusal.errors()).hasSize(51).last().isEqualTo(SheetError.ofFile("Y 10 errores más."));
        assertThat(refusal.at("members").errors())
                .hasSize(51)
                .startsWith(new FieldError(
                        "members",
                        "Fila 2, columna «Sexo»: «?» no se reconoce: escriba F (mujer), M (hombre) o X (otro)."));
    }

    private List<SheetError> errors(byte[] content) {
        return refusal(content).errors();
    }

    private SheetRejectedException refusal(byte[] content) {
        return catchThrowableOfType(SheetRejectedException.class, () -> sheet.read("red", content, YEAR, Country.EC));
    }
}
