package org.articula.process.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.InstitutionSheet;
import org.articula.institution.Institutions;
import org.articula.phone.PhoneNumber;
import org.articula.process.file.SheetUploads;
import org.articula.process.file.SheetUploads.Upload;
import org.articula.process.file.TemplateDownload;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.territory.TerritoryVariables;
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
    private final InstitutionSheet sheets;
    private final SheetUploads uploads;
    private final TemplateDownload institutionTemplate;
    private final DirectoryDownload download;

    RegisterInstitutionsTask(
            Territories territories,
            Institutions institutions,
            InstitutionSheet sheets,
            SheetUploads uploads,
            TemplateDownload institutionTemplate,
            DirectoryDownload download) {
        this.territories = territories;
        this.institutions = institutions;
        this.sheets = sheets;
        this.uploads = uploads;
        this.institutionTemplate = institutionTemplate;
        this.download = download;
    }

    @Override
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        Territory territory = territories.byId(territoryId);
        return new Shown(
                territory.name(),
                PhoneNumber.hint(territory.country()),
                institutions.summary(territoryId).text(),
                download.link(territoryId),
                institutionTemplate.link(),
                institutions.of(territoryId).stream()
                        .map(RegisterInstitutionsTask::row)
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RegisterInstitutionsForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        List<InstitutionProfile> fromSheet = uploads.read(
                new Upload(form.sheet(), form.hiddenRows(), task.userId()),
                sheets,
                (name, content) -> sheets.read(name, content, territory.country()));
        institutions.change(territory.id(), form.toChanges(fromSheet), task.userId());
        return Facts.none();
    }

    private static Shown.Known row(Institution institution) {
        InstitutionProfile profile = institution.profile();
        return new Shown.Known(
                institution.id(), RegisterInstitutionsForm.Action.KEEP, profile.name(), about(profile), profile);
    }

    /** Enough to recognise it: «Pública · Ana Cotacachi · 062920460». */
    private static String about(InstitutionProfile profile) {
        return Stream.of(profile.kind().spanish(), profile.representative(), profile.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
