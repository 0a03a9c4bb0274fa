package org.articula.seedgroup;

import org.articula.producer.ProducerLimits;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What the identification sheet of a group must say and how its figures fit together ({@code F1.i}). */
final class SeedGroupPolicy {

    private SeedGroupPolicy() {}

    /** What is wrong with a search, at the paths of {@link GroupSearch}. */
    static FieldErrors check(GroupSearch search) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                search.groups().isEmpty() && TypedText.orNull(search.searchedWhere()) == null,
                "searchedWhere",
                "Registre al menos un grupo o escriba dónde los buscó.");
        errors.optional("searchedWhere", "dónde los buscó", search.searchedWhere(), SeedGroupLimits.TEXT);
        for (int i = 0; i < search.groups().size(); i++) {
            check(errors.row("groups", i), search.groups().get(i));
        }
        for (int i = 0; i < search.leaders().size(); i++) {
            GroupSearch.Leader leader = search.leaders().get(i);
            if (leader.isOne()) {
                errors.row("leaders", i)
                        .required("leadership", "cómo puede ayudar", leader.leadership(), ProducerLimits.LEADERSHIP);
            }
        }
        return errors;
    }

    private static void check(FieldErrors errors, SeedGroup group) {
        errors.required("location", "la ubicación", group.location(), SeedGroupLimits.PLACE);
        errors.required("sector", "el sector productivo", group.sector(), SeedGroupLimits.NAME);
        if (group.kind() == GroupKind.OTHER) {
            errors.required("otherKind", "qué tipo de grupo es", group.otherKind(), SeedGroupLimits.NAME);
        }
        if (group.kind() != GroupKind.UNORGANISED) {
            errors.required("name", "cómo se llama el grupo", group.name(), SeedGroupLimits.NAME);
            errors.required(
                    "organisedSince", "desde cuándo están organizados", group.organisedSince(), SeedGroupLimits.SINCE);
        }
        errors.within(
                "members",
                group.members(),
                SeedGroupLimits.FEWEST_MEMBERS,
                SeedGroupLimits.MOST_MEMBERS,
                "Un grupo tiene al menos dos integrantes.");
        share(errors, "women", "Las mujeres", group.women(), group.members());
        share(errors, "youngPeople", "Los jóvenes", group.youngPeople(), group.members());
        errors.addIf(
                group.monthlySales() != null && group.monthlySales().signum() < 0,
                "monthlySales",
                "Las ventas no pueden ser menos que cero.");
        checkAnswers(errors, group);
    }

    private static void checkAnswers(FieldErrors errors, SeedGroup group) {
        errors.required("sells", "qué venden", group.sells(), SeedGroupLimits.TEXT);
        errors.required(
                "customers", "quiénes son sus clientes y dónde se ubican", group.customers(), SeedGroupLimits.TEXT);
        answer(errors, "inputs", group.inputs());
        answer(errors, "suppliers", group.suppliers());
        answer(errors, "channels", group.channels());
        answer(errors, "support", group.support());
        answer(errors, "training", group.training());
        answer(errors, "jointActions", group.jointActions());
        answer(errors, "jointPlans", group.jointPlans());
    }

    private static void answer(FieldErrors errors, String path, @Nullable String text) {
        errors.optional(path, "la respuesta", text, SeedGroupLimits.TEXT);
    }

    private static void share(FieldErrors errors, String path, String who, int number, int members) {
        errors.within(path, number, 0, members, "%s van de 0 a los %d integrantes del grupo.".formatted(who, members));
    }
}
