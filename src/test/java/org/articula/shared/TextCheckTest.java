package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n", "\u0000", "\u200B\uFEFF\u2060", "\u00A0", "\u202E"})
    void whatNobodyCanSeeIsMissing(String text) {
        List<FieldError> errors = new ArrayList<>();

        TextCheck.required(errors, "name", "el nombre", text, 120);

        assertThat(errors).containsExactly(new FieldError("name", "Escriba el nombre."));
        assertThat(TextCheck.stripped(text)).isNull();
    }

    @Test
    void aTextFitsItsColumnWithoutTheBlanksAround() {
        List<FieldError> errors = new ArrayList<>();

        TextCheck.required(errors, "name", "el nombre", " " + "ñ".repeat(120) + " ", 120);
        TextCheck.optional(errors, "place", "el lugar", null, 120);
        assertThat(errors).isEmpty();
        TextCheck.optional(errors, "place", "el lugar", "ñ".repeat(121), 120);
        assertThat(errors).containsExactly(new FieldError("place", "Escriba el lugar en 120 caracteres como máximo."));
    }
}
