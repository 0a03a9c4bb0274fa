package org.articula.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a door hands in for a field: the exact value or a refusal at that field. */
class FormFieldsTest {

    private final FormFields fields =
            new FormFields(Validation.buildDefaultValidatorFactory().getValidator(), new FormTexts(new FormSchemas()));

    record Row(
            @Nullable Integer people,
            @Nullable BigDecimal price,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            @Nullable LocalDateTime startsAt,
            @Nullable YesNo agreed) {}

    record Sheet(List<Row> rows) {}

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("people", 14, 14),
                Arguments.of("people", 14L, 14),
                Arguments.of("people", "14", 14),
                Arguments.of("people", "1.400", 1400),
                Arguments.of("people", " ", null),
                Arguments.of("price", 8, new BigDecimal("8")),
                Arguments.of("price", 8.5, new BigDecimal("8.5")),
                Arguments.of("price", new BigDecimal("8.250"), new BigDecimal("8.25")),
                Arguments.of("price", "1.408,25", new BigDecimal("1408.25")),
                Arguments.of("price", "1.408", new BigDecimal("1408")),
                Arguments.of("price", ",25", new BigDecimal("0.25")),
                Arguments.of("on", "2027-02-28", LocalDate.of(2027, 2, 28)),
                Arguments.of("on", "28/2/2027", LocalDate.of(2027, 2, 28)),
                Arguments.of("on", LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 28)),
                Arguments.of("on", "", null),
                Arguments.of("at", "16:35", LocalTime.of(16, 35)),
                Arguments.of("at", LocalTime.of(16, 35), LocalTime.of(16, 35)),
                Arguments.of("startsAt", "2027-02-28T16:35", LocalDateTime.of(2027, 2, 28, 16, 35)),
                Arguments.of("startsAt", LocalDateTime.of(2027, 2, 28, 16, 35), LocalDateTime.of(2027, 2, 28, 16, 35)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("people", 14.0, "«14.0» no es un número entero: escríbalo sin decimales."),
                Arguments.of("people", 14.5, "«14.5» no es un número entero: escríbalo sin decimales."),
                Arguments.of("people", "14,5", "«14,5» no es un número entero: escríbalo sin decimales."),
                Arguments.of("people", "3000000000", "«3000000000» tiene demasiadas cifras."),
                Arguments.of("people", 3_000_000_000L, "«3000000000» tiene demasiadas cifras."),
                Arguments.of(
                        "people", new BigInteger("9".repeat(41)), "«" + "9".repeat(39) + "…» tiene demasiadas cifras."),
                Arguments.of("people", "1e3", "«1e3» no es un número."),
                Arguments.of("people", true, "El valor no es válido para este campo."),
                Arguments.of("people", List.of(14), "El valor no es válido para este campo."),
                Arguments.of("price", 3.0000001, "«3.0000001» tiene demasiados decimales: escriba dos como máximo."),
                Arguments.of("price", new BigDecimal("1E+400"), "«1E+400» tiene demasiadas cifras."),
                Arguments.of(
                        "price",
                        "8,255",
                        "«8,255» se puede leer de dos maneras: si son miles, escriba 8255; si no, use dos decimales como máximo."),
                Arguments.of("price", Map.of("cents", 825), "El valor no es válido para este campo."),
                Arguments.of("on", "31/11/2027", "«31/11/2027» no es una fecha."),
                Arguments.of(
                        "on",
                        "2027-02-28T16:35:00Z",
                        "«2027-02-28T16:35:00Z» no es una fecha: escriba día, mes y año, por ejemplo 30/11/2026."),
                Arguments.of("on", 20_000, "El valor no es válido para este campo."),
                Arguments.of("on", List.of(2027, 2, 28), "El valor no es válido para este campo."),
                Arguments.of("at", "25:10", "«25:10» no es una hora: escríbala así, 15:20."),
                Arguments.of("at", List.of(16, 35), "El valor no es válido para este campo."),
                Arguments.of(
                        "startsAt", "2027-02-28T16:35-05:00", "«16:35-05:00» no es una hora: escríbala así, 15:20."),
                Arguments.of("startsAt", "2027-02-28", "«2027-02-28» no es una fecha con su hora."),
                Arguments.of("agreed", 0, "El valor no es válido para este campo."));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isKeptExactly(String field, Object sent, @Nullable Object value) {
        assertThat(valueOf(field, read(field, sent))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedAtItsField(String field, Object sent, String message) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(field, sent))
                .satisfies(refusal ->
                        assertThat(refusal.errors()).containsExactly(new FieldError("rows[0]." + field, message)));
    }

    @Test
    void formsAreShownFiguresWithADecimalComma() {
        Map<String, Object> context = Map.of(
                "mean",
                new BigDecimal("12.50"),
                "rows",
                List.of(new Row(3, new BigDecimal("1250.5"), LocalDate.of(2027, 2, 28), null, null, null)));

        Map<String, Object> shown = fields.plain(context);

        assertThat(shown).containsEntry("mean", "12,50");
        assertThat(shown.get("rows"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("people", 3)
                        .containsEntry("price", "1250,5")
                        .containsEntry("on", "2027-02-28"));
    }

    /** The kinds above are all there are: another kind of figure or time would be bound by rules of its own. */
    @Test
    void formsAskForNoOtherKindOfFigureOrTime() {
        List<String> others = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.articula.process").stream()
                        .filter(type -> type.isRecord() && type.getFullName().matches(".*Form(\\$.*)?"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .filter(field -> isFigureOrTime(field.getRawType()))
                        .map(JavaField::getFullName)
                        .toList();

        assertThat(others).isEmpty();
    }

    private static boolean isFigureOrTime(JavaClass type) {
        List<Class<?>> read =
                List.of(Integer.class, BigDecimal.class, LocalDate.class, LocalTime.class, LocalDateTime.class);
        return (type.isPrimitive()
                        || type.isAssignableTo(Number.class)
                        || type.isAssignableTo(java.time.temporal.TemporalAccessor.class)
                        || type.isAssignableTo(java.util.Date.class))
                && !type.isEnum()
                && read.stream().noneMatch(type::isEquivalentTo);
    }

    private Row read(String field, Object sent) {
        return fields.accept(
                        "resumeNetworkForm",
                        Map.of("rows", List.of(Collections.singletonMap(field, sent))),
                        Sheet.class,
                        Function.identity())
                .rows()
                .get(0);
    }

    private static @Nullable Object valueOf(String field, Row row) {
        return switch (field) {
            case "people" -> row.people();
            case "price" -> row.price();
            case "on" -> row.on();
            case "at" -> row.at();
            default -> row.startsAt();
        };
    }
}
