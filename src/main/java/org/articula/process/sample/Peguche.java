package org.articula.process.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A network that is being formed: its idea was sold three weeks ago, and its candidates are being assessed. */
@Component
@ConditionalOnProperty(name = "articula.sample-past", matchIfMissing = true)
@Order(2)
class Peguche implements Story {

    private static final String CODE = "PEGUCHE";
    private static final String MARIA = "maria";
    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");

    /** As many as came to the talk; so many have been assessed. */
    private static final List<String> PEOPLE = List.of(
            "Elena Conejo Lema",
            "Delia Tuqueres Maldonado",
            "Carla Maigua Santillán",
            "Beatriz Cando Perugachi",
            "Ana Lema Cotacachi",
            "Mercedes Burga Picuasi",
            "Lucila Ascanta Morales",
            "Olga Farinango Terán");

    private static final int ASSESSED = 3;

    private final Storyteller people;
    private final PastTime time;

    Peguche(Storyteller people, PastTime time) {
        this.people = people;
        this.time = time;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void tell(Instant present) {
        LocalDate today = LocalDate.ofInstant(present, ECUADOR);
        LocalDate talk = today.minusDays(22);
        time.set(talk.minusDays(8).atTime(10, 0).atZone(ECUADOR).toInstant());
        people.start(MARIA, "beginNetwork", formation());
        people.complete(MARIA, CODE, "userTask_prepareTalk", preparation(talk));
        people.complete(
                MARIA,
                CODE,
                "userTask_inviteProducers",
                Map.of("announcement", "Radio Ilumán y carteles en la feria", "byMail", true));
        people.passTo(talk.atTime(17, 30).atZone(ECUADOR).toInstant(), CODE);
        people.complete(MARIA, CODE, "userTask_holdTalk", held(talk));
        pass(Duration.ofHours(16));
        people.complete(MARIA, CODE, "userTask_reviewTalk", review());
        pass(Duration.ofDays(2));
        people.complete(
                MARIA,
                CODE,
                "userTask_identifyGroups",
                Map.of("searchedWhere", "En Peguche, Agato y La Compañía; no hay grupos organizados."));
        pass(Duration.ofDays(1));
        people.complete(MARIA, CODE, "userTask_reviewProducers", Map.of());
        pass(Duration.ofDays(4));
        List<Task> candidates = people.tasks(CODE, "userTask_assessCandidate");
        for (int i = 0; i < ASSESSED; i++) {
            people.complete(MARIA, candidates.get(i), assessment(i));
        }
        people.passTo(present, CODE);
    }

    private void pass(Duration duration) {
        people.passTo(time.now().plus(duration), CODE);
    }

    private static Map<String, Object> formation() {
        return Map.of(
                "withoutOpportunity", "La pidió el cabildo de Peguche; ya compran hilo entre vecinas.",
                "code", CODE,
                "name", "Red de tejedoras de Peguche",
                "sector", "Tejidos de lana",
                "place", "Peguche, Otavalo",
                "zone", ECUADOR.getId(),
                "articulatorId", MARIA);
    }

    private static Map<String, Object> preparation(LocalDate day) {
        return Map.of(
                "content", "Qué gana un taller cuando compra y vende con otros",
                "testimonies", "Blanca Yamberla, de la red Jahua Pamba",
                "audience", "OPEN",
                "tool", "FLIPCHART",
                "associations", "Cabildo de Peguche",
                "municipality", "Con Luis Andrango, de desarrollo económico",
                "startsAt", day.atTime(15, 0).toString(),
                "durationMinutes", 90,
                "place", "Casa comunal de Peguche");
    }

    private static Map<String, Object> held(LocalDate day) {
        List<Map<String, Object>> came = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            came.add(Map.of(
                    "name",
                    PEOPLE.get(i),
                    "sex",
                    "F",
                    "birthYear",
                    1968 + 3 * i,
                    "mainProduct",
                    i % 2 == 0 ? "Chales y bufandas" : "Fajas tejidas",
                    "phone",
                    "09912350" + (10 + i),
                    "community",
                    "Peguche",
                    "interest",
                    "INTERESTED"));
        }
        return Map.of("held", "YES", "heldOn", day.toString(), "people", came);
    }

    private static Map<String, Object> review() {
        return Map.of(
                "enough", "YES",
                "toImprove", "Empezar más temprano: algunas viven lejos",
                "liked", "El testimonio de Blanca",
                "logbookNote", "Preguntaron cuánto cuesta la lana en Ambato.",
                "reason", "Las ocho quieren seguir.");
    }

    private static Map<String, Object> assessment(int person) {
        String[] criteria = {"INVESTMENT", "LOGISTICS", "HOMOGENEITY", "MAIN_ACTIVITY", "TRUST"};
        int[][] scores = {{5, 4, 4, 5, 5}, {4, 3, 4, 5, 4}, {3, 4, 5, 4, 4}};
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < criteria.length; i++) {
            rows.add(Map.of(
                    "criterion", criteria[i], "score", scores[person][i], "reason", "Se conversó en su taller."));
        }
        Map<String, Object> form = new HashMap<>();
        form.put("choice", "ASSESS");
        form.put("engaged", "YES");
        form.put("acquainted", "YES");
        form.put("verification", "Se visitó el taller.");
        form.put("travelMinutes", 15 + 10 * person);
        form.put("fare", 0.35);
        form.put("incomePercent", 70 - 10 * person);
        form.put("scores", rows);
        form.put(
                "antecedents",
                Stream.of(AntecedentKind.values())
                        .map(kind -> Map.of("kind", kind.name(), "answer", AntecedentAnswer.NONE_KNOWN.name()))
                        .toList());
        form.put("income", "UNDER_500");
        form.put("business", "FAMILY");
        form.put("workers", 2 + person);
        form.put("language", "BOTH");
        form.put("management", "WITH_FAMILY");
        form.put("planning", "BY_ORDER");
        form.put("training", "PRACTICE");
        return form;
    }
}
