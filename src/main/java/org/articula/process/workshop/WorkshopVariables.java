package org.articula.process.workshop;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the process «Organizar un taller concertado» carries besides the id of its territory. */
final class WorkshopVariables {

    static final ProcessVariable<String> WORKSHOP_ID = new ProcessVariable<>("workshopId", String.class);
    static final ProcessVariable<Date> WORKSHOP_STARTS_AT = new ProcessVariable<>("workshopStartsAt", Date.class);
    static final ProcessVariable<Boolean> WORKSHOP_MOVED = new ProcessVariable<>("workshopMoved", Boolean.class);

    private WorkshopVariables() {}
}
