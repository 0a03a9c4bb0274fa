package org.articula.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A sensitisation meeting as it is prepared ({@code F1.2}): the programme in detail for those who heard the talks.
 *
 * @param toolNote what the tool is when it is another one, else null
 * @param content what is told and asked
 * @param startsAt in the network's zone
 */
public record NewSensitisation(
        @NotNull(message = "Elija con qué la presentará.") TalkTool tool,
        @Nullable @Size(max = PromotionLimits.TOOL) String toolNote,
        @NotNull(message = "Escriba de qué hablará.") @Size(max = PromotionLimits.CONTENT) String content,
        @NotNull(message = "Indique la fecha y la hora.") LocalDateTime startsAt,
        @NotNull(message = "Indique cuánto dura.") @Min(PromotionLimits.SHORTEST_MINUTES) @Max(PromotionLimits.LONGEST_MINUTES) Integer durationMinutes,
        @NotNull(message = "Escriba el lugar.") @Size(max = PromotionLimits.PLACE) String place) {

    /** As the talks are kept: who tells of a network and who was told first belongs to selling the idea. */
    NewTalk asTalk() {
        return new NewTalk(
                tool, toolNote, TalkAudience.SMALL_GROUP, content, "", "", "", startsAt, durationMinutes, place);
    }
}
