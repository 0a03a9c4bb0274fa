package org.articula.process.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of a position as María fills them in. */
final class PositionForms {

    private PositionForms() {}

    static Map<String, Object> draft() {
        Map<String, Object> form = new HashMap<>();
        form.put("objective", "Mejorar los ingresos de la red");
        form.put("jointOpportunity", "Los nuevos gustos de los clientes de lana");
        form.put("vision", "Ser una empresa líder");
        form.put("mission", "Satisfacer los gustos de los clientes");
        form.put(
                "swot",
                new ArrayList<>(List.of(
                        line("STRENGTH", "Tejer a mano", 3),
                        line("WEAKNESS", "Sin capital de trabajo", 2),
                        line("OPPORTUNITY", "Turistas en Otavalo", 1),
                        line("THREAT", "Mucha competencia", null))));
        return form;
    }

    static Map<String, Object> line(String kind, String text, Integer votes) {
        Map<String, Object> line = new HashMap<>();
        line.put("kind", kind);
        line.put("text", text);
        line.put("proposerId", null);
        line.put("votes", votes);
        return line;
    }

    /** All conditions hold; figures as they are typed. */
    static Map<String, Object> idea(String name, String client) {
        Map<String, Object> idea = new HashMap<>();
        idea.put("name", name);
        idea.put("client", client);
        for (String question : List.of(
                "attractiveToNetwork",
                "attractiveToClient",
                "marketTrend",
                "economicTrend",
                "environmentalTrend",
                "skills",
                "strengths",
                "weaknesses")) {
            idea.put(question, "YES");
        }
        idea.put("overcoming", "Con una compra conjunta de lana");
        idea.put("price", "12,50");
        idea.put("unitCost", "7.82");
        idea.put("monthlyVolume", "100");
        idea.put("investment", "936");
        return idea;
    }

    @SafeVarargs
    static Map<String, Object> test(Map<String, Object>... ideas) {
        Map<String, Object> action = new HashMap<>();
        action.put("kind", "INTERNSHIP");
        action.put("text", "Conocer un taller de Salasaca");
        action.put("ideaNumber", 1);
        return new HashMap<>(Map.of("ideas", List.of(ideas), "actions", List.of(action)));
    }

    /** @param vote as the forms of a meeting make it */
    static Map<String, Object> adoption(Object ideaId, Map<String, Object> vote) {
        Map<String, Object> form = new HashMap<>(vote);
        form.put("outcome", "VOTED");
        form.put("ideaId", ideaId);
        return form;
    }
}
