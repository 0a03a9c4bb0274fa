package org.articula.member;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articula.sheet.PlainText;

/**
 * Reads how people write the sex. «H» is not read as «hombre» on purpose: who writes H means «mujer» by M, and that
 * would turn every woman of the sheet into a man.
 */
final class SexText {

    private static final Map<String, Sex> WORDS = Map.ofEntries(
            Map.entry("f", Sex.F),
            Map.entry("fem", Sex.F),
            Map.entry("femenino", Sex.F),
            Map.entry("femenina", Sex.F),
            Map.entry("mujer", Sex.F),
            Map.entry("m", Sex.M),
            Map.entry("masc", Sex.M),
            Map.entry("masculino", Sex.M),
            Map.entry("hombre", Sex.M),
            Map.entry("varon", Sex.M),
            Map.entry("x", Sex.X),
            Map.entry("otro", Sex.X),
            Map.entry("otra", Sex.X),
            Map.entry("no binario", Sex.X),
            Map.entry("no binaria", Sex.X));

    private SexText() {}

    static Optional<Sex> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}.]+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        return Optional.ofNullable(WORDS.get(plain));
    }

    static String fault(String text) {
        String allowed = "escriba F (mujer), M (hombre) o X (otro).";
        return text.isEmpty()
                ? "Falta el sexo: " + allowed
                : "«%s» no se reconoce: %s".formatted(PlainText.shortened(text), allowed);
    }
}
