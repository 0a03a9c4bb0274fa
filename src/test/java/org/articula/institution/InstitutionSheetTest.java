package org.articula.institution;

import static org.articula.sheet.TestSheets.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.articula.phone.Country;
import org.articula.sheet.SheetError;
import org.articula.sheet.SheetRejectedException;
import org.articula.territory.ProductiveChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionSheetTest {

    private static final List<String> TITLES = List.of("Entidad", "Sector", "E-mail", "¿Dispuesta a invertir?");

    private static final String KINDS =
            "una de estas clases: Municipio o gobierno local, Gremio o asociación, Institución"
                    + " pública, Empresa compradora, ONG o fundación, Entidad financiera, Universidad o centro de formación,"
                    + " Institución privada";

    private static final List<ProductiveChain> CHAINS = List.of(
            new ProductiveChain("lana", "territory", "Tejidos de lana", "Criadores, tejedores", null, null),
            new ProductiveChain("turismo", "territory", "Turismo comunitario", "Familias, agencias", null, null));

    private final InstitutionSheet sheet = new InstitutionSheet();

    @Test
    void whatIsWrittenCanBeReadAgain() {
        List<InstitutionProfile> directory = List.of(
                TestInstitutions.TOWN_HALL, TestInstitutions.named("Gremio").in(List.of("lana", "turismo")));

        byte[] written = sheet.write(
                directory.stream()
                        .map(profile -> new Institution("id", "territory", profile))
                        .toList(),
                CHAINS);

        assertThat(sheet.read("directorio.xlsx", written, Country.EC, CHAINS)).isEqualTo(directory);
    }

    @Test
    void aListOfNamesAndKindsIsEnough() {
        assertThat(sheet.read(
                        "lista.csv", csv(List.of("Nombre", "Tipo"), List.of("Gremio", "PRIVADO")), Country.EC, CHAINS))
                .containsExactly(TestInstitutions.named("Gremio"));
    }

    @ParameterizedTest
    @CsvSource({
        "Pública, PUBLIC",
        "privada, PRIVATE",
        "Municipio, MUNICIPAL",
        "ASOCIACIÓN, GUILD",
        "Empresa compradora, BUYER",
        "ong, NGO",
        "Banco, FINANCE",
        "Universidad o centro de formación, ACADEMIA"
    })
    void aKindIsReadAsPeopleCallItAlsoAsDirectoriesOfBeforeDid(String written, InstitutionKind kind) {
        assertThat(sheet.read(
                        "lista.csv", csv(List.of("Nombre", "Tipo"), List.of("Ñuka", written)), Country.EC, List.of()))
                .extracting(InstitutionProfile::kind)
                .containsExactly(kind);
    }

    @Test
    void chainsAreReadByTheirNamesAndStrangersAreTold() {
        List<String> titles = List.of("Nombre", "Tipo", "Cadenas");

        assertThat(sheet.read(
                        "lista.csv",
                        csv(titles, List.of("Ñuka", "gremio", "turismo COMUNITARIO; Tejidos de lana")),
                        Country.EC,
                        CHAINS))
                .extracting(InstitutionProfile::chainIds)
                .containsExactly(List.of("lana", "turismo"));
        assertThat(faults(csv(titles, List.of("Ñuka", "gremio", "Cuero")), CHAINS))
                .containsExactly("Fila 2, columna «Cadenas»: «Cuero» no es una cadena registrada del territorio:"
                        + " escriba Tejidos de lana; Turismo comunitario.");
        assertThat(faults(csv(titles, List.of("Ñuka", "gremio", "Cuero")), List.of()))
                .containsExactly("Fila 2, columna «Cadenas»: El territorio todavía no tiene cadenas registradas:"
                        + " deje en blanco «Cuero».");
    }

    private List<String> faults(byte[] content, List<ProductiveChain> chains) {
        return catchThrowableOfType(
                        SheetRejectedException.class, () -> sheet.read("lista.csv", content, Country.EC, chains))
                .errors()
                .stream()
                .map(SheetError::text)
                .toList();
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
                                SheetRejectedException.class,
                                () -> sheet.read("lista.csv", content, Country.EC, CHAINS))
                        .errors())
                .extracting(SheetError::text)
                .containsExactly(
                        "Fila 2, columna «Tipo»: «mixta» no se reconoce: escriba " + KINDS + ".",
                        "Fila 2, columna «Correo»: «correo» no es un correo electrónico válido, como"
                                + " «info@ejemplo.ec».",
                        "Fila 2, columna «Dispuesta a invertir»: «quizás» no se reconoce: escriba Sí, No o No se sabe.",
                        "Fila 4, columna «Institución»: Escriba el nombre de la institución.",
                        "Fila 4, columna «Tipo»: Escriba " + KINDS + ".",
                        "Fila 5, columna «Institución»: Esta institución ya está en la fila 2.");
    }
}
