package org.articula.process.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of the approach of institutions as María fills them in. */
final class SupportForms {

    private SupportForms() {}

    /** Each institution shown supports with these kinds. */
    static Map<String, Object> offers(Map<String, Object> opened, String... kinds) {
        List<Map<String, Object>> rows = rows(opened, "institutions");
        rows.forEach(row -> {
            for (String kind : List.of("financial", "management", "training", "other")) {
                row.put(kind, List.of(kinds).contains(kind));
            }
            row.put("otherSupport", row.get("other").equals(true) ? "Un local" : null);
        });
        return new HashMap<>(Map.of("institutions", rows));
    }

    static Map<String, Object> need(String area, String kind, String weaknessField, String weakness) {
        Map<String, Object> need = new HashMap<>();
        need.put("area", area);
        need.put("kind", kind);
        need.put("weakness", null);
        need.put("weaknessText", null);
        need.put(weaknessField, weakness);
        return need;
    }

    @SafeVarargs
    static Map<String, Object> needs(Map<String, Object>... needs) {
        return new HashMap<>(Map.of("needs", List.of(needs)));
    }

    /** The rows as they are shown, and how it goes on. */
    static Map<String, Object> approach(Map<String, Object> opened, String next, String reason) {
        Map<String, Object> form = new HashMap<>();
        form.put("approaches", rows(opened, "approaches"));
        form.put("next", next);
        form.put("reason", reason);
        return form;
    }

    /** The first institution of the form, contacted. */
    static Map<String, Object> contacted(Map<String, Object> form, String day) {
        Map<String, Object> row = first(form);
        row.put("contactedOn", day);
        row.put("channel", "PHONE");
        return form;
    }

    /** And explained, visited and asked. */
    static Map<String, Object> whole(Map<String, Object> form, String day, Object meetingId) {
        Map<String, Object> row = first(contacted(form, day));
        row.put("explainedOn", day);
        row.put("explainedMeetingId", meetingId);
        row.put("visitedOn", day);
        row.put("attendees", "Ocho integrantes");
        row.put("visitMinutes", "Prestan el salón los sábados");
        row.put("request", "Un local para la feria");
        row.put("requestedOn", day);
        row.put("requestResult", "GRANTED");
        row.put("amount", "1500,5");
        row.put("term", "12 meses");
        return form;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> first(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("approaches")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((List<Map<String, Object>>) opened.get(list)).forEach(row -> {
            Map<String, Object> copy = new HashMap<>(row);
            copy.remove("name");
            copy.remove("about");
            rows.add(copy);
        });
        return rows;
    }
}
