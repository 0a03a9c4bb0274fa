package org.articula.process.territory;

import org.articula.process.engine.ProcessVariable;

/** What the process of a territory carries. */
final class TerritoryVariables {

    static final ProcessVariable<String> TERRITORY_ID = new ProcessVariable<>("territoryId", String.class);

    private TerritoryVariables() {}
}
