package org.articula.process.network;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.document.StoredFiles;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.Country;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** «Registrar una red»: the network, its members, its rules and its first meeting; or nothing at all. */
@ProcessTest
class RegisterNetworkProcessTest {

    private static final Path SAMPLE = Path.of("samples/jahua-pamba.xlsx");
    private static final String ROSA =
            """
            Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal
            Rosa Cotacachi;;;;F;1978;Ponchos
            """;
    private static final AtomicInteger CODES = new AtomicInteger();

    @Autowired
    Scenario scenario;

    @Autowired
    StoredFiles files;

    @Autowired
    Networks networks;

    @Autowired
    Members members;

    @Autowired
    InternalRules rules;

    @Autowired
    Meetings meetings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mondayMorning() {
        clock.set(TestClock.MONDAY);
    }

    @Test
    void aNetworkIsRegisteredWithTheSheetOfItsMembersAndItsFirstMeetingIsPlanned() throws IOException {
        Map<String, Object> form = form(uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE)));
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(network.articulatorId()).isEqualTo("jorge");
        assertThat(members.activeOf(network.id()))
                .hasSize(12)
                .extracting(Member::name)
                .contains("Ñusta Amelia Cabascango Muenala");
        assertThat(rules.allOf(network.id())).singleElement().satisfies(version -> assertThat(version.figures())
                .isEqualTo(RulesFigures.defaults().meetingEvery(14)));
        assertThat(scenario.openMeeting(network).startsAt()).isEqualTo(Instant.parse("2026-12-03T20:00:00Z"));
        assertThat(scenario.task(network, "userTask_prepareAgenda")).isNotNull();
        assertThat(scenario.traceOf(network, "registerNetwork"))
                .containsExactly(
                        "Red por registrar",
                        "Planificar la primera reunión",
                        "Pedir las cartas compromiso",
                        "Empezar la fase 2",
                        "Red registrada");
        assertThat(scenario.open(network, "userTask_collectSignatures"))
                .containsEntry("summary", "No consta la firma de 12 integrantes.");
    }

    @Test
    void membersCanBeTypedOneByOne() {
        Map<String, Object> form = form("nothing");
        form.remove("sheet");
        form.put("members", List.of(person("Rosa Cotacachi", "0991234501"), person("José Maigua", null)));
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(members.activeOf(network.id()))
                .extracting(Member::name, Member::phone)
                .containsExactly(tuple("José Maigua", null), tuple("Rosa Cotacachi", "+593991234501"));
        assertThat(scenario.openMeeting(network).startsAt()).isEqualTo(Instant.parse("2026-12-03T20:00:00Z"));
    }

    @Test
    void thoseOfTheSheetAndThoseTypedComeInTogether() {
        Map<String, Object> form = form(uploaded("red.csv", ROSA.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> other = person("Rosa Cotacachi", null);
        other.put("namesake", true);
        form.put("members", List.of(person("José Maigua", null), other));
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(members.activeOf(network.id()))
                .extracting(Member::name)
                .containsExactly("José Maigua", "Rosa Cotacachi", "Rosa Cotacachi (Ponchos)");
    }

    @Test
    void whatIsWrongWithSomebodyTypedIsToldInTheirRowAndNothingIsStored() {
        Map<String, Object> form = form(uploaded("red.csv", ROSA.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> young = person("Luz Perugachi", "12");
        young.put("birthYear", 2024);
        form.put("members", List.of(person("José Maigua", null), person("rosa  cotacachi", null), young));
        long before = everything();

        assertThat(refused(form)).containsOnlyKeys("members[1].name", "members[2].phone", "members[2].birthYear");
        assertThat(everything()).isEqualTo(before);
        assertThat(networks.byCode(form.get("code").toString())).isEmpty();
        form.put("members", List.of(new HashMap<>(Map.of("name", "Luz Perugachi"))));
        assertThat(refused(form)).containsOnlyKeys("members[0].sex", "members[0].birthYear", "members[0].mainProduct");
    }

    private static Map<String, Object> person(String name, @Nullable String phone) {
        Map<String, Object> person =
                new HashMap<>(Map.of("name", name, "sex", "F", "birthYear", 1978, "mainProduct", "Ponchos"));
        person.put("phone", phone);
        return person;
    }

    @Test
    void aCodeThatIsTakenStoresNothing() throws IOException {
        Network taken = scenario.startNetwork(2);
        long before = everything();
        Map<String, Object> form = form(uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE)));
        form.put("code", taken.code());

        assertThat(refused(form))
                .containsExactly(entry("code", "Ya hay una red con el código «" + taken.code() + "»."));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFaultySheetTellsItsRowsAndStoresNothing() {
        String sheet =
                """
                Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal
                Rosa Cotacachi;Tejidos Sisa;rosa.ejemplo.ec;0991234501;F;1978;Ponchos
                José Maigua;;jose@ejemplo.ec;;H;1969;Cobijas
                Luz Perugachi;;jose@ejemplo.ec;;mujer;85;
                """;
        Map<String, Object> form = form(uploaded("red.csv", sheet.getBytes(StandardCharsets.UTF_8)));
        long before = everything();

        Map<String, String> faults = refused(form);

        assertThat(faults).containsOnlyKeys("sheet");
        assertThat(faults.get("sheet"))
                .contains(
                        "Fila 2, columna «Correo»:",
                        "Fila 4, columna «Año de nacimiento»:",
                        "Fila 4, columna «Correo»:")
                .doesNotContain("SheetError");
        assertThat(everything()).isEqualTo(before);
        assertThat(networks.byCode(form.get("code").toString())).isEmpty();
    }

    @Test
    void whatIsNotASheetOfOnesOwnIsRefused() {
        String own = uploaded("red.csv", "no es una hoja".getBytes(StandardCharsets.UTF_8));
        String jorges = files.storeUpload("red.csv", "Nombre\n".getBytes(StandardCharsets.UTF_8), "jorge", "form");

        assertThat(refused(form(own))).containsOnlyKeys("sheet");
        assertThat(refused(form(jorges))).containsExactly(entry("sheet", "Suba de nuevo la hoja de cálculo."));
        assertThat(refused(form("nothing"))).containsExactly(entry("sheet", "Suba de nuevo la hoja de cálculo."));
        Map<String, Object> without = form("nothing");
        without.put("sheet", List.of());
        assertThat(refused(without))
                .containsExactly(entry(
                        "sheet", "Escriba al menos un integrante o suba la hoja de cálculo con los integrantes."));
        without.put("sheet", List.of("a", "b"));
        assertThat(refused(without)).containsExactly(entry("sheet", "Suba una sola hoja de cálculo."));
    }

    @Test
    void whatWasTypedWrongIsToldAtItsField() throws IOException {
        String sheet = uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE));

        assertThat(refusedWith(sheet, "code", "jahua pamba")).containsOnlyKeys("code");
        assertThat(refusedWith(sheet, "code", null)).containsOnlyKeys("code");
        assertThat(refusedWith(sheet, "name", "x".repeat(121))).containsOnlyKeys("name");
        assertThat(refusedWith(sheet, "zone", "Mars/Phobos")).containsOnlyKeys("zone");
        assertThat(refusedWith(sheet, "meetingWeekday", "JUEVES")).containsOnlyKeys("meetingWeekday");
        assertThat(refusedWith(sheet, "meetingTime", "25:00")).containsOnlyKeys("meetingTime");
        assertThat(refusedWith(sheet, "meetingEveryDays", 0)).containsOnlyKeys("meetingEveryDays");
        assertThat(refusedWith(sheet, "meetingEveryDays", 7.5)).containsOnlyKeys("meetingEveryDays");
        assertThat(refusedWith(sheet, "articulatorId", "gabriel"))
                .containsExactly(entry("articulatorId", "Elija a un articulador de la lista."));
        assertThat(refusedWith(sheet, "articulatorId", "nobody")).containsOnlyKeys("articulatorId");
        assertThat(Refusals.of(() -> scenario.start("maria", "registerNetwork", Map.of())))
                .containsOnlyKeys(
                        "code",
                        "name",
                        "sector",
                        "place",
                        "zone",
                        "articulatorId",
                        "meetingWeekday",
                        "meetingTime",
                        "meetingEveryDays",
                        "meetingPlace");
    }

    /** A number without country code is never taken for a stranger's in Ecuador. */
    @Test
    void theTelephonesOfANetworkInLimaArePeruvian() {
        Map<String, Object> form = form(
                uploaded("lima.csv", sheet("Rosa;;;987654321;F;1985;Ponchos", "Luz;;;(01) 234 5678;F;1980;Fajas")));
        form.put("zone", "America/Lima");
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(network.country()).isEqualTo(Country.PE);
        assertThat(members.activeOf(network.id()))
                .extracting(Member::phone)
                .containsExactlyInAnyOrder("+51987654321", "+5112345678");
    }

    @Test
    void acrossTheBorderTheCountryIsChosen() {
        String sheet = uploaded(
                "frontera.csv", sheet("Rosa;;;300 123 4567;F;1985;Ponchos", "Luz;;;+593 99 123 4567;F;1980;Fajas"));
        assertThat(refused(form(sheet)).get("sheet"))
                .contains("«300 123 4567» no es un teléfono de Ecuador, como «099 123 4567»;");
        Map<String, Object> form = form(sheet);
        form.put("country", "CO");
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(members.activeOf(network.id()))
                .extracting(Member::phone)
                .containsExactlyInAnyOrder("+573001234567", "+593991234567");
    }

    @Test
    void aLocalTimeOfNoCountryAsksForIt() throws IOException {
        String sheet = uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE));

        assertThat(refusedWith(sheet, "zone", "Europe/Madrid"))
                .containsExactly(entry("country", "Elija el país de la red."));
    }

    @Test
    void whatNobodyCanSeeIsNoName() throws IOException {
        String sheet = uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE));

        for (String nothing : List.of("\u0000", "\u200B\uFEFF", "\u00AD", "\u202E", "\u00A0\u3164")) {
            assertThat(refusedWith(sheet, "name", nothing))
                    .containsExactly(entry("name", "Escriba el nombre de la red."));
            assertThat(refusedWith(sheet, "meetingPlace", nothing)).containsOnlyKeys("meetingPlace");
        }
    }

    @Test
    void namesAndPlacesAreOneLineOfComposedLetters() throws IOException {
        Map<String, Object> form = form(uploaded("jahua-pamba.xlsx", Files.readAllBytes(SAMPLE)));
        form.put("name", "Red de artesanos\r\nN\u0303usta\u200B");
        form.put("meetingPlace", "Casa\u000Bde Turismo");
        scenario.start("maria", "registerNetwork", form);

        Network network = networks.byCode(form.get("code").toString()).orElseThrow();
        assertThat(network.name()).isEqualTo("Red de artesanos Ñusta");
        assertThat(network.meetingRule().place()).isEqualTo("Casa de Turismo");
    }

    @Test
    void everybodyWhoRegistersANetworkChoosesAmongAllArticulators() {
        for (String user : List.of("maria", "rosa")) {
            assertThat(scenario.openStart(user, "registerNetwork").get("articulators"))
                    .as(user)
                    .isEqualTo(List.of(
                            Map.of("label", "Jorge Maigua", "value", "jorge"),
                            Map.of("label", "María Cotacachi", "value", "maria")));
        }
        assertThat(scenario.openStart("maria", "registerNetwork")).containsEntry("articulatorId", "maria");
        assertThat(scenario.openStart("rosa", "registerNetwork")).doesNotContainKey("articulatorId");
    }

    private static byte[] sheet(String... people) {
        return ("Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal\n" + String.join("\n", people))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String uploaded(String name, byte[] content) {
        return files.storeUpload(name, content, "maria", "form");
    }

    private static Map<String, Object> form(String sheet) {
        return map(
                "code", "NUEVA" + CODES.incrementAndGet(),
                "name", "Red de artesanos Jahua Pamba",
                "sector", "Prendas de lana",
                "place", "Otavalo",
                "zone", "America/Guayaquil",
                "articulatorId", "jorge",
                "meetingWeekday", "THURSDAY",
                "meetingTime", "15:00",
                "meetingEveryDays", 14,
                "meetingPlace", "Casa de Turismo",
                "sheet", List.of(sheet));
    }

    private Map<String, String> refused(Map<String, Object> form) {
        return Refusals.of(() -> scenario.start("maria", "registerNetwork", form));
    }

    private Map<String, String> refusedWith(String sheet, String field, Object value) {
        Map<String, Object> form = form(sheet);
        form.put(field, value);
        return refused(form);
    }

    /** Rows of all that a registration writes. */
    private long everything() {
        return List.of("network", "network_member", "rules_version", "meeting", "ACT_RU_EXECUTION", "ACT_HI_PROCINST")
                .stream()
                .mapToLong(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
