package org.articula.fund;

import java.util.List;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the end of the phase of trust: a fund into which everybody pays regularly ({@code F2.3.j}, {@code F2.3.k2}). */
@Component
@Order(2310)
class FundEvidence implements EvidenceSource {

    private static final String WHY =
            "El fondo mide la confianza: que todos inviertan recursos propios muestra que el grupo cree en la red.";

    private final FundTable funds;
    private final MemberAccounts accounts;
    private final InternalRules rules;

    FundEvidence(FundTable funds, MemberAccounts accounts, InternalRules rules) {
        this.funds = funds;
        this.accounts = accounts;
        this.rules = rules;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        Fund fund = funds.find(networkId).orElse(null);
        if (fund == null) {
            return List.of(new Evidence("La red no tiene un fondo de aportaciones", false, WHY));
        }
        long once = rules.fundTerms(networkId).stream()
                .reduce((earlier, later) -> later)
                .map(FundTerms::amount)
                .map(amount -> amount.cents())
                .orElse(0L);
        List<MemberAccount> active = accounts.of(networkId).stream()
                .filter(account -> account.member().active())
                .toList();
        List<MemberAccount> regular = active.stream()
                .filter(account -> account.paid() > 0 && account.arrears() <= once)
                .toList();
        String what = "Fondo de aportaciones abierto desde el %s: aportan con regularidad %d de %d integrantes"
                .formatted(SpanishDates.date(fund.openedOn()), regular.size(), active.size());
        return List.of(new Evidence(what, !active.isEmpty() && regular.size() == active.size(), WHY));
    }
}
