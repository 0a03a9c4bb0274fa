package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.trust.MeetingCosts;
import org.articula.trust.MemberTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Anotar los traslados» ({@code F2.3.p1}): a row for each member, with what was known. */
@Component
class EditTravelTask implements TaskForm<EditTravelTask.Shown, EditTravelForm> {

    record Shown(String networkName, List<Row> travels) {

        /** @param cost dollars */
        record Row(String memberId, String name, @Nullable Integer minutes, @Nullable BigDecimal cost) {}
    }

    private final MeetingCosts costs;
    private final Members members;
    private final Networks networks;

    EditTravelTask(MeetingCosts costs, Members members, Networks networks) {
        this.costs = costs;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        Map<String, MemberTravel> known = costs.travelsOf(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                members.activeOf(networkId).stream()
                        .map(member -> row(member, known.get(member.id())))
                        .toList());
    }

    private static Shown.Row row(Member member, @Nullable MemberTravel known) {
        return known == null
                ? new Shown.Row(member.id(), member.name(), null, null)
                : new Shown.Row(
                        member.id(),
                        member.name(),
                        known.minutes(),
                        known.cost().dollars());
    }

    @Override
    public Facts complete(UserTask task, EditTravelForm form) {
        costs.record(task.get(NETWORK_ID), form.known());
        return Facts.none();
    }
}
