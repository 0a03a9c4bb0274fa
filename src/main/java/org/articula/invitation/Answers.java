package org.articula.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.invitation.AnswerPage.State;
import org.articula.link.Addressee;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.AnnouncedAttendance;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingLimits;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of members, who have no account: a personal signed link is all they need. */
@Service
@Transactional
public class Answers {

    private final Links links;
    private final AnswerTable answers;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Networks networks;
    private final Members members;
    private final Clock clock;

    Answers(
            Links links,
            AnswerTable answers,
            Meetings meetings,
            Agendas agendas,
            Networks networks,
            Members members,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.meetings = meetings;
        this.agendas = agendas;
        this.networks = networks;
        this.members = members;
        this.clock = clock;
    }

    /**
     * What the link shows. Changes nothing, however often it is opened.
     *
     * @throws InvalidLinkException if the link is not ours or its member has left the network
     */
    @Transactional(readOnly = true)
    public AnswerPage open(String token) {
        Addressee addressee = links.read(LinkPurpose.ANSWER, token);
        Meeting meeting = meetings.find(addressee.subjectId()).orElseThrow(InvalidLinkException::new);
        return page(meeting, member(meeting, addressee), state(meeting));
    }

    /**
     * Records an answer over any earlier one, until the meeting begins.
     *
     * @param shown the {@link AnswerPage#version} of the page on which the button was pressed; null when it did not say
     * @param representativeName who comes instead; only for REPRESENTATIVE (RI.18)
     * @return the page as it stands afterwards; when it is not OPEN the answer came too late and or the meeting has
     *     been moved since the page was opened, and it was not recorded
     * @throws InvalidInputException with path {@code representativeName}
     * @throws InvalidLinkException if the link is not ours or its member has left the network
     */
    public AnswerPage answer(
            String token, @Nullable Integer shown, AnswerChoice choice, @Nullable String representativeName) {
        Addressee addressee = links.read(LinkPurpose.ANSWER, token);
        Meeting meeting = meetings.findAndHold(addressee.subjectId()).orElseThrow(InvalidLinkException::new);
        Member member = member(meeting, addressee);
        State state = state(meeting);
        if (state == State.OPEN && (shown == null || shown != meeting.sequence())) {
            return page(meeting, member, State.CHANGED);
        }
        if (state == State.OPEN) {
            String representative = null;
            if (choice == AnswerChoice.REPRESENTATIVE) {
                representative = representativeName == null ? null : TypedText.line(representativeName);
                FieldErrors errors = new FieldErrors();
                errors.required(
                        "representativeName",
                        "el nombre de la persona que asistirá en su lugar",
                        representative,
                        MeetingLimits.REPRESENTATIVE_NAME);
                errors.throwIfAny();
            }
            answers.save(new MemberAnswer(meeting.id(), member.id(), choice, representative, clock.instant()));
        }
        return page(meeting, member, state);
    }

    /** How many gave each answer, for several meetings in one query; every meeting asked for is there. */
    @Transactional(readOnly = true)
    public Map<String, AnswerTally> tally(Collection<String> meetingIds) {
        Map<String, Map<AnswerChoice, Integer>> counts = new HashMap<>();
        for (MemberAnswer answer : answers.of(meetingIds)) {
            counts.computeIfAbsent(answer.meetingId(), id -> new EnumMap<>(AnswerChoice.class))
                    .merge(answer.answer(), 1, Integer::sum);
        }
        return meetingIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            Map<AnswerChoice, Integer> count = counts.getOrDefault(id, Map.of());
            return new AnswerTally(
                    count.getOrDefault(AnswerChoice.YES, 0),
                    count.getOrDefault(AnswerChoice.NO, 0),
                    count.getOrDefault(AnswerChoice.REPRESENTATIVE, 0));
        }));
    }

    /** What everybody who answered has announced about coming to a meeting, by member id. */
    @Transactional(readOnly = true)
    public Map<String, AnnouncedAttendance> announced(String meetingId) {
        return answers.of(List.of(meetingId)).stream()
                .collect(Collectors.toMap(MemberAnswer::memberId, MemberAnswer::announced));
    }

    private Member member(Meeting meeting, Addressee addressee) {
        Member member = members.byIds(List.of(addressee.memberId())).get(addressee.memberId());
        if (member == null || !member.active() || !member.networkId().equals(meeting.networkId())) {
            throw new InvalidLinkException();
        }
        return member;
    }

    private State state(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return State.CANCELLED;
        }
        return meeting.status() == MeetingStatus.CLOSED || meeting.hasBegun(clock.instant())
                ? State.EXPIRED
                : State.OPEN;
    }

    private AnswerPage page(Meeting meeting, Member member, State state) {
        Network network = networks.byId(meeting.networkId());
        MemberAnswer answer = answers.find(meeting.id(), member.id()).orElse(null);
        return new AnswerPage(
                network.name(),
                meeting.number(),
                meeting.sequence(),
                SpanishDates.dateTime(meeting.startsAt(), network.zone()),
                meeting.place(),
                agendas.points(meeting.id()).stream().map(AgendaItem::title).toList(),
                member.name(),
                answer == null ? null : answer.answer(),
                answer == null ? null : answer.representativeName(),
                state);
    }
}
