package org.articula.process.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.InstitutionSheet;
import org.articula.institution.Institutions;
import org.articula.phone.PhoneNumber;
import org.articula.process.engine.SheetUploads;
import org.articula.process.engine.SheetUploads.Upload;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.TemplateDownload;
import org.articula.process.engine.UserTask;
import org.articula.process.territory.TerritoryVariables;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Registrar las instituciones de apoyo» ({@code C1.3}), the first time and whenever they change. */
@Component
class RegisterInstitutionsTask implements TaskForm<RegisterInstitutionsForm> {

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
    public String formId() {
        return "registerInstitutionsForm";
    }

    @Override
    public Class<RegisterInstitutionsForm> fields() {
        return RegisterInstitutionsForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        Territory territory = territories.byId(territoryId);
        return Map.of(
                "territoryName", territory.name(),
                "phoneHint", PhoneNumber.hint(territory.country()),
                "summary", institutions.summary(territoryId).text(),
                "directoryLink", download.link(territoryId),
                "templateLink", institutionTemplate.link(),
                "institutions",
                        institutions.of(territoryId).stream()
                                .map(RegisterInstitutionsTask::row)
                                .toList());
    }

    @Override
    public Map<String, Object> complete(UserTask task, RegisterInstitutionsForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        List<InstitutionProfile> fromSheet = uploads.read(
                new Upload(form.sheet(), form.hiddenRows(), task.userId()),
                sheets,
                (name, content) -> sheets.read(name, content, territory.country()));
        institutions.change(territory.id(), form.toChanges(fromSheet), task.userId());
        return Map.of();
    }

    private static Map<String, Object> row(Institution institution) {
        InstitutionProfile profile = institution.profile();
        Map<String, Object> row = new HashMap<>();
        row.put("id", institution.id());
        row.put("change", RegisterInstitutionsForm.Action.KEEP);
        row.put("heading", profile.name());
        row.put("about", about(profile));
        row.put("name", profile.name());
        row.put("kind", profile.kind());
        row.put("representative", profile.representative());
        row.put("phone", profile.phone());
        row.put("email", profile.email());
        row.put("address", profile.address());
        row.put("web", profile.web());
        row.put("activity", profile.activity());
        row.put("intervention", profile.intervention());
        row.put("achievements", profile.achievements());
        row.put("support", profile.support());
        row.put("willingness", profile.willingness());
        row.put("willingnessNote", profile.willingnessNote());
        return row;
    }

    /** Enough to recognise it: «Pública · Ana Cotacachi · 062920460». */
    private static String about(InstitutionProfile profile) {
        return Stream.of(profile.kind().spanish(), profile.representative(), profile.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
