package org.articula.process.territory;

import org.articula.process.engine.ProcessVariable;

/** What the process of a territory carries. */
public final class TerritoryVariables {

    public static final ProcessVariable<String> TERRITORY_ID = new ProcessVariable<>("territoryId", String.class);

    /** The chain an analysis is about. */
    static final ProcessVariable<String> CHAIN_ID = new ProcessVariable<>("chainId", String.class);

    private TerritoryVariables() {}
}
