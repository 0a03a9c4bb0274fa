package org.articula.process.position;

import org.articula.process.engine.ProcessVariable;

/** What the process «Definir la posición estratégica» carries besides the id of its network. */
final class PositionVariables {

    static final ProcessVariable<String> POSITION_ID = new ProcessVariable<>("positionId", String.class);
    static final ProcessVariable<Boolean> OPPORTUNITY_FOUND = new ProcessVariable<>("opportunityFound", Boolean.class);
    static final ProcessVariable<Boolean> POSITION_ADOPTED = new ProcessVariable<>("positionAdopted", Boolean.class);

    private PositionVariables() {}
}
