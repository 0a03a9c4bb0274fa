package org.articula.promotion;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What the identification sheet of a group must say and how its figures fit together ({@code F1.i}). */
final class SeedGroupPolicy {

    private static final int MOST_MEMBERS = 10_000;

    private SeedGroupPolicy() {}

    static List<FieldError> check(GroupSearch search) {
        List<FieldError> errors = new ArrayList<>();
        if (search.groups().isEmpty() && blank(search.searchedWhere())) {
            errors.add(new FieldError("searchedWhere", "Registre al menos un grupo o escriba dónde los buscó."));
        }
        for (int i = 0; i < search.groups().size(); i++) {
            String prefix = "groups[%d].".formatted(i);
            check(search.groups().get(i))
                    .forEach(fault -> errors.add(new FieldError(prefix + fault.path(), fault.message())));
        }
        return errors;
    }

    private static List<FieldError> check(SeedGroup group) {
        List<FieldError> errors = new ArrayList<>();
        if (group.kind() == GroupKind.OTHER && blank(group.otherKind())) {
            errors.add(new FieldError("otherKind", "Escriba qué tipo de grupo es."));
        }
        if (group.kind() != GroupKind.UNORGANISED) {
            require(errors, "name", group.name(), "Escriba cómo se llama el grupo.");
            require(errors, "organisedSince", group.organisedSince(), "Escriba desde cuándo están organizados.");
        }
        if (group.members() < 2 || group.members() > MOST_MEMBERS) {
            errors.add(new FieldError("members", "Un grupo tiene al menos dos integrantes."));
        }
        share(errors, "women", "Las mujeres", group.women(), group.members());
        share(errors, "youngPeople", "Los jóvenes", group.youngPeople(), group.members());
        if (group.monthlySales() != null && group.monthlySales().cents() < 0) {
            errors.add(new FieldError("monthlySales", "Las ventas no pueden ser menos que cero."));
        }
        return errors;
    }

    private static void require(List<FieldError> errors, String path, @Nullable String text, String message) {
        if (blank(text)) {
            errors.add(new FieldError(path, message));
        }
    }

    private static void share(List<FieldError> errors, String path, String who, int number, int members) {
        if (number < 0 || number > members) {
            errors.add(new FieldError(path, "%s van de 0 a los %d integrantes del grupo.".formatted(who, members)));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
