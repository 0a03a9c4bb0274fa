package org.articula.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether a choice of chains is complete, and whether it says why it leaves the ranking. */
final class ChainChoicePolicy {

    private ChainChoicePolicy() {}

    static List<FieldError> check(ChainChoice choice, List<RankedChain> ranking) {
        Map<String, RankedChain> known = ranking.stream()
                .collect(Collectors.toMap(ranked -> ranked.chain().id(), ranked -> ranked));
        List<FieldError> errors = new ArrayList<>(checkDecisions(choice.chains(), known));
        Set<String> chosen = choice.chains().stream()
                .filter(ChainChoice.Decision::chosen)
                .map(ChainChoice.Decision::chainId)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            errors.add(new FieldError("chains", "Elija al menos una cadena."));
        }
        TextCheck.optional(errors, "againstReason", "el motivo", choice.againstReason(), 1000);
        if (againstRanking(chosen, ranking)
                && (choice.againstReason() == null || choice.againstReason().isBlank())) {
            errors.add(new FieldError(
                    "againstReason",
                    "Queda fuera una cadena con mejor puesto que otra elegida. Escriba por qué se decidió así."));
        }
        errors.addAll(checkAuthorities(choice.authorities()));
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

    private static List<FieldError> checkDecisions(
            List<ChainChoice.Decision> decisions, Map<String, RankedChain> known) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            ChainChoice.Decision decision = decisions.get(i);
            String path = "chains[" + i + "].";
            if (!known.containsKey(decision.chainId()) || !decided.add(decision.chainId())) {
                errors.add(new FieldError(
                        path + "chosen", "Esta cadena no es del territorio o está dos veces en la lista."));
            } else if (decision.chosen()) {
                TextCheck.required(errors, path + "reason", "por qué se elige esta cadena", decision.reason(), 1000);
            }
        }
        return errors;
    }

    private static List<FieldError> checkAuthorities(List<ChainChoice.Participant> authorities) {
        List<FieldError> errors = new ArrayList<>();
        if (authorities.isEmpty()) {
            errors.add(new FieldError(
                    "authorities", "Anote al menos una autoridad local o regional que participó en la elección."));
        }
        for (int i = 0; i < authorities.size(); i++) {
            String path = "authorities[" + i + "].";
            TextCheck.required(
                    errors, path + "name", "el nombre", authorities.get(i).name(), 120);
            TextCheck.required(
                    errors,
                    path + "institution",
                    "la institución",
                    authorities.get(i).institution(),
                    200);
        }
        return errors;
    }
}
