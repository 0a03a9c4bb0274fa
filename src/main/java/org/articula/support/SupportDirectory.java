package org.articula.support;

import java.util.List;

/**
 * The institutions a network can turn to.
 *
 * @param where the territory they belong to: «Otavalo», «todos los territorios»
 */
public record SupportDirectory(String where, List<MappedInstitution> institutions) {

    public SupportDirectory {
        institutions = List.copyOf(institutions);
    }
}
