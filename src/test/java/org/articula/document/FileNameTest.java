package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Solicitud de María Ñato (firmada).pdf, Solicitud de María Ñato (firmada).pdf",
        "../../etc/passwd, passwd",
        "'C:\\Users\\Ana\\cédula.png', cédula.png",
        "'  acta   n.º 3 .pdf ', acta n.º 3 .pdf",
        "'¿qué?<b>|*.pdf', '¿qué__b___.pdf'",
        "'.oculto.csv', oculto.csv",
    })
    void keepsReadableSpanishAndDropsWhatIsDangerous(String given, String kept) {
        assertThat(FileName.safe(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "carpeta/", "\u0000\u0001", "\u202e"})
    void namesTheNameless(String given) {
        assertThat(FileName.safe(given)).isEqualTo("archivo");
    }

    @Test
    void dropsControlsAndMarksThatTurnTextAround() {
        assertThat(FileName.safe("acta\r\nContent-Type: x\u202egnp.pdf")).isEqualTo("acta Content-Type_ xgnp.pdf");
    }

    @Test
    void composesAccentsSoThatEqualNamesAreEqual() {
        assertThat(FileName.safe("reunio\u0301n.pdf")).isEqualTo("reunión.pdf");
    }

    @Test
    void shortensToTheColumnAndKeepsTheEnding() {
        String name = FileName.safe("á".repeat(300) + ".xlsx");

        assertThat(name).hasSize(200).endsWith("á.xlsx");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String name = FileName.safe("a" + "\uD83E\uDDF6".repeat(150) + ".pdf");

        assertThat(name).hasSizeLessThanOrEqualTo(200).endsWith("\uD83E\uDDF6.pdf");
    }
}
