package org.articula.agenda;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has presented the own business to the network ({@code F2.3.c}): the one place that says so. */
@Service
@Transactional(readOnly = true)
public class Presenters {

    private final AgendaTable items;
    private final ObjectProvider<PresenterSource> sources;

    Presenters(AgendaTable items, ObjectProvider<PresenterSource> sources) {
        this.items = items;
        this.sources = sources;
    }

    /** Ids of the members whose point was treated while they were there, and of those whom another module knows of. */
    public Set<String> of(String networkId) {
        Set<String> presented = new HashSet<>(items.presenters(networkId));
        sources.forEach(source -> presented.addAll(source.presenters(networkId)));
        return presented;
    }
}
