package org.articula.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.phone.Country;
import org.articula.sheet.ReadableSheet;
import org.articula.sheet.SheetFormat;
import org.articula.sheet.SheetLine;
import org.articula.sheet.SheetRejectedException;
import org.springframework.stereotype.Component;

/** Reads the members of a network from a spreadsheet ({@code F1.i} asks who they are). */
@Component
public class MemberSheet implements ReadableSheet {

    /** A network is a group that meets; whoever sends more has taken the wrong file. */
    private static final int MOST_MEMBERS = 200;

    private static final SheetFormat FORMAT =
            new SheetFormat("integrantes", MOST_MEMBERS, List.of(MemberColumn.values()));

    @Override
    public SheetFormat format() {
        return FORMAT;
    }

    /**
     * The members of the sheet, in its order, tidy and with telephones as {@code +} and digits.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param currentYear limits the years of birth
     * @param country whose telephone numbers need no country code
     * @throws SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public List<NewMember> read(String fileName, byte[] content, int currentYear, Country country) {
        Map<String, Integer> earlierRows = new HashMap<>();
        List<Boolean> namesakes = new ArrayList<>();
        List<NewMember> members = FORMAT.read(fileName, content, line -> {
            NewMember member = MemberRow.read(line, currentYear, country);
            namesakes.add(Namesakes.said(line));
            checkRepeated(line, member, earlierRows);
            return member;
        });
        return Namesakes.toldApart(
                members.stream()
                        .map(member -> NewMemberPolicy.tidy(member, country))
                        .toList(),
                namesakes);
    }

    private static void checkRepeated(SheetLine line, NewMember member, Map<String, Integer> earlierRows) {
        MemberRow.checkEmailRepeated(line, earlierRows);
        if (!line.faulty(MemberColumn.NAME) && !line.faulty(MemberColumn.BIRTH_YEAR)) {
            Integer earlier = earlierRows.putIfAbsent(Namesakes.key(member), line.number());
            if (earlier != null && !Namesakes.said(line)) {
                line.fault(
                        MemberColumn.NAME,
                        "La misma persona ya está en la fila %d: mismo nombre y año de nacimiento.".formatted(earlier)
                                + Namesakes.WAY_OUT);
            }
        }
    }
}
