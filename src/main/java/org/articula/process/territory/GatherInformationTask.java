package org.articula.process.territory;

import java.util.Map;
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
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.logbook.KindOptions;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Reunir la información del territorio» ({@code C1.1.a}–{@code C1.1.f}). */
@Component
class GatherInformationTask implements TaskForm<Map<String, Object>, GatherInformationForm> {

    private final Territories territories;
    private final Logbook logbook;
    private final Institutions institutions;

    GatherInformationTask(Territories territories, Logbook logbook, Institutions institutions) {
        this.territories = territories;
        this.logbook = logbook;
        this.institutions = institutions;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        return Map.of(
                "territoryName", territory.name(),
                "place", territory.place(),
                "sources", KindOptions.of(LogbookKind.sources()),
                "actors",
                        institutions.of(territory.id()).stream()
                                .map(GatherInformationTask::row)
                                .toList());
    }

    @Override
    public Facts complete(UserTask task, GatherInformationForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        logbook.record(Subject.territory(territory.id()), form.toEntries(), task.userId(), territory.zone());
        return Facts.none();
    }

    /** Whom to invite to a workshop, and how to reach them. */
    private static Map<String, String> row(Institution institution) {
        InstitutionProfile profile = institution.profile();
        return Map.of(
                "name", institution.name(),
                "representative", Objects.toString(profile.representative(), ""),
                "contact",
                        Stream.of(profile.phone(), profile.email())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")));
    }
}
