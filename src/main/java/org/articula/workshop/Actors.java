package org.articula.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionProfile;
import org.articula.shared.Ids;
import org.articula.shared.TypedText;

/** Makes the actors of a workshop out of the directory, of what is typed, and of who came. */
final class Actors {

    private Actors() {}

    static List<Actor> attended(List<Actor> called, HeldWorkshop held) {
        Map<String, HeldWorkshop.Attendance> rows = new HashMap<>();
        held.actors().forEach(row -> rows.put(row.actorId(), row));
        Stream<Actor> those = called.stream().map(actor -> {
            HeldWorkshop.Attendance row = Objects.requireNonNull(rows.get(actor.id()));
            return new Actor(
                    actor.id(),
                    actor.institutionId(),
                    actor.name(),
                    actor.kind(),
                    actor.representative(),
                    actor.contact(),
                    true,
                    row.people(),
                    TypedText.orNull(row.names()));
        });
        Stream<Actor> others = held.others().stream()
                .map(guest -> new Actor(
                        Ids.next(),
                        null,
                        guest.name().strip(),
                        guest.kind(),
                        null,
                        null,
                        false,
                        guest.people(),
                        TypedText.orNull(guest.names())));
        return Stream.concat(those, others).toList();
    }

    static Actor actor(Institution institution) {
        InstitutionProfile profile = institution.profile();
        return new Actor(
                Ids.next(),
                institution.id(),
                profile.name(),
                profile.kind(),
                profile.representative(),
                TypedText.orNull(Stream.of(profile.phone(), profile.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "))),
                true,
                null,
                null);
    }

    static Actor actor(NewActor other) {
        return new Actor(
                Ids.next(),
                null,
                other.name().strip(),
                other.kind(),
                TypedText.orNull(other.representative()),
                TypedText.orNull(other.contact()),
                true,
                null,
                null);
    }
}
