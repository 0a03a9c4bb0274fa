package org.articula.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.articula.diagnosis.InterviewAnswers.Problem;
import org.articula.shared.Wording;

/**
 * What the members have in common ({@code F2.2.g}): a problem of an area is common when half of those diagnosed or more have one there; when
 * none is, the area that most have.
 */
final class CommonProblemsPolicy {

    private static final String BETWEEN = "; ";

    private CommonProblemsPolicy() {}

    /** Every area somebody named, the most frequent first. @param byMember the problems of each member diagnosed */
    static List<CommonProblem> propose(List<List<Problem>> byMember) {
        int diagnosed = byMember.size();
        List<ProblemArea> named = Arrays.stream(ProblemArea.values())
                .filter(area -> membersWith(area, byMember) > 0)
                .sorted(Comparator.comparing((ProblemArea area) -> -membersWith(area, byMember)))
                .toList();
        int most = named.isEmpty() ? 0 : membersWith(named.get(0), byMember);
        boolean half = 2 * most >= diagnosed;
        List<CommonProblem> proposals = new ArrayList<>();
        for (ProblemArea area : named) {
            int members = membersWith(area, byMember);
            boolean proposed = half ? 2 * members >= diagnosed : members == most;
            proposals.add(new CommonProblem(
                    area,
                    members,
                    diagnosed,
                    proposed,
                    reason(members, diagnosed, proposed, half),
                    said(area, byMember),
                    false));
        }
        return proposals;
    }

    private static String reason(int members, int diagnosed, boolean proposed, boolean half) {
        String count = "Lo %s %d de %s"
                .formatted(
                        members == 1 ? "tiene" : "tienen",
                        members,
                        Wording.count(diagnosed, "integrante diagnosticado", "integrantes diagnosticados"));
        if (!proposed) {
            return count + (half ? ", menos de la mitad." : ": hay otros más frecuentes.");
        }
        return count + (half ? ", la mitad o más." : ": ninguno llega a la mitad y este es el más frecuente.");
    }

    private static int membersWith(ProblemArea area, List<List<Problem>> byMember) {
        return (int) byMember.stream()
                .filter(problems -> problems.stream().anyMatch(problem -> problem.area() == area))
                .count();
    }

    /** Each thing said once, without who said it. */
    private static String said(ProblemArea area, List<List<Problem>> byMember) {
        return Wording.shorten(
                byMember.stream()
                        .flatMap(List::stream)
                        .filter(problem -> problem.area() == area)
                        .map(Problem::problem)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(BETWEEN)),
                DiagnosisLimits.TEXT);
    }
}
