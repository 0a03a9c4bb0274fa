package org.articula.process.activity;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Set;
import org.articula.activity.Presentations;
import org.articula.agenda.Presenters;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Anotar la presentación del negocio» ({@code F2.3.c}). */
@Component
class DescribeBusinessTask implements TaskForm<DescribeBusinessTask.Shown, DescribeBusinessForm> {

    /** @param waitingText who has not presented yet */
    record Shown(
            String networkName,
            String waitingText,
            List<Option> members,
            List<Option> meetings,
            @Nullable String meetingId) {}

    private final Presentations presentations;
    private final Presenters presenters;
    private final Networks networks;
    private final Members members;
    private final HeldMeetings meetings;

    DescribeBusinessTask(
            Presentations presentations,
            Presenters presenters,
            Networks networks,
            Members members,
            HeldMeetings meetings) {
        this.presentations = presentations;
        this.presenters = presenters;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        List<Member> people = members.activeOf(networkId);
        Set<String> presented = presenters.of(networkId);
        List<String> waiting = people.stream()
                .filter(member -> !presented.contains(member.id()))
                .map(Member::name)
                .toList();
        List<Option> held = VoteOptions.of(meetings.of(networkId)).meetings();
        return new Shown(
                networks.byId(networkId).name(),
                waiting.isEmpty()
                        ? "Todos los integrantes han presentado su negocio."
                        : "Todavía no han presentado: " + Wording.list(waiting) + ".",
                Option.ofMembers(people),
                held,
                held.isEmpty() ? null : held.get(0).value());
    }

    @Override
    public Facts complete(UserTask task, DescribeBusinessForm form) {
        presentations.record(task.get(NETWORK_ID), form.toPresentation(), task.userId());
        return Facts.none();
    }
}
