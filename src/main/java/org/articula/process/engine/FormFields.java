package org.articula.process.engine;

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
import jakarta.validation.Validator;
import java.io.IOException;
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
     * Does the work of a form with what somebody sent, its texts as {@link org.articula.shared.TypedText} makes them. Whatever the work itself
     * checks, no text that is longer than its field takes is ever accepted: then the work is undone by the refusal, which tells all
     * faults together.
     *
     * @throws InvalidInputException with the faults and their paths in the form
     */
    public <F, R> R accept(String formId, Map<String, ?> submitted, Class<F> type, Function<F, R> work) {
        Map<String, Object> tidied = texts.tidy(formId, submitted);
        List<FieldError> tooLong = texts.tooLong(formId, tidied);
        R result;
        try {
            result = work.apply(read(tidied, type));
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(together(refused.errors(), tooLong));
        } catch (RuntimeException fault) {
            InvalidInputException.throwIfAny(tooLong);
            throw fault;
        }
        InvalidInputException.throwIfAny(tooLong);
        return result;
    }

    private static List<FieldError> together(List<FieldError> told, List<FieldError> tooLong) {
        Set<String> paths = told.stream().map(FieldError::path).collect(Collectors.toSet());
        return Stream.concat(told.stream(), tooLong.stream().filter(error -> !paths.contains(error.path())))
                .toList();
    }

    /** The record, complete and valid. @throws InvalidInputException with every fault and its path in the form */
    <F> F read(Map<String, ?> tidied, Class<F> type) {
        F fields = bind(tidied, type);
        List<FieldError> errors = validator.validate(fields).stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::path))
                .toList();
        InvalidInputException.throwIfAny(errors);
        return fields;
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
    Map<String, Object> plain(Map<String, Object> context) {
        return shown.convertValue(context, FIELDS);
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
