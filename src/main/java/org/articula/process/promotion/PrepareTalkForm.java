package org.articula.process.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.promotion.NewTalk;
import org.articula.promotion.TalkAudience;
import org.articula.promotion.TalkTool;
import org.jspecify.annotations.Nullable;

/** A talk as it is prepared. */
record PrepareTalkForm(
        @NotNull(message = "Escriba de qué hablará.") @Size(max = 2000, message = "Use como máximo 2000 caracteres.") String content,
        @NotNull(message = "Escriba quién contará su experiencia o por qué no habrá testimonios.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String testimonies,
        @NotNull(message = "Elija para quién es la charla.") TalkAudience audience,
        @NotNull(message = "Elija con qué dará la charla.") TalkTool tool,
        @Nullable @Size(max = 200, message = "Use como máximo 200 caracteres.") String toolNote,
        @NotNull(message = "Escriba con qué asociaciones habló primero o por qué con ninguna.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String associations,
        @NotNull(message = "Escriba con quién del municipio la prepara o por qué no participa.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String municipality,
        @NotNull(message = "Indique la fecha y la hora.") LocalDateTime startsAt,
        @NotNull(message = "Indique cuánto dura.") Integer durationMinutes,
        @NotNull(message = "Escriba el lugar.") @Size(max = 200, message = "Use como máximo 200 caracteres.") String place) {

    NewTalk toTalk() {
        return new NewTalk(
                tool,
                tool == TalkTool.OTHER ? toolNote : null,
                audience,
                content,
                testimonies,
                associations,
                municipality,
                startsAt,
                durationMinutes,
                place);
    }
}
