package org.articula.member;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the members of a network from a spreadsheet ({@code F1.i} asks who they are): XLSX, or CSV in UTF-8 or
 * Windows-1252 with commas, semicolons or tabs. The first row that is not blank holds the titles, in any order; each
 * row below it is a member. Only the first sheet of a workbook is read.
 */
@Component
public class MemberSheet {

    /** A network is a group that meets; whoever sends more has taken the wrong file. */
    static final int MOST_MEMBERS = 200;

    static final int MOST_BYTES = 2 * 1024 * 1024;

    /**
     * The members of the sheet, in its order, tidy and with telephones as {@code +} and digits.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param currentYear limits the years of birth
     * @throws SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public List<NewMember> read(String fileName, byte[] content, int currentYear) {
        if (content.length > MOST_BYTES) {
            throw new SheetRejectedException("El archivo «%s» pesa más de 2 MB: no parece una lista de integrantes."
                    .formatted(NewMemberPolicy.shortened(fileName)));
        }
        try (SheetRows rows = SheetFile.open(fileName, content)) {
            return read(rows, currentYear);
        }
    }

    private static List<NewMember> read(SheetRows rows, int currentYear) {
        SheetRow titles = nextFilled(rows);
        if (titles == null) {
            throw new SheetRejectedException("La hoja está vacía. La primera fila debe llevar los títulos: %s."
                    .formatted(SheetColumn.allTitles()));
        }
        SheetHeader header = SheetHeader.of(titles);
        List<SheetError> errors = new ArrayList<>(header.errors());
        SheetMembers members = new SheetMembers(header, currentYear);
        int count = 0;
        for (SheetRow row = nextFilled(rows); row != null; row = nextFilled(rows)) {
            if (++count > MOST_MEMBERS) {
                throw new SheetRejectedException(
                        "La hoja tiene más de %d integrantes, que es el máximo.".formatted(MOST_MEMBERS));
            }
            errors.addAll(members.add(row));
        }
        if (count == 0) {
            errors.add(SheetError.ofFile("La hoja no tiene integrantes: escriba uno por fila debajo de los títulos."));
        }
        if (!errors.isEmpty()) {
            throw new SheetRejectedException(errors);
        }
        return members.list();
    }

    private static @Nullable SheetRow nextFilled(SheetRows rows) {
        SheetRow row = rows.next();
        while (row != null && row.blank()) {
            row = rows.next();
        }
        return row;
    }
}
