package org.articula.institution;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Wording;

/**
 * How large the institutional environment of a territory is ({@code C1.3.o}).
 *
 * @param willing would put resources into the chain ({@code C1.3.k})
 * @param unknown nobody has asked yet whether they would
 * @param unsummarised what they do in the chain is not written down yet ({@code C1.3.c})
 */
public record InstitutionsSummary(int publicOnes, int privateOnes, int willing, int unknown, int unsummarised) {

    static InstitutionsSummary of(List<Institution> institutions) {
        List<InstitutionProfile> profiles =
                institutions.stream().map(Institution::profile).toList();
        return new InstitutionsSummary(
                (int) profiles.stream()
                        .filter(profile -> profile.kind() == InstitutionKind.PUBLIC)
                        .count(),
                (int) profiles.stream()
                        .filter(profile -> profile.kind() == InstitutionKind.PRIVATE)
                        .count(),
                (int) profiles.stream()
                        .filter(profile -> profile.willingness() == Willingness.YES)
                        .count(),
                (int) profiles.stream()
                        .filter(profile -> profile.willingness() == Willingness.UNKNOWN)
                        .count(),
                (int) profiles.stream()
                        .filter(profile -> profile.intervention() == null)
                        .count());
    }

    /** How many institutions the directory holds. */
    public int total() {
        return publicOnes + privateOnes;
    }

    /** The same in Spanish words, with what the guide makes of it. */
    public String text() {
        if (total() == 0) {
            return "Todavía no hay instituciones en el directorio."
                    + " Cuanto mayor sea el entorno de fomento, más viable será la articulación.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("El directorio tiene %s: %s y %s."
                .formatted(
                        Wording.count(total(), "institución", "instituciones"),
                        Wording.count(publicOnes, "pública", "públicas"),
                        Wording.count(privateOnes, "privada", "privadas")));
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
        sentences.add("Cuanto mayor es el entorno de fomento, más viable es la articulación.");
        return String.join(" ", sentences);
    }
}
