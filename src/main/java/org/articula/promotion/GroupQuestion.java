package org.articula.promotion;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions of the group identification sheet that are answered in words, in the guide's order ({@code F1.i}). */
enum GroupQuestion {
    SELLS("¿Qué venden?", SeedGroup::sells),
    CUSTOMERS("¿Quiénes son sus clientes? ¿Dónde se ubican?", SeedGroup::customers),
    INPUTS("¿Qué insumos emplean para producir?", SeedGroup::inputs),
    SUPPLIERS("¿De dónde se proveen de insumos?", SeedGroup::suppliers),
    MONTHLY_SALES("¿Cuál es el promedio de ventas al mes por cada integrante?", SeedGroup::monthlySales),
    CHANNELS("¿Cuáles son sus canales de comercialización?", SeedGroup::channels),
    SUPPORT("¿Qué instituciones les brindan apoyo y en qué?", SeedGroup::support),
    TRAINING("¿Qué capacitaciones, asistencia técnica u otro han recibido?", SeedGroup::training),
    JOINT_ACTIONS("¿Qué acciones conjuntas desarrollan?", SeedGroup::jointActions),
    JOINT_PLANS("¿Qué han pensado hacer conjuntamente hacia el futuro?", SeedGroup::jointPlans);

    private final String text;
    private final Function<SeedGroup, @Nullable Object> answer;

    GroupQuestion(String text, Function<SeedGroup, @Nullable Object> answer) {
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
