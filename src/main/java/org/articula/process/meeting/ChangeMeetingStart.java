package org.articula.process.meeting;

import static java.util.Objects.requireNonNull;
import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.meeting.MeetingVariables.CHANGE_ID;
import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.Meetings;
import org.articula.member.AvailableTimes;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** Start form of «Mover o cancelar una reunión» (RI.2). */
@Component
class ChangeMeetingStart implements StartForm<ChangeMeetingStart.Shown, ChangeMeetingForm>, NetworkStart {

    record Shown(List<Option> meetings, List<Times> availableTimes) {

        /** When the members can meet whom a meeting calls; none for one of whom nobody said anything. */
        record Times(String ofMeeting, String said) {}
    }

    private final MeetingChanges changes;
    private final Meetings meetings;
    private final Networks networks;
    private final AvailableTimes times;

    ChangeMeetingStart(MeetingChanges changes, Meetings meetings, Networks networks, AvailableTimes times) {
        this.changes = changes;
        this.meetings = meetings;
        this.networks = networks;
        this.times = times;
    }

    @Override
    public Shown open(String userId) {
        Map<String, Network> active =
                networks.active().stream().collect(Collectors.toMap(Network::id, Function.identity()));
        List<Meeting> open = meetings.open(active.keySet());
        Map<String, String> said = times.of(active.keySet());
        return new Shown(
                open.stream()
                        .map(meeting -> option(meeting, requireNonNull(active.get(meeting.networkId()))))
                        .toList(),
                open.stream()
                        .filter(meeting -> said.containsKey(meeting.networkId()))
                        .map(meeting -> new Shown.Times(meeting.id(), requireNonNull(said.get(meeting.networkId()))))
                        .toList());
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return network.active()
                ? meetings.open(List.of(network.id())).stream()
                        .findFirst()
                        .map(meeting -> new Chosen("meetingId", meeting.id()))
                : Optional.empty();
    }

    @Override
    public Start start(String userId, ChangeMeetingForm form) {
        String changeId = changes.request(form.toChange(userId));
        Meeting meeting = meetings.byId(form.meetingId());
        return new Start(
                networks.byId(meeting.networkId()).code(),
                Facts.of(CHANGE_ID, changeId).and(MEETING_ID, meeting.id()).and(NETWORK_ID, meeting.networkId()));
    }

    private static Option option(Meeting meeting, Network network) {
        return new Option(
                network.name() + ", reunión " + meeting.number() + ": "
                        + SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                meeting.id());
    }
}
