package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    /** A family of four, the flag of Scotland, a raised thumb with its colour: one character each to whoever sees them. */
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    private static final String SCOTLAND =
            new String(new int[] {0x1F3F4, 0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F}, 0, 7);
    private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'nin\u0303o',                            'niño'
                    'Jose\u0301 Iba\u0301n\u0303ez, cigu\u0308en\u0303a', 'José Ibáñez, cigüeña'
                    'Informe\u000Bde ventas',                'Informe de ventas'
                    'Rosa\u0000Lema',                        'Rosa Lema'
                    'Rosa\u0085Lema',                        'Rosa Lema'
                    'Rosa\u2028Lema\u2029Quishpe',           'Rosa Lema Quishpe'
                    'fac\u00ADtura\u200B\uFEFF de\u2060 luz', 'factura de luz'
                    '\u202Efdp.exe\u202C',                   'fdp.exe'
                    '\u2067Rosa\u2069',                      'Rosa'
                    'Ro\u200Dsa',                            'Rosa'
                    '1\u00A0200\u202Fdólares',               '1 200 dólares'
                    '\uD83Dpartido',                         'partido'
                    'partido\uDE00',                         'partido'
                    '\u200D\uFE0FRosa',                      'Rosa'
                    """)
    void aTextIsWhatPeopleMeant(String typed, String meant) {
        assertThat(TypedText.line(typed)).isEqualTo(meant);
        assertThat(TypedText.lines(typed.replaceAll("[\u0085\u2028\u2029]", " ")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u0000",
                "\u0000\u0007\u001F",
                "\u200B",
                "\u200B\uFEFF\u2060",
                "\u00AD",
                "\u200D\u200D",
                "\u202E",
                "\u00A0\u2003\u3000",
                "\u3164",
                "\u2800",
                "\uD83D",
                "\uFE0F",
                "\uFFFE",
                "\uDB40\uDC41"
            })
    void whatNobodyCanSeeIsBlank(String typed) {
        assertThat(TypedText.line(typed)).isEmpty();
        assertThat(TypedText.lines(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peña Ñusta ¿qué? ¡sí! «así» 3/4 º ª €",
                "a\tb",
                "Compró 2 ovillos \uD83E\uDDF6.\n\nLuego — dijo — volvió…",
                FAMILY,
                THUMB,
                "\u2764\uFE0F",
                "\uD83C\uDDEA\uD83C\uDDE8",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u7DAD\u57FA"
            })
    void whatPeopleMeanStays(String typed) {
        assertThat(TypedText.lines(typed)).isEqualTo(typed);
    }

    @Test
    void theFlagOfARegionStays() {
        assertThat(TypedText.line(SCOTLAND)).isEqualTo(SCOTLAND);
    }

    @Test
    void linesStayLinesOnlyWhereThereAreSeveral() {
        String typed = " uno\r\ndos\rtres\u2029cuatro\u2028cinco\n";

        assertThat(TypedText.lines(typed)).isEqualTo("uno\ndos\ntres\ncuatro\ncinco");
        assertThat(TypedText.line(typed)).isEqualTo("uno dos tres cuatro cinco");
    }

    @Test
    void whatIsCutIsCutBetweenCharacters() {
        assertThat(TypedText.cut("niño", 3)).isEqualTo("niñ");
        assertThat(TypedText.cut("nin\u0303o", 3)).isEqualTo("ni");
        assertThat(TypedText.cut("sí" + FAMILY, 12)).isEqualTo("sí");
        assertThat(TypedText.cut("sí" + FAMILY, 13)).isEqualTo("sí" + FAMILY);
        assertThat(TypedText.cut(THUMB + THUMB, 5)).isEqualTo(THUMB);
        assertThat(Wording.shorten("Ovillos " + THUMB + " de lana", 12)).isEqualTo("Ovillos…");
    }
}
