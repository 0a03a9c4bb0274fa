package org.articula.process.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.promotion.TalkReview;
import org.jspecify.annotations.Nullable;

/** What the articulator takes from a talk. */
record ReviewTalkForm(
        @Nullable @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String liked,
        @Nullable @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String toImprove,
        @NotNull(message = "Escriba qué ocurrió: queda en la bitácora.") @Size(max = 2000, message = "Use como máximo 2000 caracteres.") String logbookNote,
        @NotNull(message = "Indique si hay interés suficiente.") Answer enough,
        @Nullable @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String reason) {

    enum Answer {
        YES,
        NO
    }

    TalkReview toReview() {
        return new TalkReview(liked, toImprove, logbookNote, enough == Answer.YES, reason);
    }
}
