package org.articula.process.position;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.position.BusinessIdea;
import org.articula.position.IdeaVerdict;
import org.articula.position.JointOpportunityPolicy;
import org.articula.position.TestedIdea;
import org.jspecify.annotations.Nullable;

/** What was decided of ideas and why, for a form. */
final class VerdictWords {

    private VerdictWords() {}

    /** One paragraph for each idea; null when none was judged. */
    static @Nullable String all(List<TestedIdea> ideas) {
        String judged = ideas.stream()
                .filter(idea -> idea.verdict() != null)
                .map(VerdictWords::of)
                .collect(Collectors.joining("\n\n"));
        return judged.isEmpty() ? null : judged;
    }

    /** One line for each idea as it stands. */
    static List<String> outlook(List<BusinessIdea> ideas) {
        List<IdeaVerdict> verdicts = JointOpportunityPolicy.judge(ideas);
        return IntStream.range(0, ideas.size())
                .mapToObj(i -> "%s: %s"
                        .formatted(
                                ideas.get(i).name(),
                                String.join(" ", verdicts.get(i).reasons())))
                .toList();
    }

    private static String of(TestedIdea idea) {
        return idea.verdict() == null
                ? ""
                : "%s: %s"
                        .formatted(
                                idea.idea().name(),
                                String.join(" ", idea.verdict().reasons()));
    }
}
