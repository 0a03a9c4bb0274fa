package org.articula.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of a network's internal rules and says which one holds on a day ({@code RI.21}). */
@Service
@Transactional
public class InternalRules {

    private final RulesTable table;
    private final Clock clock;
    private final Networks networks;

    InternalRules(RulesTable table, Clock clock, Networks networks) {
        this.table = table;
        this.clock = clock;
        this.networks = networks;
    }

    /**
     * Adopts a new version; earlier ones stay for the meetings that were held under them.
     *
     * @param inForceFrom first day it holds, in the network's zone; not before the day of the version adopted last
     * @param reason may be missing only for the first version of a network
     * @param adoptedBy user id of who records it
     * @throws InvalidInputException with the path of a figure, as named in {@link RulesFigures}, or {@code
     *     inForceFrom}, {@code reason} or {@code networkId}
     * @throws NoSuchElementException if there is no such network
     */
    public RulesVersion adopt(
            String networkId, RulesFigures figures, LocalDate inForceFrom, @Nullable String reason, String adoptedBy) {
        List<RulesVersion> versions = allOf(networkId);
        RulesVersion last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        check(networkId, figures, last, inForceFrom, reason);
        int version = last == null ? 1 : last.version() + 1;
        String kept = TypedText.orNull(reason);
        RulesVersion adopted = new RulesVersion(Ids.next(), networkId, version, inForceFrom, figures, kept);
        try {
            table.insert(adopted, adoptedBy, clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw new InvalidInputException(
                    "",
                    "Otra persona acaba de modificar el reglamento. Revise la nueva versión y vuelva a intentarlo.");
        }
        return adopted;
    }

    private void check(
            String networkId,
            RulesFigures figures,
            @Nullable RulesVersion last,
            LocalDate inForceFrom,
            @Nullable String reason) {
        FieldErrors errors = new FieldErrors();
        errors.addAll(RulesPolicy.checkFigures(figures));
        errors.addAll(RulesPolicy.checkAdoption(last, inForceFrom, reason));
        Network network = networks.byId(networkId);
        errors.addIf(!network.active(), "networkId", network.status().objection("modifica su reglamento"));
        errors.throwIfAny();
    }

    /**
     * The version that holds on a day: the latest that began on it or before; before the first one, the first.
     *
     * @param on a date in the network's zone
     * @throws NoSuchElementException if the network has no rules yet
     */
    @Transactional(readOnly = true)
    public RulesVersion inForce(String networkId, LocalDate on) {
        List<RulesVersion> versions = allOf(networkId);
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).inForceFrom().isAfter(on)) {
                return versions.get(i);
            }
        }
        return versions.stream()
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("La red «%s» no tiene reglamento interno.".formatted(networkId)));
    }

    /** @throws NoSuchElementException if there is no such version */
    @Transactional(readOnly = true)
    public RulesVersion byId(String id) {
        return table.find(id)
                .orElseThrow(
                        () -> new NoSuchElementException("No existe la versión «%s» del reglamento.".formatted(id)));
    }

    /** Every version of a network, the oldest first. */
    @Transactional(readOnly = true)
    public List<RulesVersion> allOf(String networkId) {
        return table.ofNetwork(networkId);
    }
}
