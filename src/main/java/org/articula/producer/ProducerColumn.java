package org.articula.producer;

import java.util.List;
import java.util.stream.Stream;
import org.articula.member.MemberColumn;
import org.articula.sheet.ColumnNames;
import org.articula.sheet.SheetColumn;

/** The columns a sheet of producers may have besides those of {@link MemberColumn}. */
enum ProducerColumn implements SheetColumn {
    IDENTITY_NUMBER(
            "Cédula",
            "identityNumber",
            "cedula de identidad",
            "numero de cedula",
            "identificacion",
            "numero de identificacion",
            "documento",
            "documento de identidad",
            "ci",
            "c i",
            "pasaporte"),
    COMMUNITY("Comunidad", "community", "comunidad o barrio", "barrio", "parroquia", "sector"),
    INTEREST("Interés", "interest", "interesado", "interesada", "le interesa", "esta interesado", "esta interesada"),
    /** This and the following are only written: a sheet that comes back does not name leaders or dates. */
    WITHDRAWN_ON("Se retiró el", "withdrawnOn"),
    WITHDRAWAL_NOTE("Nota del retiro", "withdrawalNote"),
    LEADERSHIP("Liderazgo", "leadership");

    private final ColumnNames names;

    ProducerColumn(String title, String path, String... variants) {
        this.names = new ColumnNames(title, path, variants);
    }

    /** All columns of a sheet of producers, in the order we write them. */
    static List<SheetColumn> all() {
        return Stream.<SheetColumn>concat(Stream.of(MemberColumn.values()), Stream.of(values()))
                .toList();
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public boolean required() {
        return false;
    }
}
