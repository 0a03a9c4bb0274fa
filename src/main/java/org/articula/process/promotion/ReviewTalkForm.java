package org.articula.process.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.logbook.Logbook;
import org.articula.process.form.YesNo;
import org.articula.promotion.PromotionLimits;
import org.articula.promotion.TalkReview;
import org.jspecify.annotations.Nullable;

/** What the articulator takes from a talk. */
record ReviewTalkForm(
        @Nullable @Size(max = PromotionLimits.TEXT) String liked,
        @Nullable @Size(max = PromotionLimits.TEXT) String toImprove,
        @NotNull(message = "Escriba qué ocurrió: queda en la bitácora.") @Size(max = Logbook.LONGEST_TEXT) String logbookNote,
        @NotNull(message = "Indique si hay interés suficiente.") YesNo enough,
        @Nullable @Size(max = PromotionLimits.TEXT) String reason) {

    TalkReview toReview() {
        return new TalkReview(liked, toImprove, logbookNote, enough.isYes(), reason);
    }
}
