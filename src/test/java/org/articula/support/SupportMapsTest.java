package org.articula.support;

import static org.articula.network.TestParties.GUAYAQUIL;
import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.articula.document.PrintedPdf;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.institution.DirectoryChanges;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Institutions;
import org.articula.institution.Willingness;
import org.articula.logbook.Logbook;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.territory.NewTerritory;
import org.articula.territory.Territories;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SupportMapsTest {

    private static final VotingMeetings NONE = new VotingMeetings(List.of());

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private Territories territories;

    @Autowired
    private Institutions institutions;

    @Autowired
    private SupportMaps maps;

    @Autowired
    private SupportDocuments documents;

    @Autowired
    private SupportEvidence evidence;

    @Autowired
    private AdvantagesOnAgenda agenda;

    @Autowired
    private Logbook logbook;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private String otavalo;
    private String townHall;
    private String bank;

    @BeforeEach
    void aNetworkAndADirectory() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        otavalo = territory("OTAVALO", "Otavalo");
        String cayambe = territory("CAYAMBE", "Cayambe");
        add(otavalo, institution("Alcaldía de Otavalo", Willingness.YES), institution("Gremio", Willingness.UNKNOWN));
        add(cayambe, institution("Banco de Cayambe", Willingness.NO));
        townHall = idOf("Alcaldía de Otavalo");
        bank = idOf("Banco de Cayambe");
    }

    @Test
    void aNetworkTurnsToTheTerritoryOfItsOpportunityAndWithoutOneToAll() {
        assertThat(maps.directory(networkId).where()).isEqualTo("todos los territorios");
        assertThat(maps.directory(networkId).institutions())
                .extracting(one -> one.institution().name(), MappedInstitution::territoryName)
                .containsExactly(
                        tuple("Alcaldía de Otavalo", "Otavalo"),
                        tuple("Banco de Cayambe", "Cayambe"),
                        tuple("Gremio", "Otavalo"));

        jdbc.sql("INSERT INTO productive_chain (id, territory_id, name, links) VALUES ('c', :territory, 'Lana', 'x')")
                .param("territory", otavalo)
                .update();
        jdbc.sql("INSERT INTO opportunity (id, chain_id, name, product, registered_by, registered_at)"
                        + " VALUES ('o', 'c', 'Ponchos', 'Ponchos', 'maria', '2026-01-01 00:00:00')")
                .update();
        jdbc.sql("UPDATE network SET opportunity_id = 'o' WHERE id = :id")
                .param("id", networkId)
                .update();
        assertThat(maps.directory(networkId).where()).isEqualTo("Otavalo");
        assertThat(maps.directory(networkId).institutions())
                .extracting(one -> one.institution().name())
                .containsExactly("Alcaldía de Otavalo", "Gremio");
    }

    @Test
    void whatAnInstitutionSupportsIsKeptForEveryNetworkAndNobodyOverwritesAnother() {
        maps.map(networkId, List.of(offer(townHall, true, 0), offer(bank, false, 0)), "maria");
        String other = networks.register(jahuaPamba("OTRA")).id();
        assertThat(offerOf(other, townHall).words()).isEqualTo("Financiero y otro (Un local)");
        assertThat(offerOf(other, townHall).version()).isEqualTo(1);
        assertThat(offerOf(other, bank).version()).as("nothing was told of it").isZero();

        maps.map(other, List.of(new SupportOffer(townHall, false, true, true, false, "no cuenta", 1)), "rosa");
        assertThat(offerOf(networkId, townHall).words()).isEqualTo("Gestión y capacitación");
        assertThat(Refusals.of(() -> maps.map(networkId, List.of(offer(townHall, true, 1)), "maria")))
                .containsExactly(entry(
                        "",
                        "Otra persona acaba de cambiar los apoyos de Alcaldía de Otavalo. Revíselo y vuelva a"
                                + " intentarlo."));
        assertThat(Refusals.of(() -> maps.map(networkId, List.of(offer(townHall, true, 0)), "maria")))
                .as("who saw none yet")
                .containsOnlyKeys("");
        assertThat(Refusals.of(() -> maps.map(
                        networkId, List.of(new SupportOffer(townHall, false, false, false, true, " ", 2)), "maria")))
                .containsExactly(entry("institutions[0].otherSupport", "Escriba qué otro apoyo es."));
    }

    @Test
    void needsAreAnsweredWithReasonsAndWhatNobodyCoversSaysSo() {
        answered();

        SupportMap map = maps.of(networkId);
        assertThat(map.needs())
                .extracting(SupportNeed::area, SupportNeed::kind, SupportNeed::weakness, SupportNeed::outcome)
                .containsExactly(
                        tuple(
                                "Capital de trabajo",
                                SupportKind.FINANCIAL,
                                "Falta de capital",
                                "2 instituciones ofrecen apoyo financiero."),
                        tuple(
                                "Costos",
                                SupportKind.TRAINING,
                                null,
                                "Ninguna institución del directorio ofrece capacitación: búsquela y anótela en el"
                                        + " directorio."));
        assertThat(map.matches())
                .extracting(SupportMatch::institutionName, SupportMatch::representative)
                .containsExactly(
                        tuple("Alcaldía de Otavalo", "Ana Cotacachi"), tuple("Banco de Cayambe", "Ana Cotacachi"));
        assertThat(Refusals.of(() -> maps.need(networkId, List.of())))
                .containsExactly(entry("needs", "Anote al menos un área en la que la red necesita apoyo."));
        assertThat(Refusals.of(() -> maps.need(
                        networkId,
                        List.of(
                                new NewSupportNeed("Costos", SupportKind.OTHER, null),
                                new NewSupportNeed(" ", SupportKind.OTHER, null),
                                new NewSupportNeed("costos", SupportKind.OTHER, null)))))
                .containsOnlyKeys("needs[1].area", "needs[2].area");
    }

    @Test
    void anApproachIsKeptWholeAndOutlivesTheDirectory() {
        answered();
        VotingMeetings held = Held.on(jdbc, networkId, LocalDate.of(2026, 11, 26), people());
        String meeting = held.latestFirst().get(0).id();
        institutions.change(
                otavalo, new DirectoryChanges(List.of(Change.removed(townHall)), List.of(), List.of()), "maria");

        tell(SupportWish.CLOSE, null, held, Told.whole(townHall, meeting, 0));

        SupportApproach kept = maps.of(networkId).approaches().get(0);
        assertThat(kept.institutionName()).isEqualTo("Alcaldía de Otavalo");
        assertThat(kept.contactWords()).isEqualTo("Ana Cotacachi, 21 de noviembre de 2026, visita");
        assertThat(kept.explainedWords()).isEqualTo("26 de noviembre de 2026, en la reunión 1");
        assertThat(kept.visitWords())
                .isEqualTo("1 de diciembre de 2026, asistentes: Ocho integrantes. Ofrecen un local los sábados");
        assertThat(kept.requestWords())
                .isEqualTo("Un local para la feria (1 de diciembre de 2026): concedida, 1500,50 USD, plazo: 12 meses");
        assertThat(maps.review(networkId).next()).isEqualTo(SupportWish.CLOSE);
        assertThat(logbook.of(networkId))
                .extracting(recorded -> recorded.entry().text())
                .containsExactly("Termina el acercamiento a las instituciones. 1 institución contactada, ventajas"
                        + " explicadas de 1, visitadas: 1. Al menos una fue contactada, la red conoce sus ventajas y la"
                        + " visitó.");
        maps.match(networkId);
        assertThat(maps.of(networkId).offered()).containsKeys(townHall, bank);
        assertThat(PrintedPdf.text(documents.print(networkId))).contains("Alcaldía de Otavalo", "1500,50 USD");
    }

    @Test
    void twoWhoTellOfTheSameInstitutionDoNotOverwriteEachOther() {
        answered();
        tell(SupportWish.NOW, null, NONE, Told.contacted(townHall, 0));
        assertThat(refused(Told.contacted(townHall, 0))).as("the same again").isEmpty();

        assertThat(refused(Told.whole(townHall, null, 0))).containsOnlyKeys("");
        tell(SupportWish.NOW, null, NONE, Told.whole(townHall, null, 1));
        assertThat(refused(Told.contacted(townHall, 1)))
                .containsExactly(entry(
                        "",
                        "Otra persona acaba de cambiar el acercamiento a Alcaldía de Otavalo. Revíselo y vuelva"
                                + " a intentarlo."));
        assertThat(maps.of(networkId).approaches().get(0).visited()).isTrue();
    }

    @Test
    void whatCannotBeIsToldAtItsFieldAndNothingIsKept() {
        answered();
        assertThat(refused(Told.contacted("nadie", 0))).containsOnlyKeys("approaches[0].contactedOn");
        assertThat(refused(Told.whole(townHall, "sin reunión", 0)))
                .containsOnlyKeys("approaches[0].explainedMeetingId");
        assertThat(Refusals.of(() -> tell(SupportWish.CLOSE, " ", NONE, Told.contacted(townHall, 0))))
                .containsOnlyKeys("reason");
        assertThat(maps.of(networkId).approaches()).isEmpty();

        tell(SupportWish.CLOSE, "No hay respuesta", NONE, Told.contacted(townHall, 0));
        assertThat(maps.review(networkId).next()).isEqualTo(SupportWish.CLOSE);
        assertThat(maps.of(networkId).outcome()).endsWith("Se termina porque: No hay respuesta");
        networks.end(networkId, "Se cierra");
        assertThat(refused(Told.contacted(bank, 0))).containsOnlyKeys("");
    }

    @Test
    void advantagesAreProposedUntilTheyAreExplainedAndTheGateSeesTheVisit() {
        answered();
        assertThat(agenda.points(occasion())).isEmpty();
        tell(SupportWish.NOW, null, NONE, Told.contacted(townHall, 0));
        assertThat(agenda.points(occasion()).orElseThrow().lines())
                .extracting(AgendaLine::title)
                .containsExactly("Explicar las ventajas que ofrece Alcaldía de Otavalo");
        assertThat(evidence.of(networkId, Phase.TRUST))
                .extracting(Evidence::what, Evidence::present)
                .containsExactly(tuple("Instituciones contactadas: 1; visitadas por la red: 0", false));

        tell(SupportWish.NOW, null, NONE, Told.whole(townHall, null, 1));
        assertThat(agenda.points(occasion())).isEmpty();
        assertThat(evidence.of(networkId, Phase.TRUST))
                .extracting(Evidence::present)
                .containsExactly(true);
    }

    @Test
    void aNeedComesFromAWeaknessOfThePositionOrFromOneItHadBefore() {
        maps.need(networkId, List.of(new NewSupportNeed("Capital", SupportKind.FINANCIAL, "De antes")));
        jdbc.sql(
                        "INSERT INTO strategic_position (id, network_id, version, objective, joint_opportunity, vision, mission,"
                                + " drafted_by, drafted_at) VALUES ('p', :network, 1, 'o', 'j', 'v', 'm', 'maria',"
                                + " '2026-01-01 00:00:00')")
                .param("network", networkId)
                .update();
        jdbc.sql("INSERT INTO position_swot_line (position_id, place, kind, text, votes) VALUES"
                        + " ('p', 0, 'WEAKNESS', 'Sin proveedores', 1), ('p', 1, 'WEAKNESS', 'Falta de capital', 3),"
                        + " ('p', 2, 'THREAT', 'Competencia', 3)")
                .update();

        assertThat(maps.weaknesses(networkId)).containsExactly("Falta de capital", "Sin proveedores");
        assertThat(Refusals.of(() -> maps.need(
                        networkId,
                        List.of(
                                new NewSupportNeed("Capital", SupportKind.FINANCIAL, "Falta de capital"),
                                new NewSupportNeed("Lana", SupportKind.OTHER, "De antes"),
                                new NewSupportNeed("Hilo", SupportKind.OTHER, null),
                                new NewSupportNeed("Ventas", SupportKind.OTHER, "Competencia")))))
                .containsExactly(entry("needs[3].weakness", "Elija una debilidad del FODA de la red."));
    }

    private void answered() {
        maps.map(networkId, List.of(offer(townHall, true, 0), offer(bank, true, 0)), "maria");
        maps.need(
                networkId,
                List.of(
                        new NewSupportNeed("Capital de trabajo", SupportKind.FINANCIAL, "Falta de capital"),
                        new NewSupportNeed("Costos", SupportKind.TRAINING, " ")));
        maps.match(networkId);
    }

    private void tell(SupportWish wish, String reason, VotingMeetings held, ToldApproach... told) {
        maps.approach(networkId, List.of(told), wish, reason, held, "maria");
    }

    private Map<String, String> refused(ToldApproach told) {
        return Refusals.of(() -> tell(SupportWish.NOW, null, NONE, told));
    }

    private AgendaSource.Occasion occasion() {
        return new AgendaSource.Occasion(networkId, TODAY, 60, List.of(), null, List.of(), List.of());
    }

    private List<Member> people() {
        return members.enrol(
                networkId,
                LocalDate.of(2025, 1, 1),
                List.of(new NewMember("Ana", null, null, null, Sex.F, 1984, "Ponchos")));
    }

    private SupportOffer offerOf(String network, String institutionId) {
        return maps.directory(network).institutions().stream()
                .map(MappedInstitution::offer)
                .filter(offer -> offer.institutionId().equals(institutionId))
                .findFirst()
                .orElseThrow();
    }

    private static SupportOffer offer(String institutionId, boolean supports, int version) {
        return new SupportOffer(institutionId, supports, false, false, supports, supports ? "Un local" : null, version);
    }

    private String territory(String code, String name) {
        return territories
                .open(new NewTerritory(code, name, "Sierra", GUAYAQUIL, "maria"))
                .id();
    }

    private void add(String territoryId, InstitutionProfile... profiles) {
        institutions.change(territoryId, new DirectoryChanges(List.of(), List.of(profiles), List.of()), "maria");
    }

    private String idOf(String name) {
        return institutions.all().stream()
                .filter(one -> one.name().equals(name))
                .map(Institution::id)
                .findFirst()
                .orElseThrow();
    }

    private static InstitutionProfile institution(String name, Willingness willingness) {
        return new InstitutionProfile(
                name,
                InstitutionKind.PUBLIC,
                "Ana Cotacachi",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                willingness,
                null,
                List.of());
    }
}
