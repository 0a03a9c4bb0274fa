package org.articula.territory;

import java.time.ZoneId;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/** A territory to open, its texts without blanks around; see {@link Territory}. @param country null for that of the zone */
public record NewTerritory(
        String code, String name, String place, ZoneId zone, @Nullable Country country, String articulatorId) {

    /** In the country whose local time the zone is. */
    public NewTerritory(String code, String name, String place, ZoneId zone, String articulatorId) {
        this(code, name, place, zone, null, articulatorId);
    }

    public NewTerritory {
        name = name.strip();
        place = place.strip();
        country = country == null ? Country.ofZone(zone).orElse(null) : country;
    }
}
