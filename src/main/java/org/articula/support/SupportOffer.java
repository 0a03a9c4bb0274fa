package org.articula.support;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Wording;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * With what an institution supports networks: a row of the map ({@code F2.4.a}).
 *
 * @param otherSupport what the other support is
 * @param version as it was read; 0 when nobody has said anything yet
 */
public record SupportOffer(
        String institutionId,
        boolean financial,
        boolean management,
        boolean training,
        boolean other,
        @Nullable String otherSupport,
        int version) {

    public SupportOffer {
        String text = otherSupport == null || !other ? "" : PlainText.oneLine(otherSupport);
        otherSupport = text.isEmpty() ? null : text;
    }

    /** Of an institution that nobody has mapped. */
    static SupportOffer unknown(String institutionId) {
        return new SupportOffer(institutionId, false, false, false, false, null, 0);
    }

    public boolean offers(SupportKind kind) {
        return switch (kind) {
            case FINANCIAL -> financial;
            case MANAGEMENT -> management;
            case TRAINING -> training;
            case OTHER -> other;
        };
    }

    /** {@code Financiero y capacitación}; empty when it offers nothing that is known. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (SupportKind kind : SupportKind.values()) {
            if (offers(kind)) {
                String word = kind == SupportKind.OTHER && otherSupport != null
                        ? "%s (%s)".formatted(kind.spanish(), otherSupport)
                        : kind.spanish();
                words.add(words.isEmpty() ? word : Wording.inside(word));
            }
        }
        return Wording.list(words);
    }

    boolean sameAs(SupportOffer known) {
        return equals(new SupportOffer(
                known.institutionId,
                known.financial,
                known.management,
                known.training,
                known.other,
                known.otherSupport,
                version));
    }
}
