package org.articula.process.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.assessment.Relations;
import org.articula.network.Networks;
import org.articula.process.engine.Option;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.articula.process.meeting.MeetingVariables;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionWords;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Revisar las relaciones» ({@code F1.3.b}), with what was noted before. */
@Component
class ReviewRelationsTask implements TaskForm<ReviewRelationsForm> {

    private final Networks networks;
    private final Producers producers;
    private final Relations relations;

    ReviewRelationsTask(Networks networks, Producers producers, Relations relations) {
        this.networks = networks;
        this.producers = producers;
        this.relations = relations;
    }

    @Override
    public String formId() {
        return "reviewRelationsForm";
    }

    @Override
    public Class<ReviewRelationsForm> fields() {
        return ReviewRelationsForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(MeetingVariables.NETWORK_ID);
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
    public Map<String, Object> complete(UserTask task, ReviewRelationsForm form) {
        relations.review(task.get(MeetingVariables.NETWORK_ID), form.toRelations(), task.userId());
        return Map.of();
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
