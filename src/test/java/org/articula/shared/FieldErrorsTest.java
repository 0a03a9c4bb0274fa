package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n", "\u0000", "\u200B\uFEFF\u2060", "\u00A0", "\u202E"})
    void whatNobodyCanSeeIsMissing(String text) {
        errors.required("name", "el nombre", text, 120);

        assertThat(errors.all()).containsExactly(new FieldError("name", "Escriba el nombre."));
        assertThat(TypedText.orNull(text)).isNull();
    }

    @Test
    void aTextFitsItsColumnWithoutTheBlanksAround() {
        errors.required("name", "el nombre", " " + "ñ".repeat(120) + " ", 120);
        errors.optional("place", "el lugar", null, 120);
        assertThat(errors.isEmpty()).isTrue();
        errors.optional("place", "el lugar", "ñ".repeat(121), 120);
        assertThat(errors.all())
                .containsExactly(new FieldError("place", "Escriba el lugar en 120 caracteres como máximo."));
    }

    @Test
    void rowsAndGroupsTellTheirPathsToTheCollectorOfTheForm() {
        FieldErrors row = errors.row("items", 2);
        row.add("title", "Escriba el título.");
        row.at("owner").within("age", 200, 0, 120, "La edad va de 0 a 120.");
        row.at("owner").within("children", null, 0, 30, "No.");
        errors.add("", "Falta todo.");

        assertThat(errors.all())
                .containsExactly(
                        new FieldError("items[2].title", "Escriba el título."),
                        new FieldError("items[2].owner.age", "La edad va de 0 a 120."),
                        new FieldError("", "Falta todo."));
        assertThatThrownBy(row::throwIfAny).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void withoutFaultsNothingIsRefused() {
        errors.throwIfAny();

        assertThat(errors.all()).isEmpty();
    }
}
