package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.process.form.YesNo;
import org.articula.territory.InclusiveMark;
import org.articula.territory.NewOpportunity;
import org.articula.territory.NewOpportunity.Finding;
import org.articula.territory.OpportunityCondition;
import org.articula.territory.Participation;
import org.jspecify.annotations.Nullable;

/** Business ideas of a territory. */
record RegisterOpportunitiesForm(
        @NotEmpty(message = "Registre al menos una idea de negocio.") @Valid List<Idea> opportunities) {

    record Idea(
            @NotNull(message = "Escriba el nombre de la idea.") String name,
            @NotNull(message = "Elija la cadena.") String chainId,
            @NotNull(message = "Escriba el producto o servicio.") String product,
            @Nullable String market,
            @Nullable String clients,
            @NotEmpty(message = "Marque cómo pueden participar los productores.") List<Participation> ways,
            @Nullable String participation,
            @Nullable Boolean poverty,
            @Nullable String povertyReason,
            @Nullable Boolean women,
            @Nullable String womenReason,
            @Nullable Boolean environment,
            @Nullable String environmentReason,
            @NotNull(message = "Responda sí o no.") YesNo attractive,
            @Nullable String attractiveReason,
            @NotNull(message = "Responda sí o no.") YesNo trends,
            @Nullable String trendsReason,
            @NotNull(message = "Responda sí o no.") YesNo skills,
            @Nullable String skillsReason,
            @NotNull(message = "Responda sí o no.") YesNo strengths,
            @Nullable String strengthsReason,
            @NotNull(message = "Responda sí o no.") YesNo weaknesses,
            @Nullable String weaknessesReason) {

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
