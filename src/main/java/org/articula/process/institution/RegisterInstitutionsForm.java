package org.articula.process.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.articula.institution.DirectoryChanges;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionLimits;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Willingness;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Changes to the directory of institutions. */
record RegisterInstitutionsForm(
        @Nullable @Valid List<Known> institutions,
        @Nullable @Valid List<Added> newInstitutions,
        @Nullable List<String> sheet,
        @Nullable Boolean hiddenRows) {

    /** What to do with an institution that the directory has. */
    enum Action {
        KEEP,
        EDIT,
        REMOVE
    }

    /** An institution that the directory has. */
    record Known(
            @Nullable String id,
            @Nullable Action change,
            @Nullable @Size(max = InstitutionLimits.NAME) String name,
            @Nullable InstitutionKind kind,
            @Nullable @Size(max = InstitutionLimits.REPRESENTATIVE) String representative,
            @Nullable @Size(max = InstitutionLimits.PHONE) String phone,
            @Nullable @Size(max = EmailAddress.LONGEST) String email,
            @Nullable @Size(max = InstitutionLimits.ADDRESS) String address,
            @Nullable @Size(max = InstitutionLimits.WEB) String web,
            @Nullable @Size(max = InstitutionLimits.TEXT) String activity,
            @Nullable @Size(max = InstitutionLimits.TEXT) String intervention,
            @Nullable @Size(max = InstitutionLimits.TEXT) String achievements,
            @Nullable @Size(max = InstitutionLimits.TEXT) String support,
            @Nullable Willingness willingness,
            @Nullable @Size(max = InstitutionLimits.TEXT) String willingnessNote,
            @Nullable List<String> chainIds) {

        private Added asTyped() {
            return new Added(
                    name,
                    kind,
                    representative,
                    phone,
                    email,
                    address,
                    web,
                    activity,
                    intervention,
                    achievements,
                    support,
                    willingness,
                    willingnessNote,
                    chainIds,
                    true);
        }
    }

    /**
     * An institution typed in anew.
     *
     * @param more whether the form showed every field
     */
    record Added(
            @Nullable @Size(max = InstitutionLimits.NAME) String name,
            @Nullable InstitutionKind kind,
            @Nullable @Size(max = InstitutionLimits.REPRESENTATIVE) String representative,
            @Nullable @Size(max = InstitutionLimits.PHONE) String phone,
            @Nullable @Size(max = EmailAddress.LONGEST) String email,
            @Nullable @Size(max = InstitutionLimits.ADDRESS) String address,
            @Nullable @Size(max = InstitutionLimits.WEB) String web,
            @Nullable @Size(max = InstitutionLimits.TEXT) String activity,
            @Nullable @Size(max = InstitutionLimits.TEXT) String intervention,
            @Nullable @Size(max = InstitutionLimits.TEXT) String achievements,
            @Nullable @Size(max = InstitutionLimits.TEXT) String support,
            @Nullable Willingness willingness,
            @Nullable @Size(max = InstitutionLimits.TEXT) String willingnessNote,
            @Nullable List<String> chainIds,
            @Nullable Boolean more) {

        private InstitutionProfile toProfile(FieldErrors row) {
            row.addIf(kind == null, "kind", "Elija qué clase de institución es.");
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
                    willingnessNote,
                    chainIds == null ? List.of() : chainIds);
        }
    }

    /** @throws InvalidInputException where nobody chose what has to be chosen */
    DirectoryChanges toChanges(List<InstitutionProfile> fromSheet) {
        FieldErrors errors = new FieldErrors();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; institutions != null && i < institutions.size(); i++) {
            Known known = institutions.get(i);
            FieldErrors row = errors.row("institutions", i);
            if (known.id() == null || known.change() == null) {
                row.add("change", "Elija qué hacer con esta institución.");
            } else {
                changes.add(
                        switch (known.change()) {
                            case KEEP -> Change.stays(known.id());
                            case EDIT ->
                                Change.corrected(known.id(), known.asTyped().toProfile(row));
                            case REMOVE -> Change.removed(known.id());
                        });
            }
        }
        List<InstitutionProfile> added = new ArrayList<>();
        for (int i = 0; newInstitutions != null && i < newInstitutions.size(); i++) {
            added.add(newInstitutions.get(i).toProfile(errors.row("newInstitutions", i)));
        }
        errors.throwIfAny();
        return new DirectoryChanges(changes, added, fromSheet);
    }
}
