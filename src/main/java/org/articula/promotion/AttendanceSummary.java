package org.articula.promotion;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Wording;

/**
 * Who came to one or more talks, counted ({@code F1.1.l}).
 *
 * @param unstated people who prefer not to state their sex; they count in the total and in the share
 * @param womenPercent whole percent of the total, 0 when nobody came
 * @param bands one per band of ages, the youngest first, empty ones too
 * @param reasons Spanish sentences: the figures in words, and what the share of women asks for
 */
public record AttendanceSummary(
        int total, int women, int men, int unstated, int womenPercent, List<Band> bands, List<String> reasons) {

    public AttendanceSummary {
        bands = List.copyOf(bands);
        reasons = List.copyOf(reasons);
    }

    /** The people of one band of ages. */
    public record Band(AgeBand ages, int women, int men, int unstated) {

        public int total() {
            return women + men + unstated;
        }

        /** {@code 2 mujeres y 1 hombre}. */
        public String inWords() {
            return total() == 0 ? "Nadie" : words(women, men, unstated);
        }
    }

    /** At least one person must be counted. */
    static String words(int women, int men, int unstated) {
        List<String> parts = new ArrayList<>();
        add(parts, women, "mujer", "mujeres");
        add(parts, men, "hombre", "hombres");
        add(parts, unstated, "que prefiere no decir su sexo", "que prefieren no decir su sexo");
        return Wording.list(parts);
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Wording.count(number, one, many));
        }
    }
}
