package org.articula.process.institution;

import java.util.ArrayList;
import java.util.List;
import org.articula.institution.DirectoryChanges;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Willingness;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Changes to the directory of institutions. */
record RegisterInstitutionsForm(
        @Nullable List<Row> institutions,
        @Nullable List<Row> newInstitutions,
        @Nullable List<String> sheet,
        @Nullable Boolean hiddenRows) {

    /** What to do with an institution that the directory has. */
    enum Action {
        KEEP,
        EDIT,
        REMOVE
    }

    /**
     * An institution.
     *
     * @param id with {@code change}, of one that the directory has
     * @param more whether the form showed every field of a new one
     */
    record Row(
            @Nullable String id,
            @Nullable Action change,
            @Nullable String name,
            @Nullable InstitutionKind kind,
            @Nullable String representative,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String web,
            @Nullable String activity,
            @Nullable String intervention,
            @Nullable String achievements,
            @Nullable String support,
            @Nullable Willingness willingness,
            @Nullable String willingnessNote,
            @Nullable Boolean more) {

        private InstitutionProfile toProfile(String path, List<FieldError> errors) {
            if (kind == null) {
                errors.add(new FieldError(path + ".kind", "Elija si es pública o privada."));
            }
            return new InstitutionProfile(
                    name == null ? "" : name,
                    kind == null ? InstitutionKind.PUBLIC : kind,
                    representative,
                    address,
                    phone,
                    email,
                    web,
                    activity,
                    intervention,
                    achievements,
                    support,
                    willingness == null ? Willingness.UNKNOWN : willingness,
                    willingnessNote);
        }
    }

    /** @throws InvalidInputException where nobody chose what has to be chosen */
    DirectoryChanges toChanges(List<InstitutionProfile> fromSheet) {
        List<FieldError> errors = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; institutions != null && i < institutions.size(); i++) {
            Row row = institutions.get(i);
            String path = "institutions[%d]".formatted(i);
            if (row.id() == null || row.change() == null) {
                errors.add(new FieldError(path + ".change", "Elija qué hacer con esta institución."));
            } else {
                changes.add(
                        switch (row.change()) {
                            case KEEP -> Change.stays(row.id());
                            case EDIT -> Change.corrected(row.id(), row.toProfile(path, errors));
                            case REMOVE -> Change.removed(row.id());
                        });
            }
        }
        List<InstitutionProfile> added = new ArrayList<>();
        for (int i = 0; newInstitutions != null && i < newInstitutions.size(); i++) {
            added.add(newInstitutions.get(i).toProfile("newInstitutions[%d]".formatted(i), errors));
        }
        InvalidInputException.throwIfAny(errors);
        return new DirectoryChanges(changes, added, fromSheet);
    }
}
