package org.articula.institution;

/** An institution in the directory of a territory. */
public record Institution(String id, String territoryId, InstitutionProfile profile) {

    /** As its profile names it. */
    public String name() {
        return profile.name();
    }
}
