package org.articula.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;

/** Whether relations are between two different candidates, each told once, and conflicts say what they are about. */
final class RelationPolicy {

    private RelationPolicy() {}

    /** @param candidates ids of those who can be related */
    static List<FieldError> check(List<Relation> relations, Set<String> candidates) {
        FieldErrors errors = new FieldErrors();
        Set<List<Object>> told = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            FieldErrors row = errors.row("relations", i);
            checkPeople(row, relation, candidates);
            Set<String> pair = relation.firstId().equals(relation.secondId())
                    ? Set.of(relation.firstId())
                    : Set.of(relation.firstId(), relation.secondId());
            row.addIf(!told.add(List.of(pair, relation.kind())), "secondId", "Esta relación ya está anotada.");
            if (relation.kind() == RelationKind.CONFLICT) {
                row.required("note", "de qué es el conflicto", relation.note(), AssessmentLimits.TEXT);
            } else {
                row.optional("note", "la nota", relation.note(), AssessmentLimits.TEXT);
            }
            row.optional("resolution", "cómo se resolvió", relation.resolution(), AssessmentLimits.TEXT);
        }
        return errors.all();
    }

    private static void checkPeople(FieldErrors row, Relation relation, Set<String> candidates) {
        row.addIf(
                relation.firstId().equals(relation.secondId()),
                "secondId",
                "Elija a otra persona: nadie se relaciona consigo.");
        String left = "Esta persona ya no está entre las candidatas.";
        row.addIf(!candidates.contains(relation.firstId()), "firstId", left);
        row.addIf(!candidates.contains(relation.secondId()), "secondId", left);
    }
}
