package org.articula.producer;

import java.util.List;
import java.util.stream.Stream;
import org.articula.member.MemberColumn;
import org.articula.sheet.SheetColumn;

/** The columns a sheet of producers may have besides those of {@link MemberColumn}. */
enum ProducerColumn implements SheetColumn {
    IDENTITY_NUMBER(
            "Cédula",
            "cedula de identidad",
            "numero de cedula",
            "identificacion",
            "numero de identificacion",
            "documento",
            "documento de identidad",
            "ci",
            "c i",
            "pasaporte"),
    COMMUNITY("Comunidad", "comunidad o barrio", "barrio", "parroquia", "sector"),
    INTEREST("Interés", "interesado", "interesada", "le interesa", "esta interesado", "esta interesada"),
    /** This and the following are only written: a sheet that comes back does not name leaders or dates. */
    WITHDRAWN_ON("Se retiró el"),
    WITHDRAWAL_NOTE("Nota del retiro"),
    LEADERSHIP("Liderazgo");

    private final String title;
    private final List<String> variants;

    ProducerColumn(String title, String... variants) {
        this.title = title;
        this.variants = List.of(variants);
    }

    /** All columns of a sheet of producers, in the order we write them. */
    static List<SheetColumn> all() {
        return Stream.<SheetColumn>concat(Stream.of(MemberColumn.values()), Stream.of(values()))
                .toList();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> variants() {
        return variants;
    }

    @Override
    public boolean required() {
        return false;
    }
}
