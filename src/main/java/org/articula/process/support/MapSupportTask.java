package org.articula.process.support;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Willingness;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.support.MappedInstitution;
import org.articula.support.SupportDirectory;
import org.articula.support.SupportMaps;
import org.articula.support.SupportOffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Mapear los apoyos de las instituciones» ({@code F2.4.a}): a row for each institution of the directory, with what was known. */
@Component
class MapSupportTask implements TaskForm<MapSupportTask.Shown, MapSupportForm> {

    record Shown(String networkName, String where, List<Row> institutions) {

        /**
         * @param versionId of the offer; like every id it makes the row this row, so that what somebody left half typed does not lie over what
         *     another changed since
         * @param about what the directory tells of it
         */
        record Row(
                String institutionId,
                int versionId,
                String name,
                String about,
                boolean financial,
                boolean management,
                boolean training,
                boolean other,
                @Nullable String otherSupport) {}
    }

    private final SupportMaps maps;
    private final Networks networks;

    MapSupportTask(SupportMaps maps, Networks networks) {
        this.maps = maps;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        SupportDirectory directory = maps.directory(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                directory.where(),
                directory.institutions().stream().map(MapSupportTask::row).toList());
    }

    private static Shown.Row row(MappedInstitution one) {
        SupportOffer offer = one.offer();
        return new Shown.Row(
                one.institution().id(),
                offer.version(),
                one.institution().name(),
                about(one),
                offer.financial(),
                offer.management(),
                offer.training(),
                offer.other(),
                offer.otherSupport());
    }

    private static String about(MappedInstitution one) {
        InstitutionProfile profile = one.institution().profile();
        return Stream.of(
                        one.territoryName(),
                        profile.kind().spanish(),
                        profile.willingness() == Willingness.YES ? "dispuesta a invertir recursos" : null,
                        profile.support())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Facts complete(UserTask task, MapSupportForm form) {
        maps.map(task.get(NETWORK_ID), form.toOffers(), task.userId());
        return Facts.none();
    }
}
