package org.articula.member;

import java.util.Arrays;
import java.util.List;
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

    private final String title;
    private final String path;
    private final List<String> variants;

    MemberColumn(String title, String path, String... variants) {
        this.title = title;
        this.path = path;
        this.variants = List.of(variants);
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
        return true;
    }

    /** The column of a component of {@link NewMember}. */
    static MemberColumn ofPath(String path) {
        return Arrays.stream(values())
                .filter(column -> column.path.equals(path))
                .findFirst()
                .orElseThrow();
    }
}
