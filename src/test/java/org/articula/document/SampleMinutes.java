package org.articula.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Minutes such as a secretary writes them: one ordinary meeting from a file, and its neighbours made from it. */
final class SampleMinutes {

    private static final List<String> FIRST_NAMES =
            List.of("Aída Lucía", "Blanca Inés", "César", "Delia", "José Antonio");

    private static final List<String> SURNAMES =
            List.of("Perugachi Yamberla", "Cachimuel", "Muenala Quinchuquí", "Ñaupari", "Conejo Maldonado");

    private static final List<String> TASKS = List.of(
            "Entregar las fotografías y las medidas de los productos que irán al catálogo común de la red",
            "Pedir tres cotizaciones",
            "Coordinar con el municipio el préstamo de la sala, las sillas y el proyector para la exposición de abril");

    private SampleMinutes() {}

    record Attendee(String name, @Nullable String workshop, String statusText, @Nullable String note) {}

    record Item(
            int position,
            String kindText,
            String title,
            @Nullable String ownerName,
            int minutes,
            @Nullable String outcome,
            @Nullable String resultText,
            @Nullable String votesText,
            @Nullable String motionText) {}

    record Agreement(String text, String responsibleName, String dueText, String statusText) {}

    /** Twelve members, one hour, everything happens once. */
    static Map<String, Object> ofTwelve() {
        try (InputStream file = SampleMinutes.class.getResourceAsStream("/documents/minutes-sample.yml")) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> ofTwelve(String key, Object other) {
        Map<String, Object> minutes = new HashMap<>(ofTwelve());
        minutes.put(key, other);
        return minutes;
    }

    /** Twenty-five members with long names, texts and lists: what must break well over several pages. */
    static Map<String, Object> ofTwentyFive() {
        List<Agreement> agreements = each(14).map(
                        n -> new Agreement(TASKS.get(n % 3), name(n), n + " de enero de 2027", "Pendiente"))
                .toList();
        Map<String, Object> minutes = ofTwelve("title", "Acta de la reunión n.º 112");
        minutes.put(
                "networkName",
                "Red asociativa de confecciones, tejidos y artesanías de lana de las comunidades de Ilumán");
        minutes.put("networkCode", "CONFECCIONES");
        minutes.put("meetingNumber", 112);
        minutes.put(
                "quorumSentence",
                "Hay cuórum: participan 23 de 25 integrantes (92 %) y el reglamento exige al menos el 51 %, es decir 13.");
        minutes.put("quorumReasons", List.of("4 integrantes participan por medio de representante, con voz y voto."));
        minutes.put("attendance", each(25).map(SampleMinutes::attendee).toList());
        minutes.put("attendanceSummary", "19 presentes (2 con atraso), 4 representados y 2 faltas justificadas.");
        minutes.put("items", each(9).map(SampleMinutes::item).toList());
        minutes.put("agreements", agreements);
        minutes.put("pendingAgreements", agreements);
        minutes.put(
                "note",
                "La red agradece a la Casa de turismo por la sala. ".repeat(20).strip());
        return minutes;
    }

    /** Nobody decided anything: too few came. */
    static Map<String, Object> withoutQuorum() {
        Map<String, Object> minutes = ofTwelve("quorumReached", false);
        minutes.put("meetingNumber", 8);
        minutes.put("title", "Acta de la reunión n.º 8");
        minutes.put("dateText", "jueves 17 de diciembre de 2026");
        minutes.put("moderatorName", "No consta");
        minutes.put("startText", "No se inició");
        minutes.put("endText", "No se inició");
        minutes.put("hoursSentence", "La sesión no se inició.");
        minutes.put(
                "quorumSentence",
                "No hay cuórum: participan 5 de 12 integrantes (41 %) y el reglamento exige al menos el 51 %, es decir 7; faltaron 2.");
        minutes.put("quorumReasons", List.of(String.valueOf(minutes.get("quorumSentence"))));
        minutes.put("attendance", fewCame());
        minutes.put("attendanceSummary", "5 presentes y 7 faltas justificadas.");
        List.of("items", "otherItems", "decisions", "agreements", "pendingAgreements", "fines")
                .forEach(list -> minutes.put(list, List.of()));
        List.of("note", "extendedText", "closedText").forEach(text -> minutes.put(text, null));
        minutes.put("nextMeetingText", "Martes 22 de diciembre de 2026, 15:00, Casa de turismo de Otavalo.");
        minutes.put(
                "withoutQuorumNotice",
                "Sin cuórum no se toman decisiones: el orden del día pasa completo a la nueva fecha.");
        return minutes;
    }

    private static Stream<Integer> each(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }

    private static Attendee attendee(int n) {
        String name = name(n);
        return switch (n % 12) {
            case 3 -> new Attendee(name, "Confecciones Ñukanchik", "Con atraso", "22 minutos");
            case 4, 10 -> new Attendee(name, null, "Representada", "Por Saúl Lema Cachiguango, 24 años");
            case 5 -> new Attendee(name, "Lanas del Imbabura", "Falta justificada", "Cita médica");
            default -> new Attendee(name, "Taller Peguche", "Presente", null);
        };
    }

    private static List<Attendee> fewCame() {
        return each(12).map(n -> new Attendee(name(n), null, n <= 5 ? "Presente" : "Falta justificada", null))
                .toList();
    }

    /** A different one for each of 25 people. */
    private static String name(int n) {
        return FIRST_NAMES.get((n - 1) % 5) + " " + SURNAMES.get((n - 1) / 5);
    }

    private static Item item(int n) {
        String outcome = "Primer párrafo de lo tratado. ".repeat(6).strip()
                + "\nSegundo párrafo, en renglón aparte.".repeat(n % 3 + 1);
        return new Item(
                n,
                "Tema",
                "Punto número " + n
                        + " del orden del día, con un título que ocupa más de un renglón para ver cómo se parte",
                name(n),
                10,
                outcome,
                "Aprobado",
                "13 a favor, 8 en contra, 2 abstenciones",
                n == 4 ? "Moción de Olga Burga, secundada por Segundo Chiza." : null);
    }
}
