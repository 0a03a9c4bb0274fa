package org.articula.member;

import java.util.Map;
import org.articula.phone.Country;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.sheet.SheetColumn;
import org.articula.sheet.SheetLine;

/** Reads a person from a row of a sheet that has the columns of {@link MemberColumn}. */
public final class MemberRow {

    private MemberRow() {}

    /**
     * The person as the row tells it, not yet tidy; its faults go to the line. Where sex or year cannot be read, some
     * other stands in.
     */
    public static NewMember read(SheetLine line, int currentYear, Country country) {
        String sex = line.text(MemberColumn.SEX);
        if (SexText.read(sex).isEmpty()) {
            line.fault(MemberColumn.SEX, SexText.fault(sex));
        }
        String year = line.text(MemberColumn.BIRTH_YEAR);
        BirthYearText.fault(year).ifPresent(fault -> line.fault(MemberColumn.BIRTH_YEAR, fault));
        NewMember person = new NewMember(
                line.text(MemberColumn.NAME),
                line.text(MemberColumn.WORKSHOP),
                line.text(MemberColumn.EMAIL),
                line.text(MemberColumn.PHONE),
                SexText.read(sex).orElse(Sex.X),
                line.faulty(MemberColumn.BIRTH_YEAR) ? 0 : Integer.parseInt(year),
                line.text(MemberColumn.MAIN_PRODUCT));
        for (FieldError fault : NewMemberPolicy.check(person, currentYear, country)) {
            line.fault(SheetColumn.ofPath(MemberColumn.values(), fault.path()), fault.message());
        }
        return person;
    }

    /**
     * Two people of one sheet cannot share a mailbox.
     *
     * @param earlierRows what rows above were known by, to their number; the address of this one is added
     */
    public static void checkEmailRepeated(SheetLine line, Map<String, Integer> earlierRows) {
        String email = line.text(MemberColumn.EMAIL);
        if (!email.isEmpty() && !line.faulty(MemberColumn.EMAIL)) {
            Integer earlier = earlierRows.putIfAbsent(EmailAddress.key(email), line.number());
            if (earlier != null) {
                line.fault(MemberColumn.EMAIL, "El correo «%s» ya está en la fila %d.".formatted(email, earlier));
            }
        }
    }
}
