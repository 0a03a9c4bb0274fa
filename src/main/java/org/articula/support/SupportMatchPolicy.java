package org.articula.support;

import java.util.Comparator;
import java.util.List;
import org.articula.institution.Willingness;
import org.articula.shared.SpanishOrder;
import org.articula.shared.Wording;

/**
 * Who can answer the needs of a network ({@code F2.4.a}, {@code F2.4.c}): the institutions that offer the kind of support, those first that
 * are willing to put resources in, then those of which it is not known; within them by name.
 */
public final class SupportMatchPolicy {

    private SupportMatchPolicy() {}

    /** What became of one need. @param outcome Spanish sentence */
    record Answered(SupportNeed need, List<SupportMatch> matches, String outcome) {}

    static List<Answered> match(List<SupportNeed> needs, List<MappedInstitution> directory) {
        List<MappedInstitution> best = directory.stream()
                .sorted(Comparator.comparingInt(SupportMatchPolicy::place)
                        .thenComparing(SpanishOrder.by(one -> one.institution().name())))
                .toList();
        return needs.stream().map(need -> answer(need, best)).toList();
    }

    private static Answered answer(SupportNeed need, List<MappedInstitution> best) {
        List<SupportMatch> matches = best.stream()
                .filter(one -> one.offer().offers(need.kind()))
                .map(one -> new SupportMatch(
                        need.id(),
                        one.institution().id(),
                        one.institution().name(),
                        one.institution().profile().representative(),
                        reason(need.kind(), one)))
                .toList();
        return new Answered(need, matches, outcome(need.kind(), matches.size()));
    }

    private static String outcome(SupportKind kind, int matches) {
        return matches == 0
                ? "Ninguna institución del directorio ofrece %s: búsquela y anótela en el directorio."
                        .formatted(kind.inside())
                : "%s %s."
                        .formatted(
                                Wording.count(matches, "institución ofrece", "instituciones ofrecen"), kind.inside());
    }

    private static String reason(SupportKind kind, MappedInstitution one) {
        String other = one.offer().otherSupport();
        String what =
                kind == SupportKind.OTHER && other != null ? "%s (%s)".formatted(kind.inside(), other) : kind.inside();
        return "Ofrece %s; %s."
                .formatted(
                        what,
                        switch (one.institution().profile().willingness()) {
                            case YES -> "está dispuesta a invertir recursos";
                            case NO -> "dijo que no invertirá recursos";
                            case UNKNOWN -> "no se sabe si invertirá recursos";
                        });
    }

    private static int place(MappedInstitution one) {
        Willingness willingness = one.institution().profile().willingness();
        return willingness == Willingness.YES ? 0 : willingness == Willingness.UNKNOWN ? 1 : 2;
    }
}
