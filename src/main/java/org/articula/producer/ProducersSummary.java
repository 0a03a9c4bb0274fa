package org.articula.producer;

import java.util.List;
import org.articula.member.Sex;
import org.articula.shared.Wording;

/** How many producers a network's database holds, and how they stand. */
public record ProducersSummary(int interested, int undecided, int withdrawn, int women) {

    /** Counts those who are not merged into another. */
    public static ProducersSummary of(List<Producer> producers) {
        return new ProducersSummary(
                count(producers, Interest.INTERESTED),
                count(producers, Interest.UNDECIDED),
                count(producers, Interest.WITHDRAWN),
                (int) producers.stream()
                        .filter(producer -> producer.sex() == Sex.F)
                        .count());
    }

    /** How many producers the database holds. */
    public int total() {
        return interested + undecided + withdrawn;
    }

    /** The same in Spanish words. */
    public String text() {
        if (total() == 0) {
            return "Todavía no hay nadie en la base de productores.";
        }
        return "En la base hay %s: %s, %s y %s. %s."
                .formatted(
                        Wording.count(total(), "persona", "personas"),
                        Wording.count(interested, "interesada", "interesadas"),
                        Wording.count(undecided, "indecisa", "indecisas"),
                        Wording.count(withdrawn, "que se retiró", "que se retiraron"),
                        women == 1 ? "1 es mujer" : women + " son mujeres");
    }

    private static int count(List<Producer> producers, Interest interest) {
        return (int) producers.stream()
                .filter(producer -> producer.interest() == interest)
                .count();
    }
}
