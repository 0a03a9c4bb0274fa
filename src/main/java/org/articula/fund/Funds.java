package org.articula.fund;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.board.BoardElected;
import org.articula.board.Boards;
import org.articula.board.Holder;
import org.articula.board.Office;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.phone.Country;
import org.articula.shared.FieldErrors;
import org.springframework.context.event.EventListener;
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
    private final Boards boards;

    Funds(FundTable table, Members members, Settlements settlements, Boards boards) {
        this.boards = boards;
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

    /** The board that takes office keeps the fund from then on ({@code R.board}). */
    @EventListener
    void on(BoardElected elected) {
        follow(elected.networkId());
    }

    /**
     * Gives the fund to coordinator and treasurer of the board in force, if others keep it. Where an office is vacant its keeper stays; where
     * that leaves nobody to give it to, everything stays.
     */
    public void follow(String networkId) {
        table.hold(networkId).ifPresent(fund -> {
            String treasurerId = holder(networkId, Office.TREASURER, fund.treasurerId());
            String coordinatorId = holder(networkId, Office.COORDINATOR, fund.coordinatorId());
            FieldErrors errors = new FieldErrors();
            FundProposals.checkKeepers(errors, members.activeOf(networkId), treasurerId, coordinatorId);
            boolean same = treasurerId.equals(fund.treasurerId()) && coordinatorId.equals(fund.coordinatorId());
            if (!same && errors.all().isEmpty()) {
                table.appoint(networkId, treasurerId, coordinatorId);
            }
        });
    }

    private String holder(String networkId, Office office, String keeperId) {
        return boards.holderNow(networkId, office).map(Holder::memberId).orElse(keeperId);
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
