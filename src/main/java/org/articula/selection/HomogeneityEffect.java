package org.articula.selection;

import org.articula.shared.SpanishFigures;
import org.jspecify.annotations.Nullable;

/**
 * How alike a group is with somebody and without.
 *
 * @param with 0 to 1; null when they are fewer than two
 * @param without 0 to 1; null when they are fewer than two
 */
public record HomogeneityEffect(@Nullable Double with, @Nullable Double without) {

    /** A Spanish sentence: «Con esta persona la homogeneidad del grupo pasa de 0,78 a 0,81.» */
    String sentence() {
        if (with == null || without == null) {
            return "El grupo propuesto todavía es muy pequeño para comparar su homogeneidad.";
        }
        String before = figure(without);
        String after = figure(with);
        return before.equals(after)
                ? "Con esta persona la homogeneidad del grupo sigue en %s.".formatted(after)
                : "Con esta persona la homogeneidad del grupo pasa de %s a %s.".formatted(before, after);
    }

    /** The same in few words: «Homogeneidad: de 0,78 a 0,81.»; empty when there is nothing to compare. */
    public String shortly() {
        return with == null || without == null
                ? ""
                : "Homogeneidad: de %s a %s.".formatted(figure(without), figure(with));
    }

    /** With two decimals, as people here write them. */
    static String figure(double similarity) {
        return SpanishFigures.rounded(similarity);
    }
}
