package org.articula.process.territory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Institutions;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.logbook.Subject;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.logbook.KindOptions;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Reunir la información del territorio» ({@code C1.1.a}–{@code C1.1.f}). */
@Component
class GatherInformationTask implements TaskForm<GatherInformationTask.Shown, GatherInformationForm> {

    /** @param workshops those planned and held, in words; null while there is none */
    record Shown(
            String territoryName, String place, @Nullable String workshops, List<Option> sources, List<Actor> actors) {

        /** Whom to invite to a workshop, and how to reach them. */
        record Actor(String name, String kind, @Nullable String representative, String contact) {

            static Actor of(Institution institution) {
                InstitutionProfile profile = institution.profile();
                return new Actor(
                        institution.name(),
                        profile.kind().spanish(),
                        profile.representative(),
                        Stream.of(profile.phone(), profile.email())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")));
            }
        }
    }

    private final Territories territories;
    private final Logbook logbook;
    private final Institutions institutions;
    private final Workshops workshops;

    GatherInformationTask(Territories territories, Logbook logbook, Institutions institutions, Workshops workshops) {
        this.territories = territories;
        this.logbook = logbook;
        this.institutions = institutions;
        this.workshops = workshops;
    }

    @Override
    public Shown open(UserTask task) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        List<String> told = workshops.told(territory.id());
        return new Shown(
                territory.name(),
                territory.place(),
                told.isEmpty() ? null : String.join(" ", told),
                KindOptions.of(LogbookKind.sources()),
                institutions.of(territory.id()).stream().map(Shown.Actor::of).toList());
    }

    @Override
    public Facts complete(UserTask task, GatherInformationForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        logbook.record(Subject.territory(territory.id()), form.toEntries(), task.userId(), territory.zone());
        return Facts.none();
    }
}
