package org.articula.process.position;

import java.util.List;
import java.util.stream.Collectors;
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

    private static String of(TestedIdea idea) {
        return idea.verdict() == null
                ? ""
                : "%s: %s"
                        .formatted(
                                idea.idea().name(),
                                String.join(" ", idea.verdict().reasons()));
    }
}
