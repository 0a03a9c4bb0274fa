package org.articula.process.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.articula.shared.SpanishFigures;

/** Figures with decimals reach a form as text with a decimal comma, hours as text without seconds, in its fields as in its sentences. */
final class ShownFigures extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ShownFigures() {
        addSerializer(BigDecimal.class, new AsPeopleReadIt());
        addSerializer(LocalTime.class, new LocalTimeSerializer(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private static final class AsPeopleReadIt extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        AsPeopleReadIt() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal figure, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(SpanishFigures.of(figure));
        }
    }
}
