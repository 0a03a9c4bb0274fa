package org.articula.process.election;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes «Elegir la directiva» and «Reemplazar un cargo» carry besides the id of their network. */
final class ElectionVariables {

    static final ProcessVariable<String> ELECTION_ID = new ProcessVariable<>("electionId", String.class);
    static final ProcessVariable<Boolean> ELECTION_VOTED = new ProcessVariable<>("electionVoted", Boolean.class);
    static final ProcessVariable<Boolean> ELECTION_TIED = new ProcessVariable<>("electionTied", Boolean.class);

    /** When the next election is to be prepared. */
    static final ProcessVariable<Date> ELECTION_NOTICE_AT = new ProcessVariable<>("electionNoticeAt", Date.class);

    static final ProcessVariable<Boolean> ELECTION_DUE = new ProcessVariable<>("electionDue", Boolean.class);

    private ElectionVariables() {}
}
