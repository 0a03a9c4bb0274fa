package org.articula.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.CallsAdded;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members are told of their interviews ({@code F2.2.a}): by mail who has an address, the others by WhatsApp or telephone. */
@Service
@Transactional
public class InterviewNotices {

    private static final Set<NoticeKind> KINDS = Set.of(
            NoticeKind.INTERVIEW_FIXED,
            NoticeKind.INTERVIEW_MOVED,
            NoticeKind.INTERVIEW_REMINDER,
            NoticeKind.INTERVIEW_CANCELLED);

    private final DiagnosisTable table;
    private final Members members;
    private final Networks networks;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewNotices(
            DiagnosisTable table,
            Members members,
            Networks networks,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Calls about the interviews of a round. @param until when the last of them is held */
    public record Calls(Network network, Instant until, List<PhoneCall> calls) {}

    /** Whom somebody must still tell by telephone; empty when nobody, or when it is no round. */
    @Transactional(readOnly = true)
    public Optional<Calls> calls(String roundId) {
        return table.round(roundId).flatMap(round -> {
            Network network = networks.byId(round.networkId());
            Map<String, Diagnosis> known =
                    table.ofRound(roundId).stream().collect(Collectors.toMap(Diagnosis::memberId, Function.identity()));
            List<Notice> waiting = notices.ledger(roundId).stream()
                    .filter(notice -> KINDS.contains(notice.kind()) && notice.awaitsCall())
                    .filter(notice -> current(notice, known.get(notice.memberId())))
                    .toList();
            Map<String, Member> people =
                    members.byIds(waiting.stream().map(Notice::memberId).toList());
            List<PhoneCall> calls = waiting.stream()
                    .map(notice -> PhoneCall.of(
                            notice,
                            requireNonNull(people.get(notice.memberId())).phone(),
                            new InterviewMessage(requireNonNull(known.get(notice.memberId())), network)
                                    .to(notice.recipientName(), notice.kind())))
                    .toList();
            return waiting.stream()
                    .map(notice -> known.get(notice.memberId()))
                    .map(diagnosis -> requireNonNull(diagnosis).interviewAt())
                    .max(Comparator.naturalOrder())
                    .map(until -> new Calls(network, requireNonNull(until), calls));
        });
    }

    void fixed(Network network, String roundId, List<Member> people) {
        plan(network, roundId, NoticeKind.INTERVIEW_FIXED, 0, people);
    }

    /** @param diagnosis as it is since it moved */
    void moved(Network network, Diagnosis diagnosis, Member member) {
        notices.cancelPending(diagnosis.roundId(), Set.of(member.id()), "La entrevista cambió de fecha.");
        plan(network, diagnosis.roundId(), NoticeKind.INTERVIEW_MOVED, diagnosis.interviewRound(), List.of(member));
    }

    void remind(Network network, Diagnosis diagnosis, Member member) {
        plan(network, diagnosis.roundId(), NoticeKind.INTERVIEW_REMINDER, diagnosis.interviewRound(), List.of(member));
    }

    /** Who never heard of it need not hear that it is off. @param before it was dropped */
    void dropped(Network network, String roundId, Member member, Diagnosis before) {
        notices.cancelPending(roundId, Set.of(member.id()), "No habrá entrevista.");
        if (before.status() == DiagnosisStatus.FIXED
                && notices.membersTold(roundId).contains(member.id())) {
            plan(network, roundId, NoticeKind.INTERVIEW_CANCELLED, before.interviewRound() + 1, List.of(member));
        }
    }

    void held(Diagnosis diagnosis) {
        notices.cancelPending(diagnosis.roundId(), Set.of(diagnosis.memberId()), "La entrevista ya se hizo.");
    }

    void giveUp(String roundId) {
        notices.cancelPending(roundId, "La red ya no sigue con este diagnóstico.");
    }

    private void plan(Network network, String roundId, NoticeKind kind, int round, List<Member> people) {
        if (people.isEmpty()) {
            return;
        }
        notices.plan(new NoticePlan(
                network.id(),
                network.code(),
                roundId,
                kind,
                round,
                people.stream().map(Member::recipient).toList()));
        if (people.stream().anyMatch(person -> person.email() == null)) {
            events.publishEvent(new CallsAdded(roundId));
        }
    }

    private boolean current(Notice notice, @Nullable Diagnosis diagnosis) {
        if (diagnosis == null
                || diagnosis.interviewAt() == null
                || !clock.instant().isBefore(diagnosis.interviewAt())
                || notice.round() < diagnosis.interviewRound()) {
            return false;
        }
        return notice.kind() == NoticeKind.INTERVIEW_CANCELLED
                ? diagnosis.status() == DiagnosisStatus.LEFT_OUT
                : diagnosis.status() == DiagnosisStatus.FIXED;
    }
}
