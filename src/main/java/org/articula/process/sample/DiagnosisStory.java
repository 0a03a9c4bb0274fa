package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.form.Articulators;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets the articulator of a network ask three of its members and fix a date with a fourth; the others are still to prepare. */
@Component
class DiagnosisStory {

    private static final String PREPARE = "userTask_prepareDiagnoses";
    private static final String INTERVIEW = "userTask_interviewMember";

    private final Storyteller people;
    private final Members members;
    private final Articulators articulators;
    private final PastTime time;

    DiagnosisStory(Storyteller people, Members members, Articulators articulators, PastTime time) {
        this.articulators = articulators;
        this.people = people;
        this.members = members;
        this.time = time;
    }

    /** What one of them told of a year of knitting wool. */
    private record Enterprise(
            String product,
            String sales,
            String before,
            int workers,
            String daily,
            String capacity,
            String wool,
            String hours,
            String price,
            String area,
            String problem) {}

    private static final List<Enterprise> TOLD = List.of(
            new Enterprise(
                    "Ponchos",
                    "7450",
                    "7100",
                    3,
                    "2",
                    "4",
                    "3,5",
                    "9",
                    "32",
                    "COSTS",
                    "No sabe cuánto le cuesta cada prenda"),
            new Enterprise(
                    "Chalinas",
                    "5230,50",
                    "5600",
                    2,
                    "4",
                    "6",
                    "1,5",
                    "4",
                    "14,50",
                    "MARKET",
                    "Vende casi todo al mismo acopiador"),
            new Enterprise(
                    "Sacos",
                    "9120",
                    "8700",
                    4,
                    "3",
                    "5",
                    "2,5",
                    "7",
                    "25",
                    "COSTS",
                    "Compra la lana por libras y más cara"));

    /** @param present when the product is looked at: the fourth interview is some days later */
    void ask(Network network, Instant present) {
        String maria = network.articulatorId();
        LocalDate today = LocalDate.ofInstant(time.now(), network.zone());
        List<LocalDateTime> dates = List.of(
                today.plusDays(1).atTime(10, 0),
                today.plusDays(2).atTime(9, 0),
                today.plusDays(2).atTime(14, 0),
                LocalDate.ofInstant(present, network.zone()).plusDays(3).atTime(10, 0));
        people.complete(maria, network.code(), PREPARE, Map.of("rows", rows(network, maria, dates)));
        List<Task> interviews = people.tasks(network.code(), INTERVIEW);
        LocalDateTime third = dates.get(2);
        people.passTo(third.atZone(network.zone()).toInstant().plus(Duration.ofHours(2)), network.code());
        interviews.stream()
                .filter(task -> task.getDueDate().toInstant().isBefore(time.now()))
                .forEach(task -> people.complete(
                        maria, task, told(network, maria, task, TOLD.get(interviews.indexOf(task) % TOLD.size()))));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Network network, String maria, List<LocalDateTime> dates) {
        List<Map<String, Object>> shown = (List<Map<String, Object>>)
                requireNonNull(people.open(maria, network.code(), PREPARE).get("rows"));
        List<String> byMail = members.activeOf(network.id()).stream()
                .filter(member -> member.email() != null)
                .map(Member::id)
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        int prepared = 0;
        for (Map<String, Object> row : shown) {
            String memberId = String.valueOf(row.get("memberId"));
            if (prepared < dates.size() && byMail.contains(memberId)) {
                Map<String, Object> ready = new HashMap<>(Map.of("memberId", memberId, "step", "PREPARE"));
                ready.putAll(Map.of(
                        "sensitised", true,
                        "guideChannel", "PAPER",
                        "guideOn", requireNonNull(row.get("guideOn")),
                        "interviewAt", dates.get(prepared).toString(),
                        "interviewer", requireNonNull(row.get("interviewer"))));
                rows.add(ready);
                prepared++;
            } else {
                rows.add(Map.of("memberId", memberId, "step", "LATER"));
            }
        }
        return rows;
    }

    private Map<String, Object> told(Network network, String maria, Task task, Enterprise enterprise) {
        LocalDate day = LocalDate.ofInstant(task.getDueDate().toInstant(), network.zone());
        int year = day.getYear();
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", "HELD");
        form.put(
                "business",
                Map.of(
                        "interviewedOn", day.toString(),
                        "interviewer", articulators.nameOf(maria),
                        "address", "Comunidad Jahua Pamba",
                        "legalForm", "Persona natural",
                        "socialCapital", "1500",
                        "activity", "Tejido de prendas de lana"));
        form.put(
                "sales",
                List.of(
                        Map.of("season", String.valueOf(year - 1), "amount", enterprise.sales()),
                        Map.of("season", String.valueOf(year - 2), "amount", enterprise.before())));
        form.put("workforce", List.of(Map.of("inYear", year - 1, "workers", enterprise.workers())));
        form.put("posts", List.of(Map.of("post", "Dueña y tejedora"), Map.of("post", "Ayudante de tejido")));
        form.put(
                "products",
                List.of(Map.of(
                        "name", enterprise.product(),
                        "features", "De lana de oveja, tejido a mano",
                        "daily", enterprise.daily(),
                        "dailyCapacity", enterprise.capacity(),
                        "price", enterprise.price())));
        form.put("machines", List.of(Map.of("equipment", "Telar de pedal", "madeIn", 2004, "state", "Funciona")));
        form.put(
                "trade",
                Map.of(
                        "productionProblems", "La lana llega sucia y hay que lavarla",
                        "marketToday", "Bueno de junio a agosto; después baja",
                        "clients", "Turistas y acopiadores de la plaza"));
        form.put("association", Map.of("knowsMembers", "ALL", "investsTime", "YES", "investsMoney", "YES"));
        form.put(
                "materials",
                List.of(Map.of(
                        "concept", "Lana", "unit", "libra", "quantity", enterprise.wool(), "unitPrice", "2,80")));
        form.put(
                "labour",
                List.of(Map.of(
                        "concept", "Tejido", "unit", "hora", "quantity", enterprise.hours(), "unitPrice", "1,25")));
        form.put("costing", Map.of("unitsMade", "1", "price", enterprise.price()));
        form.put(
                "problems",
                List.of(
                        Map.of("area", enterprise.area(), "problem", enterprise.problem()),
                        Map.of("area", "FINANCE", "problem", "Le falta capital de trabajo")));
        return form;
    }
}
