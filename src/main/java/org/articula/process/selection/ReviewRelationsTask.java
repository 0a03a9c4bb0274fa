package org.articula.process.selection;

import java.util.List;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.assessment.Relations;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.shared.Wording;
import org.springframework.stereotype.Component;

/** «Revisar las relaciones» ({@code F1.3.b}), with what was noted before. */
@Component
class ReviewRelationsTask implements TaskForm<ReviewRelationsTask.Shown, ReviewRelationsForm> {

    record Shown(
            String networkName,
            String summary,
            List<Option> candidates,
            List<Option> kinds,
            List<Relation> relations) {}

    private final Networks networks;
    private final Producers producers;
    private final Relations relations;

    ReviewRelationsTask(Networks networks, Producers producers, Relations relations) {
        this.networks = networks;
        this.producers = producers;
        this.relations = relations;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        List<Producer> candidates = producers.interested(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                Wording.count(candidates.size(), "persona candidata", "personas candidatas") + ".",
                candidates.stream()
                        .map(candidate -> new Option(candidate.name(), candidate.id()))
                        .toList(),
                Option.of(RelationKind.values(), RelationKind::spanish),
                relations.of(networkId));
    }

    @Override
    public Facts complete(UserTask task, ReviewRelationsForm form) {
        relations.review(task.get(ProcessVariable.NETWORK_ID), form.relations(), task.userId());
        return Facts.none();
    }
}
