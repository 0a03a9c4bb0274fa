package org.articula.phone;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A country in which networks work; its name is the two letters of ISO 3166. */
public enum Country {
    EC("Ecuador", "099 123 4567", "America/Guayaquil", "Pacific/Galapagos"),
    PE("Perú", "912 345 678", "America/Lima"),
    CO("Colombia", "321 123 4567", "America/Bogota"),
    BO("Bolivia", "7123 4567", "America/La_Paz"),
    VE("Venezuela", "0412 123 4567", "America/Caracas"),
    CL("Chile", "9 6123 4567", "America/Santiago"),
    PY("Paraguay", "0961 456 789", "America/Asuncion"),
    AR("Argentina", "011 15 2345 6789", "America/Argentina/Buenos_Aires"),
    UY("Uruguay", "094 231 234", "America/Montevideo"),
    BR("Brasil", "(11) 96123-4567", "America/Sao_Paulo"),
    PA("Panamá", "6123 4567", "America/Panama"),
    CR("Costa Rica", "8312 3456", "America/Costa_Rica"),
    NI("Nicaragua", "8123 4567", "America/Managua"),
    HN("Honduras", "9123 4567", "America/Tegucigalpa"),
    SV("El Salvador", "7012 3456", "America/El_Salvador"),
    GT("Guatemala", "5123 4567", "America/Guatemala"),
    MX("México", "55 1234 5678", "America/Mexico_City"),
    DO("República Dominicana", "809 234 5678", "America/Santo_Domingo"),
    CU("Cuba", "05 123 4567", "America/Havana");

    private final String spanish;
    private final String example;
    private final Set<String> zones;

    Country(String spanish, String example, String... zones) {
        this.spanish = spanish;
        this.example = example;
        this.zones = Set.of(zones);
    }

    /** The country whose local time this is; empty for a zone that is not offered. */
    public static Optional<Country> ofZone(ZoneId zone) {
        return Arrays.stream(values())
                .filter(country -> country.zones.contains(zone.getId()))
                .findFirst();
    }

    public String spanish() {
        return spanish;
    }

    /** A mobile number as people there write it. */
    public String example() {
        return example;
    }
}
