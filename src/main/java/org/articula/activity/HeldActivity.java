package org.articula.activity;

import java.time.LocalDate;
import java.util.List;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How an activity went. What belongs to another kind is null.
 *
 * @param attendeeIds members who took part
 * @param calledBy member who called an integration, or {@link Activities#ARTICULATOR}
 * @param achieved by an integration
 * @param conclusions of a visit between members
 * @param learnt in an internship
 */
public record HeldActivity(
        LocalDate heldOn,
        @Nullable LocalDate endedOn,
        List<String> attendeeIds,
        @Nullable String calledBy,
        @Nullable Money cost,
        @Nullable String paidBy,
        @Nullable String contributions,
        @Nullable String achieved,
        @Nullable String conclusions,
        @Nullable String learnt,
        @Nullable ClosingMeal closing,
        @Nullable String suppliers,
        @Nullable String customers) {

    public HeldActivity {
        attendeeIds = List.copyOf(attendeeIds);
    }

    /** Without what a person filled in for another kind. */
    HeldActivity of(ActivityKind kind) {
        boolean integration = kind == ActivityKind.INTEGRATION;
        boolean visit = kind == ActivityKind.MEMBER_VISIT;
        boolean internship = kind == ActivityKind.INTERNSHIP;
        boolean model = kind == ActivityKind.MODEL_VISIT;
        return new HeldActivity(
                heldOn,
                internship ? endedOn : null,
                attendeeIds,
                integration ? calledBy : null,
                visit ? null : cost,
                integration ? paidBy : null,
                internship || model ? contributions : null,
                integration ? achieved : null,
                visit ? conclusions : null,
                internship ? learnt : null,
                model ? closing : null,
                model ? suppliers : null,
                model ? customers : null);
    }
}
