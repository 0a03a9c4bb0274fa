package org.articula.institution;

import java.util.ArrayList;
import java.util.List;
import org.articula.phone.Country;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;
import org.articula.sheet.PlainText;

/** What the data of an institution must look like; the same for a sheet and for a form. */
final class InstitutionPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 100;
    private static final int LONGEST_TEXT = 1000;

    private InstitutionPolicy() {}

    /**
     * Every fault, with the component of {@link InstitutionProfile} as its path.
     *
     * @param country whose telephone numbers need no country code
     */
    static List<FieldError> check(InstitutionProfile institution, Country country) {
        List<FieldError> errors = new ArrayList<>();
        TextCheck.required(errors, "name", "el nombre de la institución", institution.name(), LONGEST_NAME);
        TextCheck.optional(errors, "representative", "el representante", institution.representative(), 120);
        TextCheck.optional(errors, "address", "la dirección", institution.address(), 200);
        String phone = TextCheck.stripped(institution.phone());
        if (phone != null) {
            InstitutionPhone.read(phone, country)
                    .ifPresentOrElse(
                            read -> TextCheck.optional(errors, "phone", "el teléfono", read, LONGEST_PHONE),
                            () -> errors.add(new FieldError("phone", InstitutionPhone.objection(phone, country))));
        }
        String email = TextCheck.stripped(institution.email());
        if (email != null && !EmailAddress.valid(email)) {
            errors.add(new FieldError("email", EmailAddress.objection(email, "info@ejemplo.ec") + "."));
        }
        TextCheck.optional(errors, "web", "la página web", institution.web(), 200);
        TextCheck.optional(errors, "activity", "la actividad", institution.activity(), LONGEST_TEXT);
        TextCheck.optional(errors, "intervention", "la intervención", institution.intervention(), LONGEST_TEXT);
        TextCheck.optional(errors, "achievements", "los logros", institution.achievements(), LONGEST_TEXT);
        TextCheck.optional(errors, "support", "el apoyo", institution.support(), LONGEST_TEXT);
        TextCheck.optional(errors, "willingnessNote", "la nota", institution.willingnessNote(), LONGEST_TEXT);
        return errors;
    }

    /** The same institution as it is stored: no blanks around, and nothing where nothing was written. */
    static InstitutionProfile tidy(InstitutionProfile institution, Country country) {
        String phone = TextCheck.stripped(institution.phone());
        String email = TextCheck.stripped(institution.email());
        return new InstitutionProfile(
                PlainText.oneLine(institution.name()),
                institution.kind(),
                TextCheck.stripped(institution.representative()),
                TextCheck.stripped(institution.address()),
                phone == null ? null : InstitutionPhone.read(phone, country).orElse(phone),
                email == null ? null : EmailAddress.tidy(email),
                TextCheck.stripped(institution.web()),
                TextCheck.stripped(institution.activity()),
                TextCheck.stripped(institution.intervention()),
                TextCheck.stripped(institution.achievements()),
                TextCheck.stripped(institution.support()),
                institution.willingness(),
                TextCheck.stripped(institution.willingnessNote()));
    }
}
