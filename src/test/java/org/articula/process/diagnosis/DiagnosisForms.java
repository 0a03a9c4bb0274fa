package org.articula.process.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people fill in about a diagnosis, all of the format. */
final class DiagnosisForms {

    private DiagnosisForms() {}

    /** One who is prepared for that moment. */
    static Map<String, Object> prepared(Map<String, Object> row, String interviewAt) {
        return Map.of(
                "memberId",
                row.get("memberId"),
                "step",
                "PREPARE",
                "sensitised",
                true,
                "guideChannel",
                row.get("guideChannel"),
                "guideOn",
                row.get("guideOn"),
                "interviewAt",
                interviewAt,
                "interviewer",
                "María Quinche");
    }

    static Map<String, Object> later(Map<String, Object> row) {
        return Map.of("memberId", row.get("memberId"), "step", "LATER");
    }

    static Map<String, Object> leftOut(Map<String, Object> row, String reason) {
        return Map.of("memberId", row.get("memberId"), "step", "LEAVE_OUT", "reason", reason);
    }

    /** Every field of the format, each with a value of its own. */
    static Map<String, Object> told(String day) {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", "HELD");
        form.put(
                "business",
                new HashMap<>(Map.of(
                        "interviewedOn", day,
                        "interviewer", "María Quinche",
                        "ownerName", "Ana Lema",
                        "businessName", "Tejidos Ana",
                        "address", "Calle Bolívar 12",
                        "legalForm", "Persona natural",
                        "socialCapital", "4321,50",
                        "activity", "Tejido de ponchos de lana")));
        form.put(
                "sales",
                List.of(
                        Map.of("season", "2025", "amount", "9.876,50"),
                        Map.of("season", "2024", "amount", "8765"),
                        Map.of("season", "2023", "amount", "7654")));
        form.put(
                "workforce",
                List.of(
                        Map.of("inYear", 2025, "workers", 5),
                        Map.of("inYear", 2024, "workers", 4),
                        Map.of("inYear", 2023, "workers", 3)));
        form.put("posts", List.of(Map.of("post", "Tejedora", "person", "Luz Lema", "reportsTo", "Dueña")));
        form.put(
                "products",
                new ArrayList<>(List.of(
                        product("Ponchos", "De lana de oveja", "1"),
                        product("Bufandas", "Con flecos", "2"),
                        product("Gorros", "Para niños", "3"))));
        form.put("machines", List.of(Map.of("equipment", "Telar de pedal", "madeIn", 1998, "state", "Regular")));
        form.put(
                "trade",
                new HashMap<>(Map.of(
                        "productionProblems", "La lana llega sucia",
                        "productionOutlook", "Comprar otro telar",
                        "marketToday", "Está tranquilo",
                        "growthPercent", "-2,5",
                        "marketOutlook", "Mejorará con la feria",
                        "clients", "Turistas y acopiadores",
                        "identicalProducts", "Ponchos de Peguche",
                        "substituteProducts", "Chompas sintéticas")));
        form.put(
                "materials",
                List.of(
                        Map.of("concept", "Lana", "unit", "libra", "quantity", "2,5", "unitPrice", "3.33"),
                        Map.of("concept", "Tinte", "unit", "sobre", "quantity", "3", "unitPrice", "0,45")));
        form.put("labour", List.of(Map.of("concept", "Tejer", "unit", "hora", "quantity", "8", "unitPrice", "1,25")));
        form.put("costing", new HashMap<>(Map.of("unitsMade", "2", "price", "18,50")));
        form.put(
                "association",
                new HashMap<>(Map.of(
                        "associationExperience", "Una caja comunal",
                        "knowsMembers", "SOME",
                        "investsTime", "YES",
                        "investsMoney", "NO",
                        "observations", "Le interesa exportar")));
        form.put(
                "problems",
                List.of(
                        Map.of("area", "COSTS", "problem", "No sabe cuánto cuesta un poncho"),
                        Map.of("area", "MARKET", "problem", "Vende a un solo acopiador")));
        return form;
    }

    private static Map<String, Object> product(String name, String features, String digit) {
        Map<String, Object> product = new HashMap<>(Map.of(
                "name", name,
                "features", features,
                "daily", digit + "1",
                "monthly", digit + "02",
                "yearly", digit + "003",
                "dailyCapacity", digit + "4",
                "monthlyCapacity", digit + "05",
                "yearlyCapacity", digit + "006",
                "cost", digit + "7,10",
                "price", digit + "8,20"));
        product.put("rivalPrice", digit + "9,30");
        return product;
    }
}
