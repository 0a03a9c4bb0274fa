package org.articula.territory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.FieldErrors;

/** Whether a choice of chains is complete, and whether it says why it leaves the ranking. */
final class ChainChoicePolicy {

    private ChainChoicePolicy() {}

    static FieldErrors check(ChainChoice choice, List<RankedChain> ranking) {
        FieldErrors errors = new FieldErrors();
        checkDecisions(errors, choice.chains(), ranking);
        Set<String> chosen = choice.chains().stream()
                .filter(ChainChoice.Decision::chosen)
                .map(ChainChoice.Decision::chainId)
                .collect(Collectors.toSet());
        errors.addIf(chosen.isEmpty(), "chains", "Elija al menos una cadena.");
        errors.optional("againstReason", "el motivo", choice.againstReason(), TerritoryLimits.REASON);
        errors.addIf(
                againstRanking(chosen, ranking)
                        && (choice.againstReason() == null
                                || choice.againstReason().isBlank()),
                "againstReason",
                "Queda fuera una cadena con mejor puesto que otra elegida. Escriba por qué se decidió así.");
        checkAuthorities(errors, choice.authorities());
        return errors;
    }

    /** Whether a chain left out stands strictly better than one chosen. */
    static boolean againstRanking(Set<String> chosen, List<RankedChain> ranking) {
        int lastChosen = ranking.stream()
                .filter(ranked -> chosen.contains(ranked.chain().id()))
                .mapToInt(RankedChain::place)
                .max()
                .orElse(0);
        return ranking.stream()
                .anyMatch(ranked -> !chosen.contains(ranked.chain().id()) && ranked.place() < lastChosen);
    }

    private static void checkDecisions(
            FieldErrors errors, List<ChainChoice.Decision> decisions, List<RankedChain> ranking) {
        Set<String> known = ranking.stream().map(ranked -> ranked.chain().id()).collect(Collectors.toSet());
        Set<String> decided = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            ChainChoice.Decision decision = decisions.get(i);
            FieldErrors row = errors.row("chains", i);
            if (!known.contains(decision.chainId()) || !decided.add(decision.chainId())) {
                row.add("chosen", "Esta cadena no es del territorio o está dos veces en la lista.");
            } else if (decision.chosen()) {
                row.required("reason", "por qué se elige esta cadena", decision.reason(), TerritoryLimits.REASON);
            }
        }
    }

    private static void checkAuthorities(FieldErrors errors, List<ChainChoice.Participant> authorities) {
        errors.addIf(
                authorities.isEmpty(),
                "authorities",
                "Anote al menos una autoridad local o regional que participó en la elección.");
        for (int i = 0; i < authorities.size(); i++) {
            FieldErrors row = errors.row("authorities", i);
            row.required("name", "el nombre", authorities.get(i).name(), TerritoryLimits.NAME);
            row.required(
                    "institution", "la institución", authorities.get(i).institution(), TerritoryLimits.INSTITUTION);
        }
    }
}
