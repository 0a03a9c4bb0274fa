package org.articula.meeting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a network agreed to do (RI.10, F2.3.k4). Agreements are made and settled by the minutes of its meetings. */
@Service
@Transactional(readOnly = true)
public class Agreements {

    private final AgreementTable agreements;

    Agreements(AgreementTable agreements) {
        this.agreements = agreements;
    }

    /** What is still pending, the oldest due date first. */
    public List<Agreement> openOf(String networkId) {
        return agreements.openOf(networkId);
    }

    /** Everything the network ever agreed, the oldest due date first. */
    public List<Agreement> ofNetwork(String networkId) {
        return agreements.ofNetwork(networkId);
    }

    /** What was agreed in a meeting, in the order of its minutes. */
    public List<Agreement> madeIn(String meetingId) {
        return agreements.madeIn(meetingId);
    }
}
