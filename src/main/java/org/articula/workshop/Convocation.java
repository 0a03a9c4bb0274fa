package org.articula.workshop;

import java.util.List;
import java.util.Set;

/**
 * Who is called to a workshop.
 *
 * @param announcement by which means
 * @param institutionIds of the directory
 * @param keptActorIds of those without an entry in the directory who had been called before and still are
 * @param others whoever is not in the directory
 */
public record Convocation(
        String announcement, Set<String> institutionIds, Set<String> keptActorIds, List<NewActor> others) {}
