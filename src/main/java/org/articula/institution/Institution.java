package org.articula.institution;

/** An institution in the directory of a territory. */
public record Institution(String id, String territoryId, InstitutionProfile profile) {

    public String name() {
        return profile.name();
    }
}
