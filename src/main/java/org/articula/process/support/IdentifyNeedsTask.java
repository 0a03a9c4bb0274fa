package org.articula.process.support;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.support.SupportKind;
import org.articula.support.SupportMaps;
import org.articula.support.SupportNeed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Identificar dónde necesita apoyo la red» ({@code F2.4.c}): the needs known, or one to begin with. */
@Component
class IdentifyNeedsTask implements TaskForm<IdentifyNeedsTask.Shown, IdentifyNeedsForm> {

    /** @param weaknesses of the position in force, and those of the needs known; none without a position */
    record Shown(String networkName, List<Option> weaknesses, List<Row> needs) {

        record Row(String area, @Nullable SupportKind kind, @Nullable String weakness, @Nullable String weaknessText) {}
    }

    private final SupportMaps maps;
    private final Networks networks;

    IdentifyNeedsTask(SupportMaps maps, Networks networks) {
        this.maps = maps;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        List<SupportNeed> known = maps.of(networkId).needs();
        List<String> weaknesses = maps.weaknesses(networkId);
        List<String> offered = weaknesses.isEmpty()
                ? List.of()
                : Stream.concat(weaknesses.stream(), known.stream().map(SupportNeed::weakness))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Shown(
                networks.byId(networkId).name(),
                offered.stream().map(text -> new Option(text, text)).toList(),
                known.isEmpty()
                        ? List.of(new Shown.Row("", null, null, null))
                        : known.stream()
                                .map(need -> row(need, offered.isEmpty()))
                                .toList());
    }

    private static Shown.Row row(SupportNeed need, boolean free) {
        return new Shown.Row(need.area(), need.kind(), free ? null : need.weakness(), free ? need.weakness() : null);
    }

    @Override
    public Facts complete(UserTask task, IdentifyNeedsForm form) {
        maps.need(task.get(NETWORK_ID), form.toNeeds());
        return Facts.none();
    }
}
