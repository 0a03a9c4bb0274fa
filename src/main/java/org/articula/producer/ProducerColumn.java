package org.articula.producer;

import java.util.List;
import java.util.stream.Stream;
import org.articula.member.MemberColumn;
import org.articula.sheet.ColumnHelp;
import org.articula.sheet.ColumnNames;
import org.articula.sheet.SheetColumn;
import org.jspecify.annotations.Nullable;

/** The columns a sheet of producers may have besides those of {@link MemberColumn}. */
enum ProducerColumn implements SheetColumn {
    IDENTITY_NUMBER(
            ColumnHelp.optional("Cédula u otro documento; con él nadie queda dos veces.", "1002345674"),
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
    COMMUNITY(
            ColumnHelp.optional("Dónde vive o trabaja.", "Peguche"),
            "Comunidad",
            "community",
            "comunidad o barrio",
            "barrio",
            "parroquia",
            "sector"),
    INTEREST(
            ColumnHelp.optional("Si quiere ser parte: Sí, No o Indeciso.", "Sí", "Sí", "No", "Indeciso"),
            "Interés",
            "interest",
            "interesado",
            "interesada",
            "le interesa",
            "esta interesado",
            "esta interesada"),
    /** This and the following are only written: a sheet that comes back does not name leaders or dates. */
    WITHDRAWN_ON(null, "Se retiró el", "withdrawnOn"),
    WITHDRAWAL_NOTE(null, "Nota del retiro", "withdrawalNote"),
    LEADERSHIP(null, "Liderazgo", "leadership");

    private final @Nullable ColumnHelp help;
    private final ColumnNames names;

    ProducerColumn(@Nullable ColumnHelp help, String title, String path, String... variants) {
        this.help = help;
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

    @Override
    public @Nullable ColumnHelp help() {
        return help;
    }

    @Override
    public boolean figures() {
        return this == IDENTITY_NUMBER;
    }
}
