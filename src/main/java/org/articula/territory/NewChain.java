package org.articula.territory;

import org.jspecify.annotations.Nullable;

/** A productive chain to register; see {@link ProductiveChain}. */
public record NewChain(String name, String links, @Nullable String mainBuyer) {}
