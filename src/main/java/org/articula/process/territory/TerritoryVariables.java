package org.articula.process.territory;

import org.articula.process.engine.ProcessVariable;

/** What the process of a territory carries. */
public final class TerritoryVariables {

    public static final ProcessVariable<String> TERRITORY_ID = new ProcessVariable<>("territoryId", String.class);

    private TerritoryVariables() {}
}
