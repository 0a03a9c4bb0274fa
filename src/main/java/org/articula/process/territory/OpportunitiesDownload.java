package org.articula.process.territory;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.opportunity.AssessedOpportunity;
import org.articula.opportunity.InclusiveMark;
import org.articula.opportunity.NewOpportunity;
import org.articula.opportunity.Opportunities;
import org.articula.opportunity.OpportunityCondition;
import org.articula.opportunity.Participation;
import org.articula.process.file.Download;
import org.articula.sheet.Workbook;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** The opportunities of a territory, what they were judged by and the chains they come from, as a workbook ({@code C1.2}). */
@Component
class OpportunitiesDownload implements Download {

    private static final List<String> IDEAS = List.of(
            "Puesto",
            "Idea",
            "Idea u oportunidad",
            "Lista corta",
            "Por qué entra",
            "Cadena",
            "Producto o servicio",
            "Mercado",
            "Clientes concretos",
            "Participación de los productores",
            "Más sobre la participación",
            "Condiciones que cumple",
            "Lo que tiene y lo que le falta");
    private static final List<String> CHAINS = List.of(
            "Cadena",
            "Relaciones entre eslabones",
            "Eslabón con el que se trabaja",
            "Por qué",
            "Demanda futura",
            "Fuente",
            "Actores directos",
            "Actores indirectos",
            "Quiénes son",
            "Instituciones");

    private final Territories territories;
    private final Chains chains;
    private final ChainAnalyses analyses;
    private final Opportunities opportunities;
    private final ChainSurroundings surroundings;

    OpportunitiesDownload(
            Territories territories,
            Chains chains,
            ChainAnalyses analyses,
            Opportunities opportunities,
            ChainSurroundings surroundings) {
        this.territories = territories;
        this.chains = chains;
        this.analyses = analyses;
        this.opportunities = opportunities;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "oportunidades";
    }

    @Override
    public Content of(String territoryId) {
        Territory territory = territories.byId(territoryId);
        List<AssessedOpportunity> ideas = opportunities.of(territoryId);
        List<ProductiveChain> chosen = chains.chosen(territoryId);
        Map<String, ChainAnalysis> known = analyses.of(territoryId);
        Map<String, String> around = surroundings.of(territoryId);
        Map<String, String> names =
                chains.of(territoryId).stream().collect(Collectors.toMap(ProductiveChain::id, ProductiveChain::name));
        byte[] bytes = new Workbook()
                .sheet("Oportunidades", IDEAS, rows(ideas, idea -> List.of(row(idea, names))))
                .sheet(
                        "Condiciones",
                        List.of("Idea", "Condición", "Se cumple", "Por qué"),
                        rows(ideas, OpportunitiesDownload::findings))
                .sheet("Cadenas", CHAINS, rows(analyzed(chosen, known), chain -> List.of(row(chain, known, around))))
                .sheet(
                        "Compra y venta",
                        List.of(
                                "Cadena",
                                "Vende",
                                "Compra",
                                "Qué",
                                "Desde cuándo y cada cuánto",
                                "Puede durar",
                                "Por qué"),
                        rows(analyzed(chosen, known), chain -> trades(chain, known)))
                .bytes();
        return new Content("oportunidades-" + territory.code() + ".xlsx", XLSX, bytes);
    }

    private static <T> List<List<?>> rows(List<T> things, Function<T, List<List<?>>> rowsOf) {
        return things.stream().flatMap(thing -> rowsOf.apply(thing).stream()).toList();
    }

    private static List<ProductiveChain> analyzed(List<ProductiveChain> chosen, Map<String, ChainAnalysis> known) {
        return chosen.stream().filter(chain -> known.containsKey(chain.id())).toList();
    }

    private static List<?> row(AssessedOpportunity assessed, Map<String, String> chainNames) {
        NewOpportunity idea = assessed.opportunity().idea();
        return Arrays.asList(
                assessed.place(),
                idea.name(),
                assessed.verdict().spanish(),
                assessed.opportunity().shortlisted(),
                assessed.opportunity().shortlistReason(),
                chainNames.get(idea.chainId()),
                idea.product(),
                idea.market(),
                idea.clients(),
                idea.ways().stream().map(Participation::spanish).collect(Collectors.joining(", ")),
                idea.participation(),
                assessed.met(),
                String.join("\n", assessed.reasons()));
    }

    /** The five conditions, and what makes the idea inclusive. */
    private static List<List<?>> findings(AssessedOpportunity assessed) {
        NewOpportunity idea = assessed.opportunity().idea();
        List<List<?>> rows = new ArrayList<>();
        for (OpportunityCondition condition : OpportunityCondition.values()) {
            NewOpportunity.Finding finding = requireNonNull(idea.conditions().get(condition));
            rows.add(Arrays.asList(idea.name(), condition.spanish(), finding.met(), finding.reason()));
        }
        for (InclusiveMark mark : InclusiveMark.values()) {
            String reason = idea.marks().get(mark);
            rows.add(Arrays.asList(idea.name(), mark.spanish(), reason != null, reason));
        }
        return rows;
    }

    private static List<?> row(ProductiveChain chain, Map<String, ChainAnalysis> known, Map<String, String> around) {
        ChainAnalysis analysis = requireNonNull(known.get(chain.id()));
        return Arrays.asList(
                chain.name(),
                analysis.relations(),
                analysis.link(),
                analysis.linkReason(),
                analysis.demand(),
                analysis.demandSource(),
                analysis.directActors(),
                analysis.indirectActors(),
                analysis.actorsNote(),
                around.get(chain.id()));
    }

    private static List<List<?>> trades(ProductiveChain chain, Map<String, ChainAnalysis> known) {
        return requireNonNull(known.get(chain.id())).trades().stream()
                .<List<?>>map(trade -> List.of(
                        chain.name(),
                        trade.seller(),
                        trade.buyer(),
                        trade.product(),
                        trade.steadiness(),
                        trade.sustainable(),
                        trade.reason()))
                .toList();
    }
}
