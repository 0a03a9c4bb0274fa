package org.articula.member;

import org.articula.sheet.ColumnHelp;
import org.articula.sheet.ColumnNames;
import org.articula.sheet.SheetColumn;

/** The columns of a sheet of members, each with the titles people give it. */
public enum MemberColumn implements SheetColumn {
    NAME(
            ColumnHelp.needed("Nombres y apellidos de la persona.", "Rosa Cotacachi Lema"),
            "Nombre",
            "name",
            "nombres",
            "nombre completo",
            "nombre y apellido",
            "nombres y apellidos",
            "apellidos y nombres"),
    WORKSHOP(
            ColumnHelp.optional("Nombre del taller o negocio, si lo tiene.", "Tejidos Sisa"),
            "Taller",
            "workshop",
            "nombre del taller",
            "negocio",
            "emprendimiento"),
    EMAIL(
            ColumnHelp.optional("Un correo propio: dos personas no pueden tener el mismo.", "rosa@ejemplo.ec"),
            "Correo",
            "email",
            "correo electronico",
            "e mail",
            "email",
            "mail"),
    PHONE(
            ColumnHelp.optional("Un solo número.", "0991234567"),
            "Teléfono",
            "phone",
            "telefonos",
            "celular",
            "movil",
            "whatsapp",
            "telefono celular"),
    SEX(ColumnHelp.needed("F (mujer), M (hombre) o X (otro).", "F", "F", "M", "X"), "Sexo", "sex", "genero"),
    BIRTH_YEAR(
            ColumnHelp.needed("Solo el año, con cuatro cifras.", "1985"),
            "Año de nacimiento",
            "birthYear",
            "ano nacimiento",
            "ano nac",
            "nacimiento"),
    MAIN_PRODUCT(
            ColumnHelp.needed("Lo que más produce.", "Ponchos"),
            "Producto principal",
            "mainProduct",
            "producto",
            "productos",
            "productos principales"),
    NAMESAKE(
            ColumnHelp.optional(
                    "Sí, cuando es otra persona con el mismo nombre y año que una de la lista.", "Sí", "Sí"),
            "Homónimo",
            "namesake",
            "homonima",
            "otra persona");

    private final ColumnHelp help;
    private final ColumnNames names;

    MemberColumn(ColumnHelp help, String title, String path, String... variants) {
        this.help = help;
        this.names = new ColumnNames(title, path, variants);
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public boolean required() {
        return this != NAMESAKE;
    }

    @Override
    public ColumnHelp help() {
        return help;
    }

    @Override
    public boolean figures() {
        return this == PHONE || this == BIRTH_YEAR;
    }
}
