package org.articula.opportunity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.opportunity.NewOpportunity.Finding;

/** Business ideas to try things on. */
final class Ideas {

    private Ideas() {}

    /** Meets everything, but is not inclusive. */
    static NewOpportunity ready(String chainId, String name) {
        return new NewOpportunity(
                chainId,
                name,
                "Ponchos de lana",
                "Hoteles de Quito",
                "Hotel Andes",
                List.of(Participation.ADDED_VALUE, Participation.SUPPLY),
                null,
                Map.of(),
                findings(5));
    }

    static NewOpportunity with(
            NewOpportunity idea, String market, String clients, Map<InclusiveMark, String> marks, int met) {
        return new NewOpportunity(
                idea.chainId(),
                idea.name(),
                idea.product(),
                market,
                clients,
                idea.ways(),
                idea.participation(),
                marks,
                findings(met));
    }

    static Opportunity kept(NewOpportunity idea) {
        return new Opportunity("id-" + idea.name(), idea, false, null);
    }

    /** The first so many conditions are met. */
    static Map<OpportunityCondition, Finding> findings(int met) {
        Map<OpportunityCondition, Finding> findings = new EnumMap<>(OpportunityCondition.class);
        for (OpportunityCondition condition : OpportunityCondition.values()) {
            findings.put(condition, new Finding(condition.ordinal() < met, "lo dijo " + condition.name()));
        }
        return findings;
    }

    static Map<InclusiveMark, String> marks(int number) {
        Map<InclusiveMark, String> marks = new EnumMap<>(InclusiveMark.class);
        new ArrayList<>(List.of(InclusiveMark.values()))
                .subList(0, number)
                .forEach(mark -> marks.put(mark, "porque sí"));
        return marks;
    }
}
