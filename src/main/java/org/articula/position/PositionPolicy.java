package org.articula.position;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.articula.sheet.PlainText;

/** What a position must say when it is drafted, when its ideas are tested, and when it is adopted. */
final class PositionPolicy {

    private PositionPolicy() {}

    /** @param memberIds of the members in force: nobody else proposes, and no line has more votes than there are */
    static FieldErrors checkDraft(NewPosition draft, Set<String> memberIds) {
        FieldErrors errors = new FieldErrors();
        errors.required("objective", "el objetivo general", draft.objective(), PositionLimits.TEXT);
        errors.required(
                "jointOpportunity",
                "la oportunidad de negocio conjunta",
                draft.jointOpportunity(),
                PositionLimits.TEXT);
        errors.required("vision", "la visión", draft.vision(), PositionLimits.TEXT);
        errors.required("mission", "la misión", draft.mission(), PositionLimits.TEXT);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < draft.swot().size(); i++) {
            SwotLine line = draft.swot().get(i);
            FieldErrors row = errors.row("swot", i);
            row.required("text", "la fortaleza, debilidad, oportunidad o amenaza", line.text(), PositionLimits.LINE);
            row.addIf(
                    !line.text().isEmpty() && !known.add(line.kind() + " " + key(line.text())),
                    "text",
                    "Esta línea ya está en la lista.");
            row.addIf(
                    line.proposerId() != null && !memberIds.contains(line.proposerId()),
                    "proposerId",
                    "Elija a un integrante de la red.");
            row.within(
                    "votes",
                    line.votes(),
                    PositionLimits.LEAST_VOTES,
                    memberIds.size(),
                    "Los votos van de 0 a %d, que son los integrantes de la red.".formatted(memberIds.size()));
        }
        errors.addIf(
                draft.swot().size() > PositionLimits.SWOT_LINES,
                "swot",
                "Deje %d líneas como máximo.".formatted(PositionLimits.SWOT_LINES));
        checkLists(errors, "swot", draft.swot());
        return errors;
    }

    /** None of the four lists is empty. */
    static void checkLists(FieldErrors errors, String field, List<SwotLine> swot) {
        List<String> empty = Arrays.stream(SwotKind.values())
                .filter(kind -> swot.stream().noneMatch(line -> line.kind() == kind))
                .map(kind -> Wording.inside(kind.heading()))
                .toList();
        errors.addIf(
                !empty.isEmpty(), field, "Al FODA le falta al menos una línea en %s.".formatted(Wording.list(empty)));
    }

    static FieldErrors checkTest(List<BusinessIdea> ideas, List<FutureAction.New> actions) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(ideas.isEmpty(), "ideas", "Escriba al menos una idea de negocio.");
        errors.addIf(
                ideas.size() > PositionLimits.IDEAS,
                "ideas",
                "Evalúe %d ideas como máximo.".formatted(PositionLimits.IDEAS));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < ideas.size(); i++) {
            BusinessIdea idea = ideas.get(i);
            FieldErrors row = errors.row("ideas", i);
            row.required("name", "la idea de negocio", idea.name(), PositionLimits.NAME);
            row.addIf(
                    !idea.name().isEmpty() && !names.add(key(idea.name())),
                    "name",
                    "La idea «%s» ya está en la lista.".formatted(idea.name()));
            row.optional("client", "el cliente", idea.client(), PositionLimits.CLIENT);
            if (idea.weaknesses()) {
                row.required("overcoming", "cómo se superan las debilidades", idea.overcoming(), PositionLimits.TEXT);
            }
            checkFigures(row, idea);
        }
        checkActions(errors, actions, ideas.size());
        return errors;
    }

    private static void checkFigures(FieldErrors row, BusinessIdea idea) {
        row.addIf(idea.price().cents() == 0, "price", "El precio tiene que ser mayor que cero.");
        amount(row, "price", idea.price());
        amount(row, "unitCost", idea.unitCost());
        amount(row, "investment", idea.investment());
        row.within(
                "monthlyVolume",
                idea.monthlyVolume(),
                PositionLimits.LEAST_VOLUME,
                PositionLimits.MOST_VOLUME,
                "El volumen va de %d a %d unidades al mes."
                        .formatted(PositionLimits.LEAST_VOLUME, PositionLimits.MOST_VOLUME));
    }

    private static void amount(FieldErrors row, String field, Money amount) {
        row.addIf(
                amount.cents() < 0 || amount.cents() > 100L * PositionLimits.MOST_AMOUNT,
                field,
                "El monto va de %d a %d.".formatted(PositionLimits.LEAST_AMOUNT, PositionLimits.MOST_AMOUNT));
    }

    private static void checkActions(FieldErrors errors, List<FutureAction.New> actions, int ideas) {
        errors.addIf(
                actions.size() > PositionLimits.ACTIONS,
                "actions",
                "Deje %d acciones como máximo.".formatted(PositionLimits.ACTIONS));
        Set<String> known = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            FutureAction.New action = actions.get(i);
            FieldErrors row = errors.row("actions", i);
            row.required("text", "qué se hará", action.text(), PositionLimits.LINE);
            row.addIf(
                    !action.text().isEmpty()
                            && !known.add(action.kind() + " " + action.ideaNumber() + " " + key(action.text())),
                    "text",
                    "Esta acción ya está en la lista.");
            row.addIf(
                    ideas > 0 && (action.ideaNumber() < 1 || action.ideaNumber() > ideas),
                    "ideaNumber",
                    ideas == 1
                            ? "Hay una sola idea: escriba 1 o déjelo en blanco."
                            : "Diga de qué idea sale: un número de 1 a %d.".formatted(ideas));
        }
    }

    /** What stands besides the vote. */
    static FieldErrors checkAdoption(PositionSheet draft, Adoption adoption) {
        FieldErrors errors = new FieldErrors();
        List<TestedIdea> chosen = draft.opportunities().stream()
                .filter(idea -> idea.id().equals(adoption.ideaId()))
                .toList();
        errors.addIf(chosen.isEmpty(), "ideaId", "Elija una de las ideas que son oportunidades.");
        errors.optional("choiceReason", "por qué se elige esa", adoption.choiceReason(), PositionLimits.TEXT);
        if (!chosen.isEmpty() && !chosen.get(0).isMostProfitable()) {
            errors.required(
                    "choiceReason",
                    "por qué se elige una que no es la más rentable",
                    adoption.choiceReason(),
                    PositionLimits.TEXT);
        }
        checkLists(errors, "", draft.swot());
        return errors;
    }

    /** The dot at the end of a line makes it no other. */
    private static String key(String text) {
        return PlainText.key(text).replaceFirst("[.;]+$", "");
    }
}
