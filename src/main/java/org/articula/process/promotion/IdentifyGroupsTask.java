package org.articula.process.promotion;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.seedgroup.GroupKind;
import org.articula.seedgroup.GroupSearch;
import org.articula.seedgroup.SeedGroup;
import org.articula.seedgroup.SeedGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Identificar grupos semilla y líderes» ({@code F1.1.e}, {@code F1.1.f}, {@code F1.i}). */
@Component
class IdentifyGroupsTask implements TaskForm<IdentifyGroupsTask.Shown, GroupSearch> {

    /**
     * @param sheetLink before the first groups are saved it prints a blank sheet to take along
     * @param workbookLink null while there are no groups
     */
    record Shown(
            String networkName,
            List<Option> kinds,
            List<SeedGroup> groups,
            @Nullable String searchedWhere,
            String sheetLink,
            @Nullable String workbookLink,
            List<Interested> leaders) {

        /** A producer who is interested and may be a leader. */
        record Interested(String producerId, String name, String hint, boolean leads, @Nullable String leadership) {

            static Interested of(Producer producer) {
                return new Interested(
                        producer.id(),
                        producer.name(),
                        ProducerHints.of(producer),
                        producer.leadership() != null,
                        producer.leadership());
            }
        }
    }

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
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        List<SeedGroup> known = groups.of(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                Option.of(GroupKind.values(), GroupKind::spanish),
                known,
                groups.searchedWhere(networkId).orElse(null),
                sheet.link(networkId),
                known.isEmpty() ? null : workbook.link(networkId),
                producers.interested(networkId).stream()
                        .map(Shown.Interested::of)
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, GroupSearch form) {
        groups.save(task.get(NETWORK_ID), form, task.userId());
        return Facts.none();
    }
}
