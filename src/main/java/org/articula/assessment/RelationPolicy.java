package org.articula.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether relations are between two different candidates, each told once, and conflicts say what they are about. */
final class RelationPolicy {

    private static final int LONGEST = 1000;

    private RelationPolicy() {}

    /** @param candidates ids of those who can be related */
    static List<FieldError> check(List<Relation> relations, Set<String> candidates) {
        List<FieldError> errors = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String path = "relations[%d].".formatted(i);
            checkPeople(errors, path, relation, candidates);
            Set<String> pair = relation.firstId().equals(relation.secondId())
                    ? Set.of(relation.firstId())
                    : Set.of(relation.firstId(), relation.secondId());
            if (!told.add(List.of(pair, relation.kind()))) {
                errors.add(new FieldError(path + "secondId", "Esta relación ya está anotada."));
            }
            if (relation.kind() == RelationKind.CONFLICT) {
                TextCheck.required(errors, path + "note", "de qué es el conflicto", relation.note(), LONGEST);
            } else {
                TextCheck.optional(errors, path + "note", "la nota", relation.note(), LONGEST);
            }
            TextCheck.optional(errors, path + "resolution", "cómo se resolvió", relation.resolution(), LONGEST);
        }
        return errors;
    }

    private static void checkPeople(List<FieldError> errors, String path, Relation relation, Set<String> candidates) {
        if (relation.firstId().equals(relation.secondId())) {
            errors.add(new FieldError(path + "secondId", "Elija a otra persona: nadie se relaciona consigo."));
        }
        String left = "Esta persona ya no está entre las candidatas.";
        if (!candidates.contains(relation.firstId())) {
            errors.add(new FieldError(path + "firstId", left));
        }
        if (!candidates.contains(relation.secondId())) {
            errors.add(new FieldError(path + "secondId", left));
        }
    }
}
