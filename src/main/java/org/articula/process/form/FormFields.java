package org.articula.process.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a form sent into its record, or says in Spanish which field is wrong. Unknown fields are refused. */
@Component
public class FormFields {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Validator validator;
    private final FormTexts texts;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new TypedValues())
            .addModule(new SimpleModule().addDeserializer(String.class, new BlankIsAbsent()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A list holds rows: an empty place in it is a fault, not a row without values
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final ObjectMapper shown = json.copy().registerModule(new ShownFigures());

    FormFields(Validator validator, FormTexts texts) {
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * Does the work of a form with what somebody sent, its texts as {@link org.articula.shared.TypedText} makes them. Where something is
     * missing the work is not begun. What is only too long, too much or too little is told together with what the work itself finds
     * wrong, and the work is undone by the refusal.
     *
     * @throws InvalidInputException with the faults and their paths in the form
     */
    public <F, R> R accept(String formId, Map<String, ?> submitted, Class<F> type, Function<F, R> work) {
        Map<String, Object> tidied = texts.tidy(formId, submitted);
        List<FieldError> overLimit = texts.tooLong(formId, tidied);
        R result;
        try {
            F fields = bind(tidied, type);
            Map<Boolean, List<FieldError>> faults = validator.validate(fields).stream()
                    .collect(Collectors.partitioningBy(
                            FormFields::isLimit, Collectors.mapping(FormFields::error, Collectors.toList())));
            overLimit = together(overLimit, requireNonNull(faults.get(true)));
            InvalidInputException.throwIfAny(together(List.of(), requireNonNull(faults.get(false))));
            result = work.apply(fields);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(together(refused.errors(), overLimit));
        } catch (RuntimeException fault) {
            InvalidInputException.throwIfAny(overLimit);
            throw fault;
        }
        InvalidInputException.throwIfAny(overLimit);
        return result;
    }

    /** What is filled in so far, as it was typed. @throws InvalidInputException where something cannot be read at all */
    <F> F read(String formId, Map<String, ?> typed, Class<F> type) {
        return bind(texts.tidy(formId, typed), type);
    }

    private static boolean isLimit(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof Min
                || constraint instanceof Max
                || constraint instanceof Size && violation.getInvalidValue() instanceof String;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(violation.getPropertyPath().toString(), violation.getMessage());
    }

    /** Of two that speak of the same field the first list's. */
    private static List<FieldError> together(List<FieldError> told, List<FieldError> more) {
        Set<String> paths = told.stream().map(FieldError::path).collect(Collectors.toSet());
        return Stream.concat(
                        told.stream(),
                        more.stream()
                                .filter(error -> !paths.contains(error.path()))
                                .sorted(Comparator.comparing(FieldError::path)))
                .toList();
    }

    /** A draft as {@link #text} wrote it. */
    Map<String, Object> parse(String draft) {
        try {
            return json.readValue(draft, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is JSON", e);
        }
    }

    /** A form's values as they are kept. */
    String text(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Values of a form can be written as JSON", e);
        }
    }

    /** What a form opens with, as plain JSON values: dates and figures with decimals as text, records as objects. */
    Map<String, Object> plain(Object shownRecord) {
        return shown.convertValue(shownRecord, FIELDS);
    }

    private <F> F bind(Map<String, ?> submitted, Class<F> type) {
        try {
            return json.convertValue(submitted, type);
        } catch (IllegalArgumentException fault) {
            if (fault.getCause() instanceof JsonMappingException mapping) {
                throw new InvalidInputException(pathOf(mapping), messageFor(mapping));
            }
            throw fault;
        }
    }

    private static String messageFor(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "El formulario no tiene el campo «" + unknown.getPropertyName() + "».";
        }
        return fault instanceof TypedValues.Unreadable
                ? fault.getOriginalMessage()
                : "El valor no es válido para este campo.";
    }

    private static String pathOf(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** A field left blank is a field without a value: records say with {@code @NotNull} whether they need one. */
    private static final class BlankIsAbsent extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        BlankIsAbsent() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || !parser.currentToken().equals(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText().strip();
            return text.isEmpty() ? null : text;
        }
    }
}
