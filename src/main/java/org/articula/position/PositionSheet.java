package org.articula.position;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A position with everything that belongs to it.
 *
 * @param swot in the order typed
 * @param actions of all ideas
 */
public record PositionSheet(
        Position position, List<SwotLine> swot, List<TestedIdea> ideas, List<FutureAction> actions) {

    public PositionSheet {
        swot = List.copyOf(swot);
        ideas = List.copyOf(ideas);
        actions = List.copyOf(actions);
    }

    /** One of the four lists, the line with most votes first; those with as many in the order typed. */
    public List<SwotLine> lines(SwotKind kind) {
        return swot.stream()
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparingInt(SwotLine::votes).reversed())
                .toList();
    }

    public List<TestedIdea> opportunities() {
        return ideas.stream().filter(TestedIdea::isOpportunity).toList();
    }

    /** The opportunity the network chose; empty in a draft. */
    public Optional<TestedIdea> chosen() {
        return ideas.stream()
                .filter(idea -> idea.id().equals(position.ideaId()))
                .findFirst();
    }

    public List<FutureAction> actionsOf(String ideaId) {
        return actions.stream().filter(action -> action.ideaId().equals(ideaId)).toList();
    }
}
