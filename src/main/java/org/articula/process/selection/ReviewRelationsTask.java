package org.articula.process.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.Relation;
import org.articula.selection.RelationKind;
import org.articula.selection.Relations;
import org.articula.selection.SelectionWords;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Revisar las relaciones» ({@code F1.3.b}), with what was noted before. */
@Component
class ReviewRelationsTask implements TaskForm<Map<String, Object>, ReviewRelationsForm> {

    private final Networks networks;
    private final Producers producers;
    private final Relations relations;

    ReviewRelationsTask(Networks networks, Producers producers, Relations relations) {
        this.networks = networks;
        this.producers = producers;
        this.relations = relations;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        List<Producer> candidates = producers.interested(networkId);
        return Map.of(
                "networkName",
                networks.byId(networkId).name(),
                "summary",
                Wording.count(candidates.size(), "persona candidata", "personas candidatas") + ".",
                "candidates",
                candidates.stream()
                        .map(candidate -> new Option(candidate.name(), candidate.id()))
                        .toList(),
                "kinds",
                Option.of(SelectionWords.choices(RelationKind.class)),
                "relations",
                relations.of(networkId).stream().map(ReviewRelationsTask::row).toList());
    }

    @Override
    public Facts complete(UserTask task, ReviewRelationsForm form) {
        relations.review(task.get(ProcessVariable.NETWORK_ID), form.toRelations(), task.userId());
        return Facts.none();
    }

    private static Map<String, @Nullable Object> row(Relation relation) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("firstId", relation.firstId());
        row.put("secondId", relation.secondId());
        row.put("kind", relation.kind());
        row.put("note", relation.note());
        row.put("resolution", relation.resolution());
        return row;
    }
}
