package org.articula.fund;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.phone.Country;
import org.articula.shared.FieldErrors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fund of each network that opened one ({@code F2.3.j}). */
@Service
@Transactional
public class Funds {

    private static final String DOLLARS = "USD";

    private final FundTable table;
    private final Members members;
    private final Settlements settlements;

    Funds(FundTable table, Members members, Settlements settlements) {
        this.table = table;
        this.members = members;
        this.settlements = settlements;
    }

    /** Empty while the network has opened none. */
    @Transactional(readOnly = true)
    public Optional<Fund> of(String networkId) {
        return table.find(networkId);
    }

    /** Those of these networks that have a fund, in their order; one query. */
    @Transactional(readOnly = true)
    public List<Network> among(List<Network> networks) {
        Set<String> open = table.openAmong(networks.stream().map(Network::id).toList());
        return networks.stream().filter(network -> open.contains(network.id())).toList();
    }

    /**
     * Gives the fund to other hands.
     *
     * @throws org.articula.shared.InvalidInputException with paths {@code treasurerId} or {@code coordinatorId}
     * @throws java.util.NoSuchElementException if no fund is open
     */
    public void appoint(String networkId, String treasurerId, String coordinatorId) {
        FieldErrors errors = new FieldErrors();
        FundProposals.checkKeepers(errors, members.activeOf(networkId), treasurerId, coordinatorId);
        errors.throwIfAny();
        table.hold(networkId).orElseThrow(() -> FundLedger.none(networkId));
        table.appoint(networkId, treasurerId, coordinatorId);
    }

    /** What everybody would get if the network shared its fund out now; adds up to the members' own money, to the cent. */
    @Transactional(readOnly = true)
    public List<Settlements.Share> dissolutionShares(String networkId) {
        return settlements.dissolutionShares(networkId);
    }

    /** The money of a country, as its networks count; dollars where nothing else is said. */
    public static String currency(Country country) {
        return switch (country) {
            case PE -> "PEN";
            case CO -> "COP";
            case BO -> "BOB";
            case CL -> "CLP";
            case PY -> "PYG";
            case AR -> "ARS";
            case UY -> "UYU";
            case BR -> "BRL";
            case CR -> "CRC";
            case NI -> "NIO";
            case HN -> "HNL";
            case GT -> "GTQ";
            case MX -> "MXN";
            case DO -> "DOP";
            default -> DOLLARS;
        };
    }
}
