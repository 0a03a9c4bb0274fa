package org.articula.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articula.assessment.Antecedent;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.articula.assessment.Assessment;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CandidateFacts;
import org.articula.assessment.FactWords;
import org.articula.shared.Money;
import org.articula.sheet.Workbook;

/** The comparison as a workbook: who is proposed, every score with its reason and the facts it judges, and the profiles. */
final class ComparisonSheet {

    private static final List<String> PROFILE = List.of(
            "Nombre", "Ingreso al mes", "Negocio", "Personas", "Lengua", "Cómo decide", "Planificación", "Formación");

    private ComparisonSheet() {}

    static byte[] write(Comparison comparison) {
        List<String> summary = new ArrayList<>(List.of("Puesto", "Nombre", "Comunidad", "Promedio"));
        Stream.of(CandidateCriterion.values()).map(CandidateCriterion::spanish).forEach(summary::add);
        summary.addAll(List.of("Se dedica", "Conoce", "Propuesta", "Razones", "Homogeneidad"));
        return new Workbook()
                .sheet("Comparación", summary, rows(comparison, ComparisonSheet::summary))
                .sheet(
                        "Puntajes",
                        List.of("Nombre", "Criterio", "Puntaje", "En qué se basa", "Evidencia", "Lo que se preguntó"),
                        comparison.candidates().stream()
                                .flatMap(ComparisonSheet::scores)
                                .toList())
                .sheet("Datos", factHeadings(), rows(comparison, ComparisonSheet::facts))
                .sheet("Perfiles", PROFILE, rows(comparison, ComparisonSheet::profile))
                .bytes();
    }

    private static List<List<?>> rows(Comparison comparison, Function<ComparedCandidate, List<?>> row) {
        return comparison.candidates().stream().<List<?>>map(row).toList();
    }

    private static List<?> summary(ComparedCandidate candidate) {
        Proposal proposal = candidate.proposal();
        Assessment assessment = candidate.assessment();
        List<Object> row = new ArrayList<>(Arrays.asList(
                proposal.place(),
                candidate.producer().name(),
                candidate.producer().community(),
                proposal.mean()));
        assessment.scores().forEach(score -> row.add(score.score()));
        row.addAll(List.of(
                assessment.engaged(),
                assessment.acquainted(),
                proposal.outcome().spanish(),
                String.join("\n", proposal.reasons()),
                candidate.effect().sentence()));
        return row;
    }

    private static Stream<List<?>> scores(ComparedCandidate candidate) {
        return candidate.assessment().scores().stream()
                .map(score -> Arrays.asList(
                        candidate.producer().name(),
                        score.criterion().spanish(),
                        score.score(),
                        score.reason(),
                        score.evidence(),
                        FactWords.under(
                                score.criterion(), candidate.assessment().facts())));
    }

    private static List<String> factHeadings() {
        List<String> headings = new ArrayList<>(
                List.of("Nombre", "Minutos de viaje (ida)", "Pasajes, ida y vuelta (USD)", "Del ingreso familiar (%)"));
        Stream.of(AntecedentKind.values()).map(AntecedentKind::spanish).forEach(headings::add);
        return headings;
    }

    /** Figures as figures, so that they can be sorted and added up. */
    private static List<?> facts(ComparedCandidate candidate) {
        List<Object> row = new ArrayList<>(List.of(candidate.producer().name()));
        CandidateFacts facts = candidate.assessment().facts();
        if (facts == null) {
            row.addAll(Collections.nCopies(factHeadings().size() - 1, FactWords.UNRECORDED));
            return row;
        }
        Money fare = facts.fare();
        String unasked = AntecedentAnswer.NOT_ASKED.spanish();
        row.add(Objects.requireNonNullElse(facts.travelMinutes(), unasked));
        row.add(fare == null ? unasked : fare.dollars());
        row.add(Objects.requireNonNullElse(facts.incomePercent(), unasked));
        facts.antecedents().stream().map(Antecedent::words).forEach(row::add);
        return row;
    }

    private static List<?> profile(ComparedCandidate candidate) {
        List<Object> row = new ArrayList<>(List.of(candidate.producer().name()));
        row.addAll(ComparisonDocument.profile(candidate.assessment().profile()));
        row.set(3, candidate.assessment().profile().workers());
        return row;
    }
}
