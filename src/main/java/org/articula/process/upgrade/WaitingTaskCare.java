package org.articula.process.upgrade;

import java.util.Set;

/** What a task that waits needs and an older version, or another configuration, did not give it. Every bean is asked at each start. */
public interface WaitingTaskCare {

    /** Ids of the tasks in the diagrams. */
    Set<String> taskKeys();

    /** Called once for each network with such a task, in a transaction of its own; doing it again does nothing more. */
    void prepare(String networkId);
}
