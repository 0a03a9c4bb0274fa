package org.articula.territory;

import java.time.ZoneId;

/** A territory to open; see {@link Territory}. */
public record NewTerritory(String code, String name, String place, ZoneId zone, String articulatorId) {}
