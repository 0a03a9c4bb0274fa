package org.articula.process.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What María writes in the forms of a territory. */
final class TerritoryInput {

    private TerritoryInput() {}

    static Map<String, Object> territory(String code) {
        return Map.of("code", code, "name", "Otavalo", "place", "Imbabura", "zone", "America/Guayaquil");
    }

    static Map<String, Object> workshop(String on) {
        return Map.of("on", on, "source", "WORKSHOP", "who", "Gremios", "text", "Hay tejedores.");
    }

    static Map<String, Object> chain(String name) {
        return Map.of("name", name, "links", "Productores, acopiadores, tiendas", "mainBuyer", "");
    }

    /** The score form as it opened, with one score per chain under every criterion. */
    static Map<String, Object> scores(Map<String, Object> opened, Map<String, Integer> scoreByChain) {
        List<Map<String, Object>> chains = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "chains")) {
            List<Map<String, Object>> criteria = new ArrayList<>();
            for (Map<String, Object> criterion : rows(row, "criteria")) {
                criteria.add(new HashMap<>(Map.of(
                        "criterion", criterion.get("criterion"),
                        "score", scoreByChain.get(row.get("chainName").toString()),
                        "reason", "Lo dijo el taller.")));
            }
            chains.add(new HashMap<>(Map.of("chainId", row.get("chainId"), "criteria", criteria)));
        }
        List<Map<String, Object>> weights = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "weights")) {
            weights.add(new HashMap<>(Map.of("criterion", row.get("criterion"), "percent", row.get("percent"))));
        }
        return new HashMap<>(Map.of("chains", chains, "weights", weights));
    }

    static Map<String, Object> choice(Map<String, Object> opened, String againstReason, String... names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "chains")) {
            String name = row.get("heading").toString().replaceFirst("^Puesto \\d+: ", "");
            Map<String, Object> filled = new HashMap<>(Map.of("chainId", row.get("chainId")));
            if (List.of(names).contains(name)) {
                filled.put("chosen", true);
                filled.put("reason", "Tiene mercado.");
            }
            rows.add(filled);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("chains", rows);
        data.put("againstReason", againstReason);
        data.put("authorities", List.of(Map.of("name", "Ana Cotacachi", "institution", "Alcaldía de Otavalo")));
        return data;
    }

    static Map<String, Object> analysis() {
        Map<String, Object> trade = Map.of(
                "seller", "Tejedores",
                "buyer", "Almacenes de Quito",
                "product", "Ponchos",
                "steadiness", "Cada mes desde 2020",
                "sustainable", "YES",
                "reason", "Pagan a tiempo.");
        return new HashMap<>(Map.of(
                "relations", "Los acopiadores ponen el precio.",
                "link", "Tejedores",
                "linkReason", "Son los más numerosos.",
                "demand", "Crece con el turismo.",
                "demandSource", "Ministerio de Turismo, 2025",
                "trades", List.of(trade),
                "directActors", 40,
                "indirectActors", 12));
    }

    static Map<String, Object> townHall() {
        return Map.of(
                "newInstitutions",
                List.of(Map.of("name", "Alcaldía de Otavalo", "kind", "PUBLIC", "willingness", "YES")));
    }

    /** An idea that meets all conditions but for what is changed. */
    static Map<String, Object> idea(String name, String chainId, Map<String, Object> changes) {
        Map<String, Object> idea = new HashMap<>(Map.of(
                "name",
                name,
                "chainId",
                chainId,
                "product",
                "Prendas tejidas a mano",
                "market",
                "Hoteles de Quito",
                "clients",
                "Hotel Andes",
                "ways",
                List.of("TRANSFORMATION", "COMMERCIALISATION"),
                "women",
                true,
                "womenReason",
                "Las tejedoras son mujeres."));
        for (String condition : List.of("attractive", "trends", "skills", "strengths", "weaknesses")) {
            idea.put(condition, "YES");
            idea.put(condition + "Reason", "Lo dijo el taller.");
        }
        idea.putAll(changes);
        return idea;
    }

    /** The short list form as it opened, with the ideas of these names ticked. */
    static Map<String, Object> shortlist(Map<String, Object> opened, String reason, String... names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "opportunities")) {
            String name = row.get("heading").toString().replaceFirst("^Puesto \\d+: (.*) \\(.*", "$1");
            Map<String, Object> filled = new HashMap<>(Map.of("opportunityId", row.get("opportunityId")));
            filled.put("shortlisted", List.of(names).contains(name));
            filled.put("reason", reason);
            rows.add(filled);
        }
        return Map.of("opportunities", rows);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> data, String list) {
        return (List<Map<String, Object>>) data.get(list);
    }
}
