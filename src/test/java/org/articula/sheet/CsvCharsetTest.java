package org.articula.sheet;

import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.csv;
import static org.articula.sheet.TestSheets.rosaBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articula.member.MemberSheet;
import org.articula.member.NewMember;
import org.articula.phone.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text file does not say its character set: names come out as they were written, or the file is refused. */
class CsvCharsetTest {

    private static final List<String> ASCII_TITLES =
            List.of("Nombre", "Taller", "Correo", "Telefono", "Sexo", "Nacimiento", "Producto");

    private final MemberSheet sheet = new MemberSheet();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850", "IBM437"})
    void ordinaryNamesAreReadInEveryCharacterSet(String charset) {
        List<String> names = List.of("Rosa Peña Muñoz", "José Ibáñez", "Ramón Núñez", "Lucía Güitarra");

        assertThat(read(file(names, Charset.forName(charset))))
                .extracting(NewMember::name)
                .containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Marie-Françoise O’Neill",
        "windows-1252, JOSÉ ÁNGEL MUÑOZ",
        "windows-1252, Gonçalo Simões",
        "windows-1252, Lema – Cía. «Ñandú» 1ª",
        "x-MacRoman, ÁNGELA MARÍA NÚÑEZ",
        "IBM850, RAMÓN PEÑA"
    })
    void whatCanBeReadInOneWayOnlyIsRead(String charset, String name) {
        assertThat(read(file(List.of(name), Charset.forName(charset))))
                .extracting(NewMember::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman, María", "x-MacRoman, Óscar", "IBM850, Úrsula", "IBM437, él"})
    void whatCouldBeReadInTwoWaysIsReadRightOrRefused(String charset, String name) {
        rightOrRefused(List.of(name + " Lema"), Charset.forName(charset));
    }

    @Test
    void aFileOfTwoCharacterSetsIsRefusedWithTheRowsThatShowIt() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(file(List.of("José Maigua", "Ana Lema"), StandardCharsets.UTF_8));
        mixed.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        mixed.write(row("Inés Peña").getBytes(Charset.forName("windows-1252")));

        assertThat(errors(mixed.toByteArray()))
                .extracting(SheetError::text)
                .containsExactly(
                        "Las tildes y las eñes del archivo no se pueden leer con seguridad. Ábralo donde se vean bien,"
                                + " guárdelo como «CSV UTF-8» o como «Libro de Excel (.xlsx)» y vuelva a subirlo.",
                        "Fila 2: se lee «JosÃ© Maigua».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JosÃ© Lema", "MuÃ±oz", "Jos\u008e Lema", "Jos\uFFFD", "Mar║a"})
    void whatWasSpoiltBeforeIsToldInItsCell(String name) {
        for (byte[] file : List.of(
                csv(TITLES, rosaBut("Nombre", name)), TestSheets.xlsx(List.of(TITLES, rosaBut("Nombre", name))))) {
            assertThat(errors(file)).singleElement().satisfies(error -> {
                assertThat(error.row()).isEqualTo(2);
                assertThat(error.column()).isEqualTo("Nombre");
                assertThat(error.message()).startsWith("Tiene caracteres que no se pudieron leer");
            });
        }
    }

    @Property(tries = 1500)
    void aNameComesOutEqualOrIsRefused(@ForAll("names") List<String> names, @ForAll("charsets") Charset charset) {
        List<String> writable =
                names.stream().filter(charset.newEncoder()::canEncode).toList();
        if (!writable.isEmpty()) {
            rightOrRefused(writable, charset);
        }
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850", "IBM437")
                .map(Charset::forName);
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("aeiourstlnmáéíóúüñ")
                .ofMinLength(2)
                .ofMaxLength(9)
                .flatMap(plain -> Arbitraries.of(
                        plain,
                        plain.toUpperCase(Locale.ROOT),
                        plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1)));
        return Combinators.combine(word, word)
                .as((first, second) -> first + " " + second)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private void rightOrRefused(List<String> names, Charset charset) {
        List<String> numbered = new ArrayList<>();
        names.forEach(name -> numbered.add(name + " " + numbered.size()));
        try {
            assertThat(read(file(numbered, charset)))
                    .extracting(NewMember::name)
                    .containsExactlyElementsOf(numbered);
        } catch (SheetRejectedException refused) {
            assertThat(refused.errors().get(0).message()).contains("guárdelo como «CSV UTF-8»");
            assertThat(refused.errors()).anyMatch(error -> error.row() > 1);
        }
    }

    private static byte[] file(List<String> names, Charset charset) {
        StringBuilder text = new StringBuilder(String.join(";", ASCII_TITLES));
        names.forEach(name -> text.append("\r\n").append(row(name)));
        return text.toString().getBytes(charset);
    }

    private static String row(String name) {
        return "\"" + name + "\";;;;F;1985;Lana";
    }

    private List<NewMember> read(byte[] content) {
        return sheet.read("red.csv", content, 2026, Country.EC);
    }

    private List<SheetError> errors(byte[] content) {
        return catchThrowableOfType(SheetRejectedException.class, () -> read(content))
                .errors();
    }
}
