package org.articula.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it is prepared.
 *
 * @param toolNote what the tool is when it is another one, else null
 * @param testimonies which producers of a network tell their story ({@code F1.1.b}), or why nobody does
 * @param associations which associations of the territory heard of the idea first ({@code F1.1.d}), or why none did
 * @param municipality with whom of the municipality it was prepared ({@code F1.1.g}), or why with nobody
 * @param startsAt in the network's zone
 */
public record NewTalk(
        @NotNull(message = "Elija con qué dará la charla.") TalkTool tool,
        @Nullable @Size(max = PromotionLimits.TOOL) String toolNote,
        @NotNull(message = "Elija para quién es la charla.") TalkAudience audience,
        @NotNull(message = "Escriba de qué hablará.") @Size(max = PromotionLimits.CONTENT) String content,
        @NotNull(message = "Escriba quién contará su experiencia o por qué no habrá testimonios.") @Size(max = PromotionLimits.TEXT) String testimonies,
        @NotNull(message = "Escriba con qué asociaciones habló primero o por qué con ninguna.") @Size(max = PromotionLimits.TEXT) String associations,
        @NotNull(message = "Escriba con quién del municipio la prepara o por qué no participa.") @Size(max = PromotionLimits.TEXT) String municipality,
        @NotNull(message = "Indique la fecha y la hora.") LocalDateTime startsAt,
        @NotNull(message = "Indique cuánto dura.") @Min(PromotionLimits.SHORTEST_MINUTES) @Max(PromotionLimits.LONGEST_MINUTES) Integer durationMinutes,
        @NotNull(message = "Escriba el lugar.") @Size(max = PromotionLimits.PLACE) String place) {

    public NewTalk {
        toolNote = tool == TalkTool.OTHER ? toolNote : null;
    }
}
