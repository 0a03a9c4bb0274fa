package org.articula.process.position;

import static org.articula.process.position.PositionVariables.POSITION_ID;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.position.FutureActionKind;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.TestedIdea;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.Previewed;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * «Evaluar las oportunidades» ({@code F2.1.g}, {@code F2.1.c}, {@code F2.1.d}): the network judges its ideas. When none passed, the form
 * opens with the reasons.
 */
@Component
class TestOpportunitiesTask
        implements TaskForm<TestOpportunitiesTask.Shown, TestOpportunitiesForm>, Previewed<TestOpportunitiesForm> {

    /** @param verdicts why there was no opportunity; null while nothing was judged */
    record Shown(
            String networkName,
            String jointOpportunity,
            String positionLink,
            @Nullable String verdicts,
            List<Option> kinds,
            List<TestOpportunitiesForm.Row> ideas,
            List<TestOpportunitiesForm.Action> actions) {}

    private final Positions positions;
    private final Networks networks;
    private final Download download;

    TestOpportunitiesTask(Positions positions, Networks networks, Download positionDownload) {
        this.positions = positions;
        this.networks = networks;
        this.download = positionDownload;
    }

    @Override
    public Shown open(UserTask task) {
        PositionSheet draft = positions.sheet(task.get(POSITION_ID));
        Network network = networks.byId(draft.position().networkId());
        PositionSheet known =
                draft.ideas().isEmpty() ? positions.inForce(network.id()).orElse(draft) : draft;
        return new Shown(
                network.name(),
                draft.position().jointOpportunity(),
                download.link(draft.position().id()),
                VerdictWords.all(draft.ideas()),
                Option.of(FutureActionKind.values(), FutureActionKind::spanish),
                known.ideas().stream()
                        .map(idea -> TestOpportunitiesForm.Row.of(idea.idea()))
                        .toList(),
                actions(known));
    }

    private static List<TestOpportunitiesForm.Action> actions(PositionSheet known) {
        List<TestedIdea> ideas = known.ideas();
        Map<String, Integer> numbers = IntStream.range(0, ideas.size())
                .boxed()
                .collect(Collectors.toMap(i -> ideas.get(i).id(), i -> i + 1));
        return known.actions().stream()
                .map(action ->
                        new TestOpportunitiesForm.Action(action.kind(), action.text(), numbers.get(action.ideaId())))
                .toList();
    }

    @Override
    public List<String> preview(UserTask task, TestOpportunitiesForm typed) {
        return VerdictWords.outlook(typed.complete());
    }

    @Override
    public Facts complete(UserTask task, TestOpportunitiesForm form) {
        positions.test(task.get(POSITION_ID), form.toIdeas(), form.toActions());
        return Facts.none();
    }
}
