package org.articula.institution;

import static org.articula.sheet.TestSheets.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.articula.phone.Country;
import org.articula.sheet.SheetError;
import org.articula.sheet.SheetRejectedException;
import org.junit.jupiter.api.Test;

class InstitutionSheetTest {

    private static final List<String> TITLES = List.of("Entidad", "Sector", "E-mail", "¿Dispuesta a invertir?");

    private final InstitutionSheet sheet = new InstitutionSheet();

    @Test
    void whatIsWrittenCanBeReadAgain() {
        List<InstitutionProfile> directory = List.of(TestInstitutions.TOWN_HALL, TestInstitutions.named("Gremio"));

        byte[] written = sheet.write(directory.stream()
                .map(profile -> new Institution("id", "territory", profile))
                .toList());

        assertThat(sheet.read("directorio.xlsx", written, Country.EC)).isEqualTo(directory);
    }

    @Test
    void aListOfNamesAndKindsIsEnough() {
        assertThat(sheet.read("lista.csv", csv(List.of("Nombre", "Tipo"), List.of("Gremio", "PRIVADO")), Country.EC))
                .containsExactly(TestInstitutions.named("Gremio"));
    }

    @Test
    void everyFaultIsToldWithItsRowAndColumn() {
        byte[] content = csv(
                TITLES,
                List.of("Gremio", "mixta", "correo", "quizás"),
                List.of("", "", "", ""),
                List.of("", "", "", "sí"),
                List.of("GREMIO", "pública", "", "No"));

        assertThat(catchThrowableOfType(
                                SheetRejectedException.class, () -> sheet.read("lista.csv", content, Country.EC))
                        .errors())
                .extracting(SheetError::text)
                .containsExactly(
                        "Fila 2, columna «Tipo»: «mixta» no se reconoce: escriba Pública o Privada.",
                        "Fila 2, columna «Correo»: «correo» no es un correo electrónico válido, como"
                                + " «info@ejemplo.ec».",
                        "Fila 2, columna «Dispuesta a invertir»: «quizás» no se reconoce: escriba Sí, No o No se sabe.",
                        "Fila 4, columna «Institución»: Escriba el nombre de la institución.",
                        "Fila 4, columna «Tipo»: Escriba Pública o Privada.",
                        "Fila 5, columna «Institución»: Esta institución ya está en la fila 2.");
    }
}
