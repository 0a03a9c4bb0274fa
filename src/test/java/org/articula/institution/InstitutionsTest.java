package org.articula.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.articula.DomainTest;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.network.TestParties;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.territory.Chains;
import org.articula.territory.NewChain;
import org.articula.territory.NewTerritory;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class InstitutionsTest {

    private static final InstitutionProfile TOWN_HALL = TestInstitutions.TOWN_HALL;

    @Autowired
    private Territories territories;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Chains chains;

    private String territoryId;

    @BeforeEach
    void openTerritory() {
        territoryId = territories
                .open(new NewTerritory("OTAVALO", "Otavalo", "Imbabura", TestParties.GUAYAQUIL, "maria"))
                .id();
    }

    @Test
    void anInstitutionIsKeptWithEverythingTheDirectoryAsks() {
        change(List.of(), TestInstitutions.named(" Cooperativa  Ñuka "), TOWN_HALL);

        assertThat(institutions.of(territoryId))
                .extracting(Institution::profile)
                .containsExactly(TOWN_HALL, TestInstitutions.named("Cooperativa Ñuka"));
        assertThat(catchThrowableOfType(
                        NoSuchElementException.class,
                        () -> institutions.change(
                                "nowhere", new DirectoryChanges(List.of(), List.of(), List.of()), "x")))
                .isNotNull();
    }

    @Test
    void whatIsNotMentionedStaysAndTheRestIsCorrectedOrTakenOut() {
        change(List.of(), TOWN_HALL, TestInstitutions.named("Cooperativa"), TestInstitutions.named("Gremio"));

        change(List.of(
                Change.stays(idOf("Gremio")),
                Change.corrected(idOf("Cooperativa"), TestInstitutions.named("Alcaldía de Otavalo")),
                Change.removed(idOf("Alcaldía de Otavalo"))));
        assertThat(institutions.of(territoryId))
                .extracting(Institution::name)
                .containsExactly("Alcaldía de Otavalo", "Gremio");
        assertThat(institutions.of(territoryId).get(0).profile())
                .isEqualTo(TestInstitutions.named("Alcaldía de Otavalo"));

        change(List.of(
                Change.corrected(idOf("Gremio"), TestInstitutions.named("Alcaldía de Otavalo")),
                Change.corrected(idOf("Alcaldía de Otavalo"), TestInstitutions.named("Gremio")),
                Change.removed("gone already")));
        assertThat(institutions.of(territoryId)).hasSize(2);
    }

    @Test
    void aSheetBringsTheDirectoryUpToDateAndBlanksTakeNothingAway() {
        change(List.of(), TOWN_HALL);
        InstitutionProfile told =
                TestInstitutions.told("ALCALDÍA de Otavalo", InstitutionKind.PUBLIC, "Luis Maigua", null, null);

        institutions.change(
                territoryId,
                new DirectoryChanges(
                        List.of(),
                        List.of(TestInstitutions.named("Gremio")),
                        List.of(told, TestInstitutions.named("Banco"), TestInstitutions.named("gremio"))),
                "maria");

        assertThat(institutions.of(territoryId))
                .extracting(Institution::name)
                .containsExactly("Alcaldía de Otavalo", "Banco", "Gremio");
        InstitutionProfile hall = institutions.of(territoryId).get(0).profile();
        assertThat(hall.representative()).isEqualTo("Luis Maigua");
        assertThat(hall.willingness()).isEqualTo(Willingness.YES);
        assertThat(hall.intervention()).isEqualTo(TOWN_HALL.intervention());
    }

    @Test
    void everyFaultIsToldAtItsRowAndNothingChanges() {
        change(List.of(), TOWN_HALL);
        String townHall = idOf("Alcaldía de Otavalo");
        InstitutionProfile faulty =
                TestInstitutions.told(" ", InstitutionKind.PRIVATE, null, "correo", "x".repeat(1001));

        assertThat(refused(
                        List.of(Change.corrected(townHall, faulty), Change.corrected("stranger", TOWN_HALL)),
                        TestInstitutions.named("Gremio"),
                        TestInstitutions.named("GREMIO")))
                .containsOnly(
                        entry("institutions[0].name", "Escriba el nombre de la institución."),
                        entry(
                                "institutions[0].email",
                                "«correo» no es un correo electrónico válido, como «info@ejemplo.ec»."),
                        entry("institutions[0].activity", "Escriba la actividad en 1000 caracteres como máximo."),
                        entry("institutions[1].name", "Alguien la quitó del directorio: abra de nuevo la tarea."),
                        entry("newInstitutions[1].name", "Esta institución ya está en el directorio."));
        assertThat(refused(List.of(Change.removed(townHall))))
                .containsExactly(entry(
                        "newInstitutions", "Registre al menos una institución, pública o privada, o suba la hoja."));
        assertThat(institutions.of(territoryId))
                .extracting(Institution::profile)
                .containsExactly(TOWN_HALL);
    }

    @Test
    void theSummarySaysHowLargeTheEnvironmentIs() {
        assertThat(institutions.summary(territoryId).text()).startsWith("Todavía no hay instituciones");

        change(List.of(), TOWN_HALL, TestInstitutions.named("Gremio"));

        assertThat(institutions.summary(territoryId))
                .isEqualTo(new InstitutionsSummary(
                        Map.of(InstitutionKind.PUBLIC, 1, InstitutionKind.PRIVATE, 1), 1, 1, 1, 0));
        assertThat(institutions.summary(territoryId).text())
                .isEqualTo("El directorio tiene 2 instituciones: 1 institución pública y 1 institución privada."
                        + " 1 está dispuesta a invertir recursos. De 1 todavía no se sabe."
                        + " Falta resumir la intervención de 1."
                        + " Cuanto mayor es el entorno de fomento, más viable es la articulación.");
    }

    @Test
    void anInstitutionHangsOnTheChainsOfItsTerritoryAndAnOldSheetTakesNoneAway() {
        chains.register(
                territoryId,
                List.of(new NewChain("Lana", "Criadores, tejedores", null), new NewChain("Turismo", "Familias", null)));
        List<String> ids =
                chains.of(territoryId).stream().map(ProductiveChain::id).toList();
        change(
                List.of(),
                TOWN_HALL.in(ids),
                TestInstitutions.named("Gremio").in(List.of(ids.get(1))),
                TestInstitutions.named("Banco"));

        assertThat(institutions.aroundChains(territoryId))
                .containsOnly(
                        entry(ids.get(0), "Alcaldía de Otavalo (institución pública)"),
                        entry(ids.get(1), "Alcaldía de Otavalo (institución pública); Gremio (institución privada)"));
        assertThat(institutions.summary(territoryId).text()).contains("Falta decir en qué cadenas trabaja 1.");

        InstitutionProfile told =
                TestInstitutions.told("Alcaldía de Otavalo", InstitutionKind.MUNICIPAL, null, null, null);
        institutions.change(territoryId, new DirectoryChanges(List.of(), List.of(), List.of(told)), "maria");
        InstitutionProfile hall = institutions.of(territoryId).get(0).profile();
        assertThat(hall.kind()).isEqualTo(InstitutionKind.MUNICIPAL);
        assertThat(hall.chainIds()).isEqualTo(ids);

        change(List.of(
                Change.corrected(idOf("Alcaldía de Otavalo"), hall.in(List.of(ids.get(0)))),
                Change.removed(idOf("Gremio"))));
        assertThat(institutions.aroundChains(territoryId)).containsOnlyKeys(ids.get(0));
        assertThat(refused(List.of(), TestInstitutions.named("Otro").in(List.of("elsewhere"))))
                .containsOnlyKeys("newInstitutions[0].chainIds");
    }

    private void change(List<Change> changes, InstitutionProfile... news) {
        institutions.change(territoryId, new DirectoryChanges(changes, List.of(news), List.of()), "maria");
    }

    private Map<String, String> refused(List<Change> changes, InstitutionProfile... news) {
        return catchThrowableOfType(InvalidInputException.class, () -> change(changes, news)).errors().stream()
                .collect(Collectors.toMap(FieldError::path, FieldError::message));
    }

    private String idOf(String name) {
        return institutions.of(territoryId).stream()
                .filter(institution -> institution.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
