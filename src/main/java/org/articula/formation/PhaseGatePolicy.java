package org.articula.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.shared.Wording;

/**
 * The gate at the end of phase 1 ({@code F1}): it opens on evidence, or on a supervisor's word. The order of the steps is advice; this
 * is not.
 */
public final class PhaseGatePolicy {

    private PhaseGatePolicy() {}

    /** Everything phase 1 has to show, in the order of its steps, with what is missing and why it matters. */
    public static List<Evidence> review(PhaseOneFacts facts) {
        List<Evidence> evidence = new ArrayList<>(ofPromotion(facts));
        evidence.addAll(ofSelection(facts));
        boolean allDone = facts.openSteps().isEmpty();
        evidence.add(new Evidence(
                allDone ? "Los tres pasos de la fase están hechos" : "Pasos por terminar: " + names(facts.openSteps()),
                allDone,
                "Saltarse la secuencia es la causa más frecuente de las demoras."));
        return evidence;
    }

    private static List<Evidence> ofPromotion(PhaseOneFacts facts) {
        return List.of(
                new Evidence(
                        talks(facts),
                        facts.talksHeld() > 0,
                        "En la charla los productores ven qué ganan al asociarse; sin ella no saben a qué se comprometen."),
                new Evidence(
                        "Interés suficiente de los productores",
                        facts.enoughInterest(),
                        "Con pocos interesados no hay entre quiénes elegir; la charla se repite y se mejora hasta lograrlo."),
                new Evidence(
                        "Búsqueda de grupos semilla",
                        facts.groupsSearched(),
                        "Un grupo que ya hace algo en común avanza más rápido que uno que empieza de cero."),
                new Evidence(
                        "Bitácora de las charlas",
                        facts.logbookWritten(),
                        "Lo que no se anota se pierde, y nadie puede aprender de ello después."));
    }

    private static String talks(PhaseOneFacts facts) {
        return facts.attended() == 0
                ? "Charlas dadas: %d".formatted(facts.talksHeld())
                : "Charlas dadas: %d (%s, %d %% mujeres)"
                        .formatted(
                                facts.talksHeld(),
                                Wording.count(facts.attended(), "persona", "personas"),
                                facts.womenPercent());
    }

    private static List<Evidence> ofSelection(PhaseOneFacts facts) {
        return List.of(
                new Evidence(
                        "Candidatos evaluados: %d de %d".formatted(facts.assessed(), facts.candidates()),
                        facts.candidates() > 0 && facts.assessed() >= facts.candidates(),
                        "Los cinco criterios dicen quién puede dar tiempo, recursos y confianza a la red."),
                new Evidence(
                        "Relaciones entre los candidatos revisadas",
                        facts.relationsReviewed(),
                        "Un conflicto entre dos personas se vuelve un conflicto de la red."),
                new Evidence(
                        "Selección decidida, con sus razones",
                        facts.decided(),
                        "Quien queda dentro o fuera tiene derecho a saber por qué."),
                new Evidence(
                        "Cartas compromiso firmadas: %d (mínimo %d)".formatted(facts.committed(), facts.minimum()),
                        facts.committed() >= facts.minimum(),
                        "Solo quien se compromete por escrito sostiene a la red cuando llega el trabajo."));
    }

    /** What is missing, as one sentence; empty when nothing is. */
    static String missing(List<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> !item.present())
                .map(Evidence::what)
                .collect(Collectors.joining("; "));
    }

    private static String names(List<GuideStep> steps) {
        return steps.stream().map(GuideStep::spanish).collect(Collectors.joining(", "));
    }
}
