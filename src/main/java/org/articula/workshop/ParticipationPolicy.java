package org.articula.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.institution.InstitutionKind;
import org.articula.shared.Wording;

/** Who was called to a workshop and who came, counted by kind; the guide names the kinds that belong there ({@code C1.1.d}). */
final class ParticipationPolicy {

    /** Municipalities, guilds, public institutions, buying companies and NGOs, in the words of the guide. */
    private static final Set<InstitutionKind> NAMED_BY_THE_GUIDE = EnumSet.of(
            InstitutionKind.MUNICIPAL,
            InstitutionKind.GUILD,
            InstitutionKind.PUBLIC,
            InstitutionKind.BUYER,
            InstitutionKind.NGO);

    private ParticipationPolicy() {}

    /** Which of the kinds named by the guide are not among these, in Spanish words; empty when all are there. */
    static String missing(List<InstitutionKind> kinds) {
        return NAMED_BY_THE_GUIDE.stream()
                .filter(kind -> !kinds.contains(kind))
                .map(InstitutionKind::inside)
                .collect(Collectors.joining(", "));
    }

    /** Who came, by kind, and whom one waited for in vain: two or three Spanish sentences. */
    static String summary(List<Actor> actors) {
        List<Actor> there = actors.stream().filter(Actor::came).toList();
        int people = there.stream().mapToInt(ParticipationPolicy::peopleOf).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add("%s %s de %s: %s."
                .formatted(
                        people == 1 ? "Vino" : "Vinieron",
                        Wording.count(people, "persona", "personas"),
                        Wording.count(there.size(), "actor", "actores"),
                        byKind(there)));
        List<Actor> absent = actors.stream()
                .filter(actor -> actor.invited() && !actor.came())
                .toList();
        if (!absent.isEmpty()) {
            sentences.add("De los convocados no vino nadie de %s."
                    .formatted(Wording.count(absent.size(), "actor", "actores")));
        }
        String missing = missing(there.stream().map(Actor::kind).toList());
        if (!missing.isEmpty()) {
            sentences.add("No hubo nadie de: %s.".formatted(missing));
        }
        return String.join(" ", sentences);
    }

    private static String byKind(List<Actor> there) {
        return Wording.list(Arrays.stream(InstitutionKind.values())
                .filter(kind -> there.stream().anyMatch(actor -> actor.kind() == kind))
                .map(kind -> {
                    List<Actor> alike =
                            there.stream().filter(actor -> actor.kind() == kind).toList();
                    return "%s (%d)"
                            .formatted(
                                    kind.count(alike.size()),
                                    alike.stream()
                                            .mapToInt(ParticipationPolicy::peopleOf)
                                            .sum());
                })
                .toList());
    }

    private static int peopleOf(Actor actor) {
        Integer people = actor.people();
        return people == null ? 0 : people;
    }
}
