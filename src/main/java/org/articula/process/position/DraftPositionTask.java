package org.articula.process.position;

import static org.articula.process.position.PositionVariables.POSITION_ID;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.position.Position;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * «Preparar el análisis de la posición» ({@code F2.1.b}, {@code F2.1.i}): opens with the draft as it stands, or else with the version in
 * force.
 */
@Component
class DraftPositionTask implements TaskForm<DraftPositionTask.Shown, DraftPositionForm> {

    /** Stands for whoever accompanies the network among those who propose. */
    static final String ARTICULATOR = "ARTICULATOR";

    /**
     * @param objection why the draft came back; null when it has not
     * @param standing of the version it starts from; null when there is none
     */
    record Shown(
            String networkName,
            int memberCount,
            List<Option> proposers,
            @Nullable String objection,
            @Nullable String standing,
            @Nullable String objective,
            @Nullable String jointOpportunity,
            @Nullable String vision,
            @Nullable String mission,
            List<DraftPositionForm.Row> swot) {}

    private final Positions positions;
    private final Networks networks;
    private final Members members;

    DraftPositionTask(Positions positions, Networks networks, Members members) {
        this.positions = positions;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(ProcessVariable.NETWORK_ID));
        List<Member> active = members.activeOf(network.id());
        Optional<PositionSheet> known = known(task, network);
        Optional<Position> position = known.map(PositionSheet::position);
        List<SwotLine> swot = known.map(PositionSheet::swot).orElse(List.of());
        List<String> ids = active.stream().map(Member::id).toList();
        return new Shown(
                network.name(),
                active.size(),
                Stream.concat(
                                Stream.of(new Option("Quien articula la red", ARTICULATOR)),
                                Option.ofMembers(active).stream())
                        .toList(),
                position.map(Position::objection).orElse(null),
                position.filter(Position::adopted).map(Position::standing).orElse(null),
                position.map(Position::objective).orElse(null),
                position.map(Position::jointOpportunity).orElse(null),
                position.map(Position::vision).orElse(null),
                position.map(Position::mission).orElse(null),
                swot.isEmpty()
                        ? Arrays.stream(SwotKind.values())
                                .map(DraftPositionForm.Row::empty)
                                .toList()
                        : swot.stream().map(line -> row(line, ids)).toList());
    }

    private Optional<PositionSheet> known(UserTask task, Network network) {
        return task.carries(POSITION_ID)
                ? Optional.of(positions.sheet(task.get(POSITION_ID)))
                : positions.inForce(network.id());
    }

    /** Whoever left since proposes nothing any more, and there may be fewer members than there were votes. */
    private static DraftPositionForm.Row row(SwotLine line, List<String> active) {
        boolean here = line.proposerId() == null || active.contains(line.proposerId());
        return DraftPositionForm.Row.of(new SwotLine(
                line.kind(), line.text(), here ? line.proposerId() : null, Math.min(line.votes(), active.size())));
    }

    @Override
    public Facts complete(UserTask task, DraftPositionForm form) {
        if (task.carries(POSITION_ID)) {
            positions.redraft(task.get(POSITION_ID), form.toPosition(), task.userId());
            return Facts.none();
        }
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        return Facts.of(POSITION_ID, positions.draft(networkId, form.toPosition(), task.userId()));
    }
}
