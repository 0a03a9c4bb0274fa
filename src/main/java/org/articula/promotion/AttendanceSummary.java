package org.articula.promotion;

import java.util.List;

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
    }
}
