package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.opportunity.InclusiveMark;
import org.articula.opportunity.NewOpportunity;
import org.articula.opportunity.NewOpportunity.Finding;
import org.articula.opportunity.OpportunityCondition;
import org.articula.opportunity.Participation;
import org.articula.process.form.YesNo;
import org.articula.territory.TerritoryLimits;
import org.jspecify.annotations.Nullable;

/** Business ideas of a territory. */
record RegisterOpportunitiesForm(
        @NotEmpty(message = "Registre al menos una idea de negocio.") @Valid List<Idea> opportunities) {

    record Idea(
            @NotNull(message = "Escriba el nombre de la idea.") @Size(max = TerritoryLimits.NAME) String name,
            @NotNull(message = "Elija la cadena.") String chainId,
            @NotNull(message = "Escriba el producto o servicio.") @Size(max = TerritoryLimits.OFFER) String product,
            @Nullable @Size(max = TerritoryLimits.OFFER) String market,
            @Nullable @Size(max = TerritoryLimits.OFFER) String clients,
            @NotEmpty(message = "Marque cómo pueden participar los productores.") List<Participation> ways,
            @Nullable @Size(max = TerritoryLimits.PARTICIPATION) String participation,
            @Nullable Boolean poverty,
            @Nullable @Size(max = TerritoryLimits.REASON) String povertyReason,
            @Nullable Boolean women,
            @Nullable @Size(max = TerritoryLimits.REASON) String womenReason,
            @Nullable Boolean environment,
            @Nullable @Size(max = TerritoryLimits.REASON) String environmentReason,
            @NotNull(message = "Responda sí o no.") YesNo attractive,
            @Nullable @Size(max = TerritoryLimits.REASON) String attractiveReason,
            @NotNull(message = "Responda sí o no.") YesNo trends,
            @Nullable @Size(max = TerritoryLimits.REASON) String trendsReason,
            @NotNull(message = "Responda sí o no.") YesNo skills,
            @Nullable @Size(max = TerritoryLimits.REASON) String skillsReason,
            @NotNull(message = "Responda sí o no.") YesNo strengths,
            @Nullable @Size(max = TerritoryLimits.REASON) String strengthsReason,
            @NotNull(message = "Responda sí o no.") YesNo weaknesses,
            @Nullable @Size(max = TerritoryLimits.REASON) String weaknessesReason) {

        NewOpportunity toOpportunity() {
            return new NewOpportunity(
                    chainId, name, product, market, clients, ways, participation, marks(), conditions());
        }

        private Map<InclusiveMark, String> marks() {
            Map<InclusiveMark, String> marks = new EnumMap<>(InclusiveMark.class);
            mark(marks, InclusiveMark.POVERTY, poverty, povertyReason);
            mark(marks, InclusiveMark.WOMEN, women, womenReason);
            mark(marks, InclusiveMark.ENVIRONMENT, environment, environmentReason);
            return marks;
        }

        private Map<OpportunityCondition, Finding> conditions() {
            return Map.of(
                    OpportunityCondition.ATTRACTIVE, finding(attractive, attractiveReason),
                    OpportunityCondition.TRENDS, finding(trends, trendsReason),
                    OpportunityCondition.SKILLS, finding(skills, skillsReason),
                    OpportunityCondition.STRENGTHS, finding(strengths, strengthsReason),
                    OpportunityCondition.WEAKNESSES, finding(weaknesses, weaknessesReason));
        }

        private static void mark(
                Map<InclusiveMark, String> marks, InclusiveMark mark, @Nullable Boolean set, @Nullable String reason) {
            if (Boolean.TRUE.equals(set)) {
                marks.put(mark, reason == null ? "" : reason);
            }
        }

        private static Finding finding(YesNo met, @Nullable String reason) {
            return new Finding(met.isYes(), reason == null ? "" : reason);
        }
    }

    List<NewOpportunity> toOpportunities() {
        return opportunities.stream().map(Idea::toOpportunity).toList();
    }
}
