package org.articula.process.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.meeting.HeldMeetings;
import org.articula.member.DecisionNotices;
import org.articula.member.Members;
import org.articula.member.MembershipDecision;
import org.articula.member.MembershipRequest;
import org.articula.member.MembershipRequestKind;
import org.articula.member.MembershipRequests;
import org.articula.member.NewMember;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.PluginAddress;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** «Registrar la decisión de la red» (RI.20). */
@Component
class DecideMembershipTask implements TaskForm<DecideMembershipTask.Shown, MembershipDecision> {

    record Shown(
            String title,
            String networkName,
            String summary,
            String reasonText,
            @Nullable String letterLink,
            @JsonUnwrapped VoteOptions vote) {}

    private final MembershipRequests requests;
    private final Members members;
    private final Networks networks;
    private final HeldMeetings meetings;
    private final DecisionNotices decisions;

    DecideMembershipTask(
            MembershipRequests requests,
            Members members,
            Networks networks,
            HeldMeetings meetings,
            DecisionNotices decisions) {
        this.requests = requests;
        this.members = members;
        this.networks = networks;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public Shown open(UserTask task) {
        MembershipRequest request = requests.byId(task.get(MembershipVariables.REQUEST_ID));
        Network network = networks.byId(request.networkId());
        return new Shown(
                StringUtils.capitalize(request.kind().request()),
                network.name(),
                summary(request),
                request.reason(),
                request.letterFileId() == null ? null : PluginAddress.ofFile(request.letterFileId()),
                VoteOptions.of(requests.meetingsFor(request, meetings.of(network.id()))));
    }

    @Override
    public Facts complete(UserTask task, MembershipDecision decision) {
        MembershipRequest request = requests.byId(task.get(MembershipVariables.REQUEST_ID));
        requests.decide(request.id(), decision, meetings.of(request.networkId()), task.userId());
        return Facts.of(MembershipVariables.REQUEST_ACCEPTED, decision.accepted())
                .and(MembershipVariables.JOINING, request.kind() == MembershipRequestKind.JOIN)
                .and(MembershipVariables.CALL_NEEDED, decisions.callNeeded(request.id()));
    }

    private String summary(MembershipRequest request) {
        String requested = "Presentada el " + SpanishDates.date(request.requestedOn());
        if (request.kind() == MembershipRequestKind.LEAVE) {
            return members.byId(Objects.requireNonNull(request.memberId())).name() + ". " + requested;
        }
        NewMember person = Objects.requireNonNull(request.person());
        return Stream.of(person.name(), person.workshop(), person.mainProduct(), requested)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
