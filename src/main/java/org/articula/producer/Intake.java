package org.articula.producer;

import java.util.List;

/**
 * What became of a list of producers.
 *
 * @param ids one for each of the list, in its order
 * @param added how many are new
 * @param known how many the network had already
 */
public record Intake(List<String> ids, int added, int known) {}
