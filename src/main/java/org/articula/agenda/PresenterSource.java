package org.articula.agenda;

import java.util.Set;

/** Knows of members who have presented their business ({@code F2.3.c}) beside the points of agendas; every bean is asked by {@link Presenters}. */
public interface PresenterSource {

    /** Ids of members of the network who have presented. */
    Set<String> presenters(String networkId);
}
