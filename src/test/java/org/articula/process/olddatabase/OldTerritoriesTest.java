package org.articula.process.olddatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Territories that an earlier version left half prepared: two chains each, «Lana» and «Cuero». */
class OldTerritoriesTest extends OldDatabase {

    private static final String SCORE = "userTask_scoreChains";
    private static final String ANALYZE = "userTask_analyzeChain";
    private static final String INSTITUTIONS = "userTask_registerInstitutions";

    @Test
    void chainsAreScored() {
        Map<String, Object> opened = open("TVALORA", SCORE);
        List<Map<String, Object>> chains = new ArrayList<>();
        for (Map<String, Object> chain : rows(opened, "chains")) {
            List<Map<String, Object>> criteria = new ArrayList<>();
            for (Map<String, Object> criterion : rows(chain, "criteria")) {
                criteria.add(pick(criterion, "criterion", Map.of("score", 4, "reason", "Lo dijo el taller.")));
            }
            chains.add(pick(chain, "chainId", Map.of("criteria", criteria)));
        }
        List<Map<String, Object>> weights = rows(opened, "weights").stream()
                .map(weight -> pick(weight, "criterion", Map.of("percent", weight.get("percent"))))
                .toList();
        complete("TVALORA", SCORE, Map.of("chains", chains, "weights", weights));

        assertThat(offered("TVALORA")).containsExactly("userTask_chooseChains", INSTITUTIONS);
    }

    @Test
    void theStudiesEndWithTheLastChainAndTheInstitutions() {
        complete("TANALIZA", ANALYZE, analysis());
        complete("TANALIZA", INSTITUTIONS, institution("Alcaldía de Otavalo"));

        assertThat(offered("TANALIZA")).containsExactly("userTask_registerOpportunities");
    }

    @Test
    void opportunitiesAreShortlistedAndTheDirectoryGrows() {
        List<Map<String, Object>> ideas = rows(open("TLISTA", "userTask_chooseOpportunities"), "opportunities").stream()
                .map(idea -> pick(idea, "opportunityId", Map.of("shortlisted", true)))
                .toList();
        assertThat(ideas).hasSize(1);
        complete("TLISTA", "userTask_chooseOpportunities", Map.of("opportunities", ideas));
        complete("TLISTA", "userTask_registerInstitutionsLater", institution("Gremio de tejedores"));

        assertThat(offered("TLISTA")).isEmpty();
        assertThat(running("TLISTA", "prepareTerritory")).isZero();
        assertThat(rows(scenario.openStart("maria", "beginNetwork"), "opportunities"))
                .extracting(option -> option.get("label").toString())
                .anyMatch(label -> label.contains("Ponchos"));
    }

    private static Map<String, Object> pick(Map<String, Object> row, String id, Map<String, Object> filled) {
        Map<String, Object> picked = new HashMap<>(filled);
        picked.put(id, row.get(id));
        return picked;
    }

    private static Map<String, Object> institution(String name) {
        return Map.of("newInstitutions", List.of(Map.of("name", name, "kind", "PUBLIC", "willingness", "YES")));
    }

    private static Map<String, Object> analysis() {
        return Map.of(
                "relations", "Los acopiadores ponen el precio.",
                "link", "Tejedores",
                "linkReason", "Son los más numerosos.",
                "demand", "Crece con el turismo.",
                "demandSource", "Ministerio de Turismo, 2025",
                "trades",
                        List.of(Map.of(
                                "seller", "Tejedores",
                                "buyer", "Almacenes de Quito",
                                "product", "Ponchos",
                                "steadiness", "Cada mes desde 2020",
                                "sustainable", "YES",
                                "reason", "Pagan a tiempo.")),
                "directActors", 40,
                "indirectActors", 12);
    }
}
