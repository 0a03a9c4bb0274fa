package org.articula.institution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Wording;

/**
 * How large the institutional environment of a territory is ({@code C1.3.o}).
 *
 * @param kinds how many there are of each kind; only kinds of which there is one
 * @param willing would put resources into the chain ({@code C1.3.k})
 * @param unknown nobody has asked yet whether they would
 * @param unsummarised what they do in the chain is not written down yet ({@code C1.3.c})
 * @param unlinked nobody has said in which chains they work; none while there are no chains
 */
public record InstitutionsSummary(
        Map<InstitutionKind, Integer> kinds, int willing, int unknown, int unsummarised, int unlinked) {

    /** @param chains whether the territory has chains to say where they work */
    static InstitutionsSummary of(List<Institution> institutions, boolean chains) {
        Map<InstitutionKind, Integer> kinds = new EnumMap<>(InstitutionKind.class);
        int willing = 0;
        int unknown = 0;
        int unsummarised = 0;
        int unlinked = 0;
        for (Institution institution : institutions) {
            InstitutionProfile profile = institution.profile();
            kinds.merge(profile.kind(), 1, Integer::sum);
            willing += profile.willingness() == Willingness.YES ? 1 : 0;
            unknown += profile.willingness() == Willingness.UNKNOWN ? 1 : 0;
            unsummarised += profile.intervention() == null ? 1 : 0;
            unlinked += chains && profile.chainIds().isEmpty() ? 1 : 0;
        }
        return new InstitutionsSummary(kinds, willing, unknown, unsummarised, unlinked);
    }

    /** How many institutions the directory holds. */
    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same in Spanish words, with what the guide makes of it. */
    public String text() {
        if (total() == 0) {
            return "Todavía no hay instituciones en el directorio."
                    + " Cuanto mayor sea el entorno de fomento, más viable será la articulación.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("El directorio tiene %s: %s."
                .formatted(
                        Wording.count(total(), "institución", "instituciones"),
                        Wording.list(kinds.entrySet().stream()
                                .map(kind -> kind.getKey().count(kind.getValue()))
                                .toList())));
        sentences.add(
                willing == 1
                        ? "1 está dispuesta a invertir recursos."
                        : willing + " están dispuestas a invertir recursos.");
        if (unknown > 0) {
            sentences.add("De %d todavía no se sabe.".formatted(unknown));
        }
        if (unsummarised > 0) {
            sentences.add("Falta resumir la intervención de %d.".formatted(unsummarised));
        }
        if (unlinked > 0) {
            sentences.add("Falta decir en qué cadenas trabaja %d.".formatted(unlinked));
        }
        sentences.add("Cuanto mayor es el entorno de fomento, más viable es la articulación.");
        return String.join(" ", sentences);
    }
}
