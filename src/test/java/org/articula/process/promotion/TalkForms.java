package org.articula.process.promotion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewFormation;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;

/** Fills in the forms of «Vender la idea» as an articulator would. */
@TestComponent
public class TalkForms {

    static final String PREPARE = "userTask_prepareTalk";
    static final String INVITE = "userTask_inviteProducers";
    static final String HOLD = "userTask_holdTalk";
    static final String REVIEW = "userTask_reviewTalk";
    static final String IDENTIFY = "userTask_identifyGroups";

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Scenario scenario;
    private final Networks networks;
    private final RuntimeService runtime;
    private final StoredFiles files;

    TalkForms(Scenario scenario, Networks networks, RuntimeService runtime, StoredFiles files) {
        this.scenario = scenario;
        this.networks = networks;
        this.runtime = runtime;
        this.files = files;
    }

    /** A network without anybody yet, and the idea to be sold to its producers. */
    Network sellIdea(TestClock clock) {
        clock.set(TestClock.MONDAY);
        String code = "IDEA" + CODES.incrementAndGet();
        Network network = networks.begin(new NewFormation(
                code, "Red " + code, "Lana", "Otavalo", Scenario.ECUADOR, "maria", null, "Lo pidió el municipio."));
        runtime.startProcessInstanceByKey("sellIdea", code, Map.of("networkId", network.id()));
        return network;
    }

    /** One talk on that day at 15:00, up to its review. */
    void talk(Network network, String date, Map<String, Object> held) {
        scenario.complete(network, PREPARE, preparation(date));
        scenario.complete(network, INVITE, invitation());
        scenario.complete(network, HOLD, held);
    }

    /** A first talk to Rosa, who has an address, and Luis, who has a telephone; then a second one prepared for 3 December at 15:00. */
    void toTheSecondTalk(Network network) {
        Map<String, Object> luis = person("Luis Lema", "M", "UNDECIDED");
        luis.put("phone", "0991234567");
        String email = "rosa@" + network.code().toLowerCase() + ".example";
        talk(network, "2026-11-30", held("2026-11-30", person("Rosa Maigua", "INTERESTED", null, email), luis));
        scenario.complete(network, REVIEW, review(false));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
    }

    /** Rosa gets her mail, Luis is called. */
    void inviteRosaAndLuis(Network network) {
        Map<String, Object> invitation = invitation();
        Object luis = rows(scenario.open(network, INVITE), "others").get(0).get("producerId");
        invitation.put("others", List.of(Map.of("producerId", luis, "invited", true)));
        scenario.complete(network, INVITE, invitation);
        scenario.runDueJobs(network);
    }

    public static Map<String, Object> preparation(String date) {
        return new HashMap<>(Map.of(
                "content", "Ventajas de trabajar juntos",
                "testimonies", "Elena Conejo, de la red de Peguche",
                "audience", "OPEN",
                "tool", "FLIPCHART",
                "associations", "Comuna de Peguche",
                "municipality", "Con Luis Andrango, de desarrollo económico",
                "startsAt", date + "T15:00",
                "durationMinutes", 90,
                "place", "Casa comunal"));
    }

    public static Map<String, Object> invitation() {
        return new HashMap<>(Map.of("announcement", "Radio y carteles", "byMail", true));
    }

    /** A talk that was given, where these people came. */
    @SafeVarargs
    public static Map<String, Object> held(String date, Map<String, Object>... people) {
        return new HashMap<>(Map.of("held", "YES", "heldOn", date, "people", List.of(people)));
    }

    public static Map<String, Object> person(String name, String sex, String interest) {
        return new HashMap<>(
                Map.of("name", name, "sex", sex, "birthYear", 1985, "mainProduct", "Ponchos", "interest", interest));
    }

    public static Map<String, Object> person(String name, String interest, String identityNumber, String email) {
        Map<String, Object> person = person(name, "F", interest);
        person.put("identityNumber", identityNumber);
        person.put("email", email);
        return person;
    }

    public static Map<String, Object> review(boolean enough) {
        return new HashMap<>(Map.of(
                "enough", enough ? "YES" : "NO",
                "toImprove", "Mostrar más ejemplos",
                "liked", "El testimonio",
                "logbookNote", "Se habló de las compras en conjunto."));
    }

    static Map<String, Object> group(String name) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("location", "Peguche, Otavalo"),
                Map.entry("sector", "Tejidos de lana"),
                Map.entry("kind", "ASSOCIATION"),
                Map.entry("name", name),
                Map.entry("organisedSince", "Marzo de 2019"),
                Map.entry("members", 12),
                Map.entry("women", 8),
                Map.entry("youngPeople", 3),
                Map.entry("sells", "Ponchos, cobijas y chalinas"),
                Map.entry("customers", "Tiendas de la Plaza de Ponchos, en Otavalo, y dos hoteles de Quito"),
                Map.entry("monthlySales", 180.5)));
    }

    /** Rows of a list as the form opened, to be sent back with changes. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((List<Map<String, Object>>) opened.get(list)).forEach(row -> rows.add(new HashMap<>(row)));
        return rows;
    }

    /** Known people with that reaction each, by name; nobody else came. */
    List<Map<String, Object>> known(Network network, Map<String, String> reactionByName) {
        return rows(scenario.open(network, HOLD), "known").stream()
                .map(row -> Map.of("producerId", row.get("producerId"), "reaction", (Object)
                        reactionByName.getOrDefault(row.get("name").toString(), "ABSENT")))
                .toList();
    }

    /** The id of a sheet that María uploaded. */
    String upload(String... lines) {
        return files.storeUpload(
                "asistentes.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "maria", "task");
    }
}
