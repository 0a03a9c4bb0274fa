package org.articula.process.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;
import org.articula.shared.TypedDate;
import org.articula.shared.TypedFigure;
import org.articula.shared.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Figures, dates and hours of forms: exactly what was typed, or a refusal that says why. Jackson alone would take a date
 * out of a moment, drop a zone, or count days from a whole number.
 */
final class TypedValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 2;

    TypedValues() {
        addDeserializer(LocalDate.class, new Typed<>(LocalDate.class, TypedDate::date));
        addDeserializer(LocalTime.class, new Typed<>(LocalTime.class, TypedDate::time));
        addDeserializer(LocalDateTime.class, new Typed<>(LocalDateTime.class, TypedDate::dateTime));
        addDeserializer(BigDecimal.class, new Figure<>(BigDecimal.class, DECIMALS, Function.identity()));
        addDeserializer(Integer.class, new Figure<>(Integer.class, 0, BigDecimal::intValueExact));
    }

    /** A fault in what was typed, told in Spanish. */
    static final class Unreadable extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        Unreadable(JsonParser parser, UnreadableException fault) {
            super(parser, fault.getMessage());
        }
    }

    /** A value that travels as the text somebody typed, or as ISO 8601 writes it. */
    private static class Typed<V> extends StdScalarDeserializer<V> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, V> reader;

        Typed(Class<V> type, Function<String, V> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    String text = parser.getText();
                    return text.isBlank() ? null : reader.apply(text);
                }
                return unquoted(parser, context);
            } catch (UnreadableException fault) {
                throw new Unreadable(parser, fault);
            }
        }

        @SuppressWarnings("unchecked")
        @Nullable V unquoted(JsonParser parser, DeserializationContext context) throws IOException {
            return (V) context.handleUnexpectedToken(handledType(), parser);
        }
    }

    /** A figure may also travel as a number of JSON, where a dot is always the decimal mark. */
    private static final class Figure<V extends Number> extends Typed<V> {

        private static final long serialVersionUID = 1L;

        private final int decimals;
        private final transient Function<BigDecimal, V> exact;

        Figure(Class<V> type, int decimals, Function<BigDecimal, V> exact) {
            super(type, text -> converted(text, TypedFigure.read(text, decimals), exact));
            this.decimals = decimals;
            this.exact = exact;
        }

        @Override
        @Nullable V unquoted(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return super.unquoted(parser, context);
            }
            String text = parser.getText();
            return converted(text, TypedFigure.check(text, parser.getDecimalValue(), decimals), exact);
        }

        private static <V> V converted(String text, BigDecimal figure, Function<BigDecimal, V> exact) {
            try {
                return exact.apply(figure);
            } catch (ArithmeticException tooLarge) {
                throw TypedFigure.tooLarge(text);
            }
        }
    }
}
