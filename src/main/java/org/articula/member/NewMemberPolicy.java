package org.articula.member;

import java.util.List;
import org.articula.phone.Country;
import org.articula.phone.PhoneNumber;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** What a person's data must look like before the person is enrolled; the same for a sheet, a form and a request. */
public final class NewMemberPolicy {

    private NewMemberPolicy() {}

    /**
     * Every fault, with the component of {@link NewMember} as its path.
     *
     * @param country whose telephone numbers need no country code
     */
    public static List<FieldError> check(NewMember member, int currentYear, Country country) {
        FieldErrors errors = new FieldErrors();
        checkText(errors, "name", "el nombre", member.name(), MemberLimits.NAME);
        errors.addIf(
                !PlainText.oneLine(member.name()).isEmpty()
                        && member.name().codePoints().noneMatch(Character::isLetter),
                "name",
                "El nombre «%s» no tiene letras.".formatted(PlainText.shortened(member.name())));
        if (member.workshop() != null && !member.workshop().isBlank()) {
            checkText(errors, "workshop", "el taller", member.workshop(), MemberLimits.WORKSHOP);
        }
        checkEmail(errors, member.email());
        checkPhone(errors, member.phone(), country);
        checkBirthYear(errors, member.birthYear(), currentYear);
        checkText(errors, "mainProduct", "el producto principal", member.mainProduct(), MemberLimits.MAIN_PRODUCT);
        return errors.all();
    }

    /** Two members of a network would read each other's mail. */
    static String emailTaken(String email, String owner) {
        return "El correo %s ya es de %s.".formatted(email.strip(), owner);
    }

    /** The same person as it is stored: tidy text, blanks as nothing, the phone as digits. Data must be faultless. */
    public static NewMember tidy(NewMember member, Country country) {
        String phone = blankAsNull(member.phone());
        String email = blankAsNull(member.email());
        return new NewMember(
                PlainText.oneLine(member.name()),
                blankAsNull(member.workshop()),
                email == null ? null : EmailAddress.tidy(email),
                phone == null ? null : PhoneNumber.read(phone, country).orElse(phone),
                member.sex(),
                member.birthYear(),
                PlainText.oneLine(member.mainProduct()));
    }

    /** The person but for a telephone that was read when it was typed: it was told then what is wrong with it. */
    static NewMember withoutReadPhone(NewMember member) {
        boolean read = member.phone() != null && PhoneNumber.isStored(member.phone());
        return new NewMember(
                member.name(),
                member.workshop(),
                member.email(),
                read ? null : member.phone(),
                member.sex(),
                member.birthYear(),
                member.mainProduct());
    }

    /** Two members with the same key are taken for one person: accents, capitals and spaces aside. */
    public static String personKey(String name, int birthYear) {
        return PlainText.key(name) + "|" + birthYear;
    }

    private static void checkEmail(FieldErrors errors, @Nullable String written) {
        String email = blankAsNull(written);
        if (email != null && !EmailAddress.valid(email)) {
            errors.add(
                    "email",
                    EmailAddress.objection(email, "nombre@ejemplo.ec")
                            + "; si la persona no tiene correo, déjelo vacío.");
        }
    }

    private static void checkPhone(FieldErrors errors, @Nullable String written, Country country) {
        String phone = blankAsNull(written);
        if (phone != null && PhoneNumber.read(phone, country).isEmpty()) {
            errors.add("phone", PhoneNumber.objection(phone, country) + " Escriba uno solo o déjelo vacío.");
        }
    }

    private static void checkBirthYear(FieldErrors errors, int birthYear, int currentYear) {
        int earliest = Math.max(MemberLimits.EARLIEST_BIRTH_YEAR, currentYear - MemberLimits.OLDEST);
        int latest = Math.min(MemberLimits.LATEST_BIRTH_YEAR, currentYear - MemberLimits.YOUNGEST);
        errors.within(
                "birthYear",
                birthYear,
                earliest,
                latest,
                "%d no es un año de nacimiento posible: debe estar entre %d y %d."
                        .formatted(birthYear, earliest, latest));
    }

    private static void checkText(FieldErrors errors, String field, String what, String text, int longest) {
        String line = PlainText.oneLine(text);
        errors.addIf(line.isEmpty(), field, "Falta %s.".formatted(what));
        errors.addIf(
                line.length() > longest,
                field,
                "«%s» es demasiado largo: escriba %s en %d caracteres como máximo."
                        .formatted(PlainText.shortened(text), what, longest));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        String line = text == null ? "" : PlainText.oneLine(text);
        return line.isEmpty() ? null : line;
    }
}
