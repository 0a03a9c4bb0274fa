package org.articula.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articula.assessment.Assessment;
import org.articula.assessment.CandidateCriterion;
import org.articula.sheet.Workbook;

/** The comparison as a workbook: who is proposed, every score with its reason, and the profiles. */
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
                        List.of("Nombre", "Criterio", "Puntaje", "En qué se basa", "Evidencia"),
                        comparison.candidates().stream()
                                .flatMap(ComparisonSheet::scores)
                                .toList())
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
                        score.evidence()));
    }

    private static List<?> profile(ComparedCandidate candidate) {
        List<Object> row = new ArrayList<>(List.of(candidate.producer().name()));
        row.addAll(ComparisonDocument.profile(candidate.assessment().profile()));
        row.set(3, candidate.assessment().profile().workers());
        return row;
    }
}
