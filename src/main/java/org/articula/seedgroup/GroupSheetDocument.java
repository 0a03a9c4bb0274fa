package org.articula.seedgroup;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The guide's group identification sheet as it is printed ({@code F1.i}), one page and more per group; blank ones are for filling in by hand.
 *
 * @param searchedWhere where groups were looked for, when that was written down
 */
record GroupSheetDocument(
        String networkName, String networkCode, String dateText, @Nullable String searchedWhere, List<Sheet> sheets) {

    /** The sheet of one group. */
    record Sheet(
            String title,
            String location,
            String sector,
            List<KindBox> kinds,
            String otherKind,
            String name,
            String organisedSince,
            String members,
            String women,
            String youngPeople,
            List<Line> answers) {}

    /** One kind of group with the box to tick. */
    record KindBox(String text, boolean ticked) {}

    /** One question of the sheet, in the guide's words, and its answer. */
    record Line(String question, String answer) {}

    static Sheet blank() {
        return new Sheet("Grupo por identificar", "", "", boxes(null), "", "", "", "", "", "", questions(null));
    }

    static Sheet of(SeedGroup group) {
        return new Sheet(
                group.title(),
                group.location(),
                group.sector(),
                boxes(group.kind()),
                text(group.otherKind()),
                text(group.name()),
                text(group.organisedSince()),
                String.valueOf(group.members()),
                String.valueOf(group.women()),
                String.valueOf(group.youngPeople()),
                questions(group));
    }

    private static List<KindBox> boxes(@Nullable GroupKind chosen) {
        return Arrays.stream(GroupKind.values())
                .map(kind -> new KindBox(kind.spanish(), kind == chosen))
                .toList();
    }

    private static List<Line> questions(@Nullable SeedGroup group) {
        return Arrays.stream(Question.values())
                .map(question -> new Line(question.text(), group == null ? "" : question.answerOf(group)))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The questions of the sheet that are answered in words, in the guide's order ({@code F1.i}). */
    enum Question {
        SELLS("¿Qué venden?", SeedGroup::sells),
        CUSTOMERS("¿Quiénes son sus clientes? ¿Dónde se ubican?", SeedGroup::customers),
        INPUTS("¿Qué insumos emplean para producir?", SeedGroup::inputs),
        SUPPLIERS("¿De dónde se proveen de insumos?", SeedGroup::suppliers),
        MONTHLY_SALES("¿Cuál es el promedio de ventas al mes por cada integrante?", SeedGroup::sales),
        CHANNELS("¿Cuáles son sus canales de comercialización?", SeedGroup::channels),
        SUPPORT("¿Qué instituciones les brindan apoyo y en qué?", SeedGroup::support),
        TRAINING("¿Qué capacitaciones, asistencia técnica u otro han recibido?", SeedGroup::training),
        JOINT_ACTIONS("¿Qué acciones conjuntas desarrollan?", SeedGroup::jointActions),
        JOINT_PLANS("¿Qué han pensado hacer conjuntamente hacia el futuro?", SeedGroup::jointPlans);

        private final String text;
        private final Function<SeedGroup, @Nullable Object> answer;

        Question(String text, Function<SeedGroup, @Nullable Object> answer) {
            this.text = text;
            this.answer = answer;
        }

        String text() {
            return text;
        }

        /** Empty when the group did not say. */
        String answerOf(SeedGroup group) {
            Object given = answer.apply(group);
            return given == null ? "" : given.toString();
        }
    }
}
