package org.articula.process.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.InstitutionSheet;
import org.articula.institution.Institutions;
import org.articula.phone.PhoneNumber;
import org.articula.process.file.SheetUploads;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.territory.TerritoryVariables;
import org.articula.territory.Chains;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Registrar las instituciones de apoyo» ({@code C1.3}), the first time and whenever they change. */
@Component
class RegisterInstitutionsTask implements TaskForm<RegisterInstitutionsTask.Shown, RegisterInstitutionsForm> {

    record Shown(
            String territoryName,
            String phoneHint,
            String summary,
            String directoryLink,
            String templateLink,
            List<Option> kinds,
            List<Option> chainOptions,
            List<Known> institutions) {

        /** An institution as it stands in the directory, to be kept, corrected or removed. */
        record Known(
                String id,
                RegisterInstitutionsForm.Action change,
                String heading,
                String about,
                @JsonUnwrapped InstitutionProfile profile) {}
    }

    private final Territories territories;
    private final Institutions institutions;
    private final Chains chains;
    private final InstitutionSheet sheets;
    private final SheetUploads uploads;
    private final TemplateDownload institutionTemplate;
    private final DirectoryDownload download;

    RegisterInstitutionsTask(
            Territories territories,
            Institutions institutions,
            Chains chains,
            InstitutionSheet sheets,
            SheetUploads uploads,
            TemplateDownload institutionTemplate,
            DirectoryDownload download) {
        this.territories = territories;
        this.institutions = institutions;
        this.chains = chains;
        this.sheets = sheets;
        this.uploads = uploads;
        this.institutionTemplate = institutionTemplate;
        this.download = download;
    }

    @Override
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        Territory territory = territories.byId(territoryId);
        Map<String, String> names = chainNames(territoryId);
        return new Shown(
                territory.name(),
                PhoneNumber.hint(territory.country()),
                institutions.summary(territoryId).text(),
                download.link(territoryId),
                institutionTemplate.link(),
                Option.of(InstitutionKind.values(), InstitutionKind::spanish),
                names.entrySet().stream()
                        .map(chain -> new Option(chain.getValue(), chain.getKey()))
                        .toList(),
                institutions.of(territoryId).stream()
                        .map(institution -> row(institution, names))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RegisterInstitutionsForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        List<InstitutionProfile> fromSheet = uploads.read(
                new Upload(form.sheet(), form.hiddenRows(), task.userId()),
                sheets,
                (name, content) -> sheets.read(name, content, territory.country(), chains.of(territory.id())));
        institutions.change(territory.id(), form.toChanges(fromSheet), task.userId());
        return Facts.none();
    }

    /** By id, in the order they were registered. */
    private Map<String, String> chainNames(String territoryId) {
        Map<String, String> names = new LinkedHashMap<>();
        chains.of(territoryId).forEach(chain -> names.put(chain.id(), chain.name()));
        return names;
    }

    private static Shown.Known row(Institution institution, Map<String, String> chainNames) {
        InstitutionProfile profile = institution.profile();
        return new Shown.Known(
                institution.id(),
                RegisterInstitutionsForm.Action.KEEP,
                profile.name(),
                about(profile, chainNames),
                profile);
    }

    /** Enough to recognise it: «Gremio o asociación · Ana Cotacachi · 062920460 · Tejidos de lana». */
    private static String about(InstitutionProfile profile, Map<String, String> chainNames) {
        Stream<String> known = Stream.of(profile.kind().spanish(), profile.representative(), profile.phone())
                .filter(Objects::nonNull);
        Stream<String> chains = chainNames.entrySet().stream()
                .filter(chain -> profile.chainIds().contains(chain.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(known, chains).collect(Collectors.joining(" · "));
    }
}
