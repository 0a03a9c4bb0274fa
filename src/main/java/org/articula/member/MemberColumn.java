package org.articula.member;

import org.articula.sheet.ColumnNames;
import org.articula.sheet.SheetColumn;

/** The columns of a sheet of members, each with the titles people give it. */
public enum MemberColumn implements SheetColumn {
    NAME(
            "Nombre",
            "name",
            "nombres",
            "nombre completo",
            "nombre y apellido",
            "nombres y apellidos",
            "apellidos y nombres"),
    WORKSHOP("Taller", "workshop", "nombre del taller", "negocio", "emprendimiento"),
    EMAIL("Correo", "email", "correo electronico", "e mail", "email", "mail"),
    PHONE("Teléfono", "phone", "telefonos", "celular", "movil", "whatsapp", "telefono celular"),
    SEX("Sexo", "sex", "genero"),
    BIRTH_YEAR("Año de nacimiento", "birthYear", "ano nacimiento", "ano nac", "nacimiento"),
    MAIN_PRODUCT("Producto principal", "mainProduct", "producto", "productos", "productos principales");

    private final ColumnNames names;

    MemberColumn(String title, String path, String... variants) {
        this.names = new ColumnNames(title, path, variants);
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public boolean required() {
        return true;
    }
}
