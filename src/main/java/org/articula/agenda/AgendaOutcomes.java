package org.articula.agenda;

import java.util.Collection;
import java.util.List;
import org.articula.meeting.Meeting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the points of an agenda ended, and what was decided in earlier meetings (RI.6, RI.8, RI.11). */
@Service
@Transactional
public class AgendaOutcomes {

    private final AgendaTable items;

    AgendaOutcomes(AgendaTable items) {
        this.items = items;
    }

    /** Decisions of earlier closed meetings of the network, the latest first; at most the given number. */
    @Transactional(readOnly = true)
    public List<PastDecision> decisionsBefore(Meeting meeting, int limit) {
        return items.decisionsBefore(meeting, limit);
    }

    /** Those of these points that an earlier closed meeting of the network decided. */
    @Transactional(readOnly = true)
    public List<PastDecision> decisionsBefore(Meeting meeting, Collection<String> itemIds) {
        return items.decisionsBefore(meeting, itemIds);
    }

    /**
     * Stores how a meeting ended.
     *
     * @param concluded points of its agenda with their outcomes
     * @param raised points that came up in the session, with theirs
     */
    public void record(List<AgendaItem> concluded, List<AgendaItem> raised) {
        items.updateOutcomes(concluded);
        items.insert(raised);
    }

    /** Takes away those of a meeting's points that came up in its session, because its minutes are written anew. */
    public void forgetRaised(List<AgendaItem> stored) {
        items.delete(stored.stream()
                .filter(AgendaItem::isAddedInSession)
                .map(AgendaItem::id)
                .toList());
    }
}
