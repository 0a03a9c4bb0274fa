package org.articula.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.agenda.MemberTopic;
import org.articula.agenda.MemberTopics;
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
import org.articula.member.MemberCorrections;
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
    private final MemberTopics topics;
    private final MemberCorrections corrections;
    private final Clock clock;

    Answers(
            Links links,
            AnswerTable answers,
            Meetings meetings,
            Agendas agendas,
            Networks networks,
            Members members,
            MemberTopics topics,
            MemberCorrections corrections,
            Clock clock) {
        this.links = links;
        this.answers = answers;
        this.meetings = meetings;
        this.agendas = agendas;
        this.networks = networks;
        this.members = members;
        this.topics = topics;
        this.corrections = corrections;
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
            save(meeting, member, choice, representativeName, null);
        }
        return page(meeting, member, state);
    }

    /**
     * Keeps a topic that the member wants treated ({@code F2.3.a1}); also when the meeting of the link is over.
     *
     * @throws InvalidInputException with path {@code topic}
     * @throws InvalidLinkException if the link is not ours or its member has left the network
     */
    public void proposeTopic(String token, @Nullable String topic) {
        Member member = memberOf(token);
        topics.propose(member.networkId(), member.id(), topic);
    }

    /**
     * Keeps when the member can meet ({@code F2.3.a1}).
     *
     * @throws InvalidInputException with path {@code availableTimes}
     * @throws InvalidLinkException if the link is not ours or its member has left the network
     */
    public void tellAvailableTimes(String token, @Nullable String times) {
        corrections.tellAvailableTimes(memberOf(token).id(), times);
    }

    /**
     * Records what a member answered over the telephone, over any earlier answer, until the meeting begins: it counts as if the member had
     * answered by the link.
     *
     * @param representativeName who comes instead; only for REPRESENTATIVE (RI.18)
     * @param by user id of who took it down
     * @throws InvalidInputException with path {@code representativeName}; without path when it is too late or the person is no active
     *     member of the network
     */
    public void answerByPhone(
            String meetingId, String memberId, AnswerChoice choice, @Nullable String representativeName, String by) {
        Meeting meeting = meetings.findAndHold(meetingId)
                .orElseThrow(() -> new InvalidInputException("", "Esta reunión no existe."));
        if (state(meeting) != State.OPEN) {
            throw new InvalidInputException("", "La reunión ya empezó o fue cancelada: ya no se reciben respuestas.");
        }
        Member member = activeMember(meeting, memberId)
                .orElseThrow(() -> new InvalidInputException("", "Esta persona no es integrante activa de la red."));
        save(meeting, member, choice, representativeName, by);
    }

    private void save(
            Meeting meeting,
            Member member,
            AnswerChoice choice,
            @Nullable String representativeName,
            @Nullable String phonedBy) {
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
        answers.save(new MemberAnswer(meeting.id(), member.id(), choice, representative, clock.instant(), phonedBy));
    }

    /**
     * How many gave each answer, for several meetings in two queries; every meeting asked for is there. Who has left the network meanwhile
     * is not counted, as the attendance does not expect them either.
     */
    @Transactional(readOnly = true)
    public Map<String, AnswerTally> tally(Collection<String> meetingIds) {
        List<MemberAnswer> given = answers.of(meetingIds);
        Map<String, Member> known = members.byIds(
                given.stream().map(MemberAnswer::memberId).distinct().toList());
        Map<String, Map<AnswerChoice, Integer>> counts = new HashMap<>();
        for (MemberAnswer answer : given) {
            Member member = known.get(answer.memberId());
            if (member != null && member.active()) {
                counts.computeIfAbsent(answer.meetingId(), id -> new EnumMap<>(AnswerChoice.class))
                        .merge(answer.answer(), 1, Integer::sum);
            }
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

    private Member memberOf(String token) {
        Addressee addressee = links.read(LinkPurpose.ANSWER, token);
        return member(meetings.find(addressee.subjectId()).orElseThrow(InvalidLinkException::new), addressee);
    }

    private Member member(Meeting meeting, Addressee addressee) {
        return activeMember(meeting, addressee.memberId()).orElseThrow(InvalidLinkException::new);
    }

    private Optional<Member> activeMember(Meeting meeting, String memberId) {
        return Optional.ofNullable(members.byIds(List.of(memberId)).get(memberId))
                .filter(member -> member.active() && member.networkId().equals(meeting.networkId()));
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
                state,
                topics.openOf(network.id(), member.id()).stream()
                        .map(MemberTopic::title)
                        .toList(),
                member.availableTimes());
    }
}
