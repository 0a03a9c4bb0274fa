package org.articula.network;

import org.articula.shared.InvalidInputException;

/** What the supervising unit decides about a network is not decided by the person who accompanies it, even if she belongs to both. */
public final class SupervisionPolicy {

    private SupervisionPolicy() {}

    /**
     * @param userId who decides for the supervising unit
     * @throws InvalidInputException path {@code networkId}: this person accompanies the network
     */
    public static void requireOther(Network network, String userId) {
        if (network.articulatorId().equals(userId)) {
            throw new InvalidInputException(
                    "networkId", "Usted acompaña esta red: debe decidirlo otra persona de la unidad de apoyo.");
        }
    }
}
