package org.articula.opportunity;

import java.time.ZoneId;

/** An opportunity as one chooses it to form a network: what it is called and where it is. */
public record ShortlistedOpportunity(
        String id,
        String name,
        String chainName,
        String territoryId,
        String territoryName,
        String territoryPlace,
        ZoneId zone) {}
