package org.articula.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articula.member.Sex;
import org.articula.promotion.AttendanceSummary.Band;

/** Counts who came to talks by sex and age, and says whether enough women were there ({@code F1.1.l}). */
final class AttendanceSummaryPolicy {

    private AttendanceSummaryPolicy() {}

    /** A person who came; of the birth date only the year is known. */
    record Attendee(Sex sex, int birthYear) {}

    /**
     * @param year the year of the talk: people are as old as they turn in it
     * @param womenPercent the share of women to reach
     */
    static AttendanceSummary summarise(List<Attendee> attendees, int year, int womenPercent) {
        List<Band> bands = Arrays.stream(AgeBand.values())
                .map(ages -> band(ages, attendees, year))
                .toList();
        int women = bands.stream().mapToInt(Band::women).sum();
        int men = bands.stream().mapToInt(Band::men).sum();
        int total = attendees.size();
        int share = total == 0 ? 0 : Math.toIntExact(Math.round(100.0 * women / total));
        return new AttendanceSummary(
                total, women, men, total - women - men, share, bands, reasons(total, women, men, share, womenPercent));
    }

    private static Band band(AgeBand ages, List<Attendee> attendees, int year) {
        List<Attendee> inBand = attendees.stream()
                .filter(person -> AgeBand.of(year - person.birthYear()) == ages)
                .toList();
        return new Band(ages, count(inBand, Sex.F), count(inBand, Sex.M), count(inBand, Sex.X));
    }

    private static int count(List<Attendee> people, Sex sex) {
        return (int) people.stream().filter(person -> person.sex() == sex).count();
    }

    private static List<String> reasons(int total, int women, int men, int share, int wanted) {
        if (total == 0) {
            return List.of("No vino nadie.");
        }
        List<String> reasons = new ArrayList<>();
        reasons.add((total == 1 ? "Vino 1 persona: " : "Vinieron %d personas: ".formatted(total))
                + AttendanceSummary.words(women, men, total - women - men) + ".");
        if (100 * women >= wanted * total) {
            reasons.add("Las mujeres son el %d %% de la asistencia.".formatted(share));
        } else {
            reasons.add(("Las mujeres son el %d %% de la asistencia, menos del %d %% que se busca:"
                            + " invítelas personalmente a la próxima charla.")
                    .formatted(share, wanted));
        }
        return reasons;
    }
}
