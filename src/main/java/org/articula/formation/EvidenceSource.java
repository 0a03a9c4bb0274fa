package org.articula.formation;

import java.util.List;
import java.util.Set;

/**
 * What one part of the house has to show when a phase is about to close. Every bean is asked at the gates of its phases; their
 * {@code @Order} is the order in which people read, that of the steps of the guide.
 */
public interface EvidenceSource {

    /** The phases it speaks for. */
    Set<Phase> phases();

    /**
     * What is there and what is missing now, each in words for people and with the reason why it matters.
     *
     * @param phase one of {@link #phases}
     */
    List<Evidence> of(String networkId, Phase phase);
}
