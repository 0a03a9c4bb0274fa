package org.articula.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one kind of antecedent of a candidate ({@code F1.2.k5}).
 *
 * @param note what there is; needed when there is something, null otherwise
 */
public record Antecedent(
        @NotNull(message = "La fila no dice a qué antecedente se refiere.") AntecedentKind kind,
        @NotNull(message = "Diga qué se sabe, o que todavía no se preguntó.") AntecedentAnswer answer,
        @Nullable @Size(max = AssessmentLimits.TEXT) String note) {

    /** As people read it: {@code Hay algo: «Debe tres cuotas»}. */
    public String words() {
        return answer == AntecedentAnswer.SOMETHING && note != null
                ? "%s: «%s»".formatted(answer.spanish(), note)
                : answer.spanish();
    }
}
