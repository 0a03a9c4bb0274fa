package org.articula.process.promotion;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.promotion.GroupKind;
import org.articula.promotion.SeedGroup;
import org.articula.promotion.SeedGroups;
import org.springframework.stereotype.Component;

/** «Identificar grupos semilla y líderes» ({@code F1.1.e}, {@code F1.1.f}, {@code F1.i}). */
@Component
class IdentifyGroupsTask implements TaskForm<Map<String, Object>, IdentifyGroupsForm> {

    private final Networks networks;
    private final SeedGroups groups;
    private final Producers producers;
    private final Download sheet;
    private final Download workbook;

    IdentifyGroupsTask(
            Networks networks,
            SeedGroups groups,
            Producers producers,
            Download groupSheetDownload,
            Download groupWorkbookDownload) {
        this.networks = networks;
        this.groups = groups;
        this.producers = producers;
        this.sheet = groupSheetDownload;
        this.workbook = groupWorkbookDownload;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        List<SeedGroup> known = groups.of(networkId);
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", networks.byId(networkId).name());
        data.put("kinds", Option.of(GroupKind.values(), GroupKind::text));
        data.put("groups", known.stream().map(IdentifyGroupsForm.Group::of).toList());
        data.put("searchedWhere", groups.searchedWhere(networkId).orElse(null));
        // Before the first groups are saved it prints a blank sheet to take along
        data.put("sheetLink", sheet.link(networkId));
        data.put("workbookLink", known.isEmpty() ? null : workbook.link(networkId));
        data.put(
                "leaders",
                producers.interested(networkId).stream()
                        .map(IdentifyGroupsTask::row)
                        .toList());
        return data;
    }

    @Override
    public Facts complete(UserTask task, IdentifyGroupsForm form) {
        groups.save(task.get(NETWORK_ID), form.toSearch(), task.userId());
        return Facts.none();
    }

    private static Map<String, Object> row(Producer producer) {
        Map<String, Object> row = new HashMap<>();
        row.put("producerId", producer.id());
        row.put("name", producer.name());
        row.put("hint", ProducerHints.of(producer));
        row.put("leads", producer.leadership() != null);
        row.put("leadership", producer.leadership());
        return row;
    }
}
