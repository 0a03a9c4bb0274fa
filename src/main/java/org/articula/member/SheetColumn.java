package org.articula.member;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a sheet of members, each with the titles people give it. */
enum SheetColumn {
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

    SheetColumn(String title, String path, String... variants) {
        this.title = title;
        this.path = path;
        this.variants = List.of(variants);
    }

    String title() {
        return title;
    }

    /** The component of {@link NewMember} the column fills. */
    String path() {
        return path;
    }

    static Optional<SheetColumn> titled(String written) {
        String plain = plain(written);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(plain) || column.variants.contains(plain))
                .findFirst();
    }

    static SheetColumn ofPath(String path) {
        return Arrays.stream(values())
                .filter(column -> column.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    static String allTitles() {
        return Arrays.stream(values()).map(SheetColumn::title).collect(Collectors.joining(", "));
    }

    /** Accents, capitals, punctuation and spaces aside. */
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
