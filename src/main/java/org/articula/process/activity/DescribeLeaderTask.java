package org.articula.process.activity;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.leader.Leaders;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Describir al líder funcional» ({@code F2.3.g}, {@code H4}). */
@Component
class DescribeLeaderTask implements TaskForm<DescribeLeaderTask.Shown, DescribeLeaderForm> {

    record Shown(String networkName, List<Option> members) {}

    private final Leaders leaders;
    private final Networks networks;
    private final Members members;

    DescribeLeaderTask(Leaders leaders, Networks networks, Members members) {
        this.leaders = leaders;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        return new Shown(networks.byId(networkId).name(), Option.ofMembers(members.activeOf(networkId)));
    }

    @Override
    public Facts complete(UserTask task, DescribeLeaderForm form) {
        Network network = networks.byId(task.get(NETWORK_ID));
        String leaderId = leaders.describe(network.id(), form.toLeader(), task.userId());
        return Facts.of(ActivityVariables.LEADER_ID, leaderId)
                .and(
                        ActivityVariables.EVALUATION_AT,
                        ActivityDates.evaluationAfter(networks.todayIn(network), network));
    }
}
