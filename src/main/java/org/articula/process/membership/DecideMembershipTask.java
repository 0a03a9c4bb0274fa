package org.articula.process.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.meeting.Meetings;
import org.articula.member.DecisionNotices;
import org.articula.member.Members;
import org.articula.member.MembershipRequest;
import org.articula.member.MembershipRequestKind;
import org.articula.member.MembershipRequests;
import org.articula.member.NewMember;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.PluginAddress;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Registrar la decisión de la red» (RI.20). */
@Component
class DecideMembershipTask implements TaskForm<Map<String, Object>, DecideMembershipForm> {

    private final MembershipRequests requests;
    private final Members members;
    private final Networks networks;
    private final Meetings meetings;
    private final DecisionNotices decisions;

    DecideMembershipTask(
            MembershipRequests requests,
            Members members,
            Networks networks,
            Meetings meetings,
            DecisionNotices decisions) {
        this.requests = requests;
        this.members = members;
        this.networks = networks;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        MembershipRequest request = requests.byId(task.get(MembershipVariables.REQUEST_ID));
        Network network = networks.byId(request.networkId());
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put(
                "title", request.kind() == MembershipRequestKind.JOIN ? "Solicitud de ingreso" : "Solicitud de retiro");
        data.put("networkName", network.name());
        data.put("summary", summary(request));
        data.put("reasonText", request.reason());
        data.put("letterLink", request.letterFileId() == null ? null : PluginAddress.ofFile(request.letterFileId()));
        data.put("decidedOn", networks.todayIn(network.id()));
        data.put("meetings", meetingOptions(network));
        return data;
    }

    @Override
    public Facts complete(UserTask task, DecideMembershipForm form) {
        MembershipRequest request = requests.byId(task.get(MembershipVariables.REQUEST_ID));
        if (form.meetingId() != null
                && meetingOptions(networks.byId(request.networkId())).stream()
                        .noneMatch(option -> option.value().equals(form.meetingId()))) {
            throw new InvalidInputException("meetingId", "Elija una reunión de la lista.");
        }
        try {
            requests.decide(request.id(), form.toDecision());
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(asInForm(refused.errors()));
        }
        return Facts.of(MembershipVariables.REQUEST_ACCEPTED, form.accepted())
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

    private List<Option> meetingOptions(Network network) {
        return meetings.ofNetwork(network.id()).stream()
                .filter(meeting -> Boolean.TRUE.equals(meeting.quorumReached()))
                .map(meeting -> new Option(
                        "Reunión " + meeting.number() + ", "
                                + SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                        meeting.id()))
                .toList();
    }

    /** The domain says whether it was accepted; the form asks which decision it was. */
    private static List<FieldError> asInForm(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.path().equals("accepted") ? new FieldError("decision", error.message()) : error)
                .toList();
    }
}
