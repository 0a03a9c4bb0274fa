package org.articula.institution;

import java.util.List;
import org.articula.phone.Country;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.sheet.PlainText;

/** What the data of an institution must look like; the same for a sheet and for a form. */
final class InstitutionPolicy {

    private InstitutionPolicy() {}

    /**
     * Every fault, with the component of {@link InstitutionProfile} as its path.
     *
     * @param country whose telephone numbers need no country code
     */
    static List<FieldError> check(InstitutionProfile institution, Country country) {
        FieldErrors errors = new FieldErrors();
        errors.required("name", "el nombre de la institución", institution.name(), InstitutionLimits.NAME);
        errors.optional(
                "representative", "el representante", institution.representative(), InstitutionLimits.REPRESENTATIVE);
        errors.optional("address", "la dirección", institution.address(), InstitutionLimits.ADDRESS);
        String phone = TypedText.orNull(institution.phone());
        if (phone != null) {
            InstitutionPhone.read(phone, country)
                    .ifPresentOrElse(
                            read -> errors.optional("phone", "el teléfono", read, InstitutionLimits.PHONE),
                            () -> errors.add("phone", InstitutionPhone.objection(phone, country)));
        }
        String email = TypedText.orNull(institution.email());
        if (email != null && !EmailAddress.valid(email)) {
            errors.add("email", EmailAddress.objection(email, "info@ejemplo.ec") + ".");
        }
        errors.optional("web", "la página web", institution.web(), InstitutionLimits.WEB);
        errors.optional("activity", "la actividad", institution.activity(), InstitutionLimits.TEXT);
        errors.optional("intervention", "la intervención", institution.intervention(), InstitutionLimits.TEXT);
        errors.optional("achievements", "los logros", institution.achievements(), InstitutionLimits.TEXT);
        errors.optional("support", "el apoyo", institution.support(), InstitutionLimits.TEXT);
        errors.optional("willingnessNote", "la nota", institution.willingnessNote(), InstitutionLimits.TEXT);
        return errors.all();
    }

    /** The same institution as it is stored: no blanks around, and nothing where nothing was written. */
    static InstitutionProfile tidy(InstitutionProfile institution, Country country) {
        String phone = TypedText.orNull(institution.phone());
        String email = TypedText.orNull(institution.email());
        return new InstitutionProfile(
                PlainText.oneLine(institution.name()),
                institution.kind(),
                TypedText.orNull(institution.representative()),
                TypedText.orNull(institution.address()),
                phone == null ? null : InstitutionPhone.read(phone, country).orElse(phone),
                email == null ? null : EmailAddress.tidy(email),
                TypedText.orNull(institution.web()),
                TypedText.orNull(institution.activity()),
                TypedText.orNull(institution.intervention()),
                TypedText.orNull(institution.achievements()),
                TypedText.orNull(institution.support()),
                institution.willingness(),
                TypedText.orNull(institution.willingnessNote()),
                institution.chainIds().stream().distinct().sorted().toList());
    }
}
