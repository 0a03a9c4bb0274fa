package org.articula.agenda;

import java.util.List;
import org.articula.meeting.Meeting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a network agreed to do, from the meeting that agreed on it to the one that settles it (RI.10). */
@Service
@Transactional
public class Agreements {

    private final AgreementTable agreements;

    Agreements(AgreementTable agreements) {
        this.agreements = agreements;
    }

    /** Those still pending, the oldest due first. */
    @Transactional(readOnly = true)
    public List<Agreement> openOf(String networkId) {
        return agreements.openOf(networkId);
    }

    /** Those a meeting had before it: still pending, or settled in it. The oldest due first. */
    @Transactional(readOnly = true)
    public List<Agreement> openBefore(Meeting meeting) {
        return agreements.openBefore(meeting);
    }

    /** Those made in a meeting, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Agreement> madeIn(String meetingId) {
        return agreements.madeIn(meetingId);
    }

    /** What the minutes of a meeting tell of: made in it, settled in it, or pending when it was held. */
    @Transactional(readOnly = true)
    public List<Agreement> seenAt(Meeting meeting) {
        return agreements.seenAt(meeting);
    }

    /** Stores what a meeting settled and what it agreed on anew. */
    public void record(List<Agreement> settled, List<Agreement> made) {
        agreements.settle(settled);
        agreements.insert(made);
    }

    /** Takes back what a meeting settled and agreed on, because its minutes are written anew. */
    public void forget(String meetingId) {
        agreements.forget(meetingId);
    }
}
