package org.articula.member;

import java.util.ArrayList;
import java.util.List;
import org.articula.phone.Country;
import org.articula.phone.PhoneNumber;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** What a person's data must look like before the person is enrolled; the same for a sheet, a form and a request. */
public final class NewMemberPolicy {

    static final int YOUNGEST = 14;
    static final int OLDEST = 110;
    private static final int EARLIEST_BIRTH_YEAR = 1900;

    private NewMemberPolicy() {}

    /**
     * Every fault, with the component of {@link NewMember} as its path.
     *
     * @param country whose telephone numbers need no country code
     */
    public static List<FieldError> check(NewMember member, int currentYear, Country country) {
        List<FieldError> errors = new ArrayList<>();
        checkText(errors, "name", "el nombre", member.name(), 120);
        if (!PlainText.oneLine(member.name()).isEmpty()
                && member.name().codePoints().noneMatch(Character::isLetter)) {
            errors.add(new FieldError(
                    "name", "El nombre «%s» no tiene letras.".formatted(PlainText.shortened(member.name()))));
        }
        if (member.workshop() != null && !member.workshop().isBlank()) {
            checkText(errors, "workshop", "el taller", member.workshop(), 120);
        }
        checkEmail(errors, member.email());
        checkPhone(errors, member.phone(), country);
        checkBirthYear(errors, member.birthYear(), currentYear);
        checkText(errors, "mainProduct", "el producto principal", member.mainProduct(), 200);
        return errors;
    }

    /** Two members of a network would read each other's mail. */
    static FieldError emailTaken(String email, String owner) {
        return new FieldError("email", "El correo %s ya es de %s.".formatted(email.strip(), owner));
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

    private static void checkEmail(List<FieldError> errors, @Nullable String written) {
        String email = blankAsNull(written);
        if (email != null && !EmailAddress.valid(email)) {
            errors.add(new FieldError(
                    "email",
                    EmailAddress.objection(email, "nombre@ejemplo.ec")
                            + "; si la persona no tiene correo, déjelo vacío."));
        }
    }

    private static void checkPhone(List<FieldError> errors, @Nullable String written, Country country) {
        String phone = blankAsNull(written);
        if (phone != null && PhoneNumber.read(phone, country).isEmpty()) {
            errors.add(new FieldError(
                    "phone", PhoneNumber.objection(phone, country) + " Escriba uno solo o déjelo vacío."));
        }
    }

    private static void checkBirthYear(List<FieldError> errors, int birthYear, int currentYear) {
        int earliest = Math.max(EARLIEST_BIRTH_YEAR, currentYear - OLDEST);
        int latest = currentYear - YOUNGEST;
        if (birthYear < earliest || birthYear > latest) {
            errors.add(new FieldError(
                    "birthYear",
                    "%d no es un año de nacimiento posible: debe estar entre %d y %d."
                            .formatted(birthYear, earliest, latest)));
        }
    }

    private static void checkText(List<FieldError> errors, String path, String what, String text, int longest) {
        String line = PlainText.oneLine(text);
        if (line.isEmpty()) {
            errors.add(new FieldError(path, "Falta %s.".formatted(what)));
        } else if (line.length() > longest) {
            errors.add(new FieldError(
                    path,
                    "«%s» es demasiado largo: escriba %s en %d caracteres como máximo."
                            .formatted(PlainText.shortened(text), what, longest)));
        }
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        String line = text == null ? "" : PlainText.oneLine(text);
        return line.isEmpty() ? null : line;
    }
}
