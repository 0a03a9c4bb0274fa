package org.articula.support;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of an approach; nothing that is missing has happened.
 *
 * @param representative with whom one talked
 * @param explainedMeetingId the meeting in which the advantages were explained, if it was in one
 * @param attendees how many or who
 * @param visitMinutes what was seen and agreed, in short
 * @param version of the approach as it was read; 0 when there was none
 */
public record ToldApproach(
        String institutionId,
        @Nullable String representative,
        @Nullable LocalDate contactedOn,
        @Nullable ContactChannel channel,
        @Nullable LocalDate explainedOn,
        @Nullable String explainedMeetingId,
        @Nullable LocalDate visitedOn,
        @Nullable String attendees,
        @Nullable String visitMinutes,
        @Nullable String request,
        @Nullable LocalDate requestedOn,
        @Nullable RequestResult requestResult,
        @Nullable Money amount,
        @Nullable String term,
        int version) {

    public ToldApproach {
        representative = TypedText.orNull(representative);
        attendees = TypedText.orNull(attendees);
        visitMinutes = TypedText.orNull(visitMinutes);
        request = TypedText.orNull(request);
        term = TypedText.orNull(term);
    }

    /** Nothing is told yet: the representative alone is what the directory says. */
    boolean silent() {
        return contactedOn == null
                && channel == null
                && explainedOn == null
                && explainedMeetingId == null
                && visitedOn == null
                && attendees == null
                && visitMinutes == null
                && !asks();
    }

    /** Whether anything of a request is told. */
    boolean asks() {
        return request != null || requestedOn != null || requestResult != null || amount != null || term != null;
    }
}
