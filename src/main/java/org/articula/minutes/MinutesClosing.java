package org.articula.minutes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.agenda.Agendas;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingProgress;
import org.articula.meeting.Meetings;
import org.articula.meeting.SessionHoursPolicy;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.ClosingInput.FineDecision;
import org.articula.minutes.ClosingReview.ProposedFine;
import org.articula.minutes.FineTable.Fine;
import org.articula.minutes.NextDates.Next;
import org.articula.network.Network;
import org.articula.network.NetworkLimits;
import org.articula.network.Networks;
import org.articula.notification.CallsAdded;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.Recipient;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** From recorded minutes to closed ones: fines, next date, reviews and the minutes on their way to everybody. */
@Component
class MinutesClosing {

    private final Meetings meetings;
    private final MeetingProgress progress;
    private final Agendas agendas;
    private final FineTable fines;
    private final AbsenceReviews absences;
    private final Networks networks;
    private final Members members;
    private final InternalRules rules;
    private final NextDates dates;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesClosing(
            Meetings meetings,
            MeetingProgress progress,
            Agendas agendas,
            FineTable fines,
            AbsenceReviews absences,
            Networks networks,
            Members members,
            InternalRules rules,
            NextDates dates,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.progress = progress;
        this.agendas = agendas;
        this.fines = fines;
        this.absences = absences;
        this.networks = networks;
        this.members = members;
        this.rules = rules;
        this.dates = dates;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    ClosingReview review(String meetingId) {
        Closing closing = closing(meetingId);
        Meeting meeting = closing.meeting();
        Network network = closing.network();
        return new ClosingReview(
                closing.proposedFines(),
                absences.sentences(closing),
                LocalDateTime.ofInstant(dates.proposed(meeting, network), network.zone()),
                StringUtils.hasText(meeting.nextPlace())
                        ? meeting.nextPlace()
                        : network.meetingRule().place(),
                dates.planned(meeting, network),
                meeting.quorumSentence());
    }

    void confirm(String meetingId, ClosingInput input) {
        Closing closing = closing(meetingId);
        FieldErrors errors = new FieldErrors();
        requireRecorded(closing.meeting());
        MinutesRecording.refuseFor(hoursOf(closing.meeting(), closing.network()).tooEarly());
        List<Fine> decided = decided(closing.proposedFines(), input.fines(), errors);
        errors.optional("nextPlace", "el lugar", input.nextPlace(), NetworkLimits.MEETING_PLACE);
        Optional<Next> next = dates.settle(
                closing.meeting(), closing.network(), input.nextStart(), TypedText.orNull(input.nextPlace()), errors);
        errors.throwIfAny();
        next.ifPresent(set -> progress.setNext(meetingId, set.startsAt(), set.place()));
        fines.replace(meetingId, decided);
    }

    boolean overtaken(String meetingId, LocalDateTime nextStart) {
        Meeting meeting = meetings.byId(meetingId);
        return dates.overtaken(meeting, networks.byId(meeting.networkId()), nextStart);
    }

    void setNewDate(String meetingId, @Nullable LocalDateTime nextStart, @Nullable String note) {
        Meeting meeting = meetings.byId(meetingId);
        MinutesRecording.requireQuorumDecided(meeting);
        if (Boolean.TRUE.equals(meeting.quorumReached())) {
            throw new InvalidInputException("", "La reunión tuvo cuórum: registre su acta.");
        }
        Network network = networks.byId(meeting.networkId());
        MinutesRecording.refuseFor(hoursOf(meeting, network).tooEarlyToGiveUp());
        FieldErrors errors = new FieldErrors();
        errors.optional("note", "las observaciones", note, MinutesLimits.NOTE);
        errors.addIf(nextStart == null && !dates.follows(meeting), "nextStart", "Indique la nueva fecha y hora.");
        Optional<Next> next = dates.settle(meeting, network, nextStart, null, errors);
        errors.throwIfAny();
        next.ifPresent(set -> progress.setNext(meetingId, set.startsAt(), set.place()));
        String kept = TypedText.orNull(note);
        if (kept != null) {
            progress.setMinutes(meetingId, kept, 0, null, null);
        }
    }

    void close(String meetingId, String by) {
        Closing closing = closing(meetingId);
        Meeting meeting = closing.meeting();
        Network network = closing.network();
        if (Boolean.TRUE.equals(meeting.quorumReached())) {
            requireRecorded(meeting);
            requireFinesDecided(closing);
        }
        progress.close(meetingId, by);
        events.publishEvent(new MinutesClosed(
                meetingId, network.id(), network.code(), Boolean.TRUE.equals(meeting.quorumReached())));
        absences.open(closing)
                .forEach(review -> events.publishEvent(new MemberReviewNeeded(review, network.id(), network.code())));
        List<Recipient> readers =
                closing.members().stream().map(Member::recipient).toList();
        notices.plan(new NoticePlan(
                network.id(), network.code(), meetingId, NoticeKind.MINUTES, meeting.sequence(), readers));
        events.publishEvent(new CallsAdded(meetingId));
    }

    private SessionHoursPolicy hoursOf(Meeting meeting, Network network) {
        return new SessionHoursPolicy(meeting, network.zone(), clock.instant());
    }

    private Closing closing(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        MinutesRecording.requireQuorumDecided(meeting);
        Network network = networks.byId(meeting.networkId());
        RulesFigures figures = (meeting.rulesVersionId() == null
                        ? rules.inForce(network.id(), meeting.dateIn(network.zone()))
                        : rules.byId(meeting.rulesVersionId()))
                .figures();
        return new Closing(
                meeting, network, figures, members.activeOf(network.id()), absences.historyOfYear(meeting, network));
    }

    private void requireRecorded(Meeting meeting) {
        if (!Boolean.TRUE.equals(meeting.quorumReached())) {
            throw new InvalidInputException("", "La reunión no tuvo cuórum: fije una nueva fecha.");
        }
        if (agendas.points(meeting.id()).stream().anyMatch(item -> item.result() == null)) {
            throw new InvalidInputException("", "Falta registrar el acta de esta reunión.");
        }
    }

    private void requireFinesDecided(Closing closing) {
        List<ProposedFine> proposed = closing.proposedFines();
        if (proposed.isEmpty()) {
            return;
        }
        List<String> decided =
                fines.of(closing.meeting().id()).stream().map(Fine::memberId).toList();
        if (!proposed.stream().allMatch(fine -> decided.contains(fine.memberId()))) {
            throw new InvalidInputException("fines", "Falta decidir las multas por atraso.");
        }
    }

    private static List<Fine> decided(List<ProposedFine> proposed, List<FineDecision> decisions, FieldErrors errors) {
        Map<String, ProposedFine> open = new HashMap<>();
        proposed.forEach(fine -> open.put(fine.memberId(), fine));
        List<Fine> decided = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            FineDecision decision = decisions.get(i);
            FieldErrors row = errors.row("fines", i);
            ProposedFine fine = open.remove(decision.memberId());
            if (fine == null) {
                row.add("memberId", "No hay una multa por decidir para esta persona.");
            } else if (decision.decision() == null) {
                row.add("decision", "Indique si la multa se confirma o se perdona.");
            } else {
                decided.add(fine(fine, decision.decision(), decision.waiverReason(), row));
            }
        }
        if (!open.isEmpty()) {
            List<String> names =
                    open.values().stream().map(ProposedFine::name).sorted().toList();
            errors.add("fines", "Falta decidir la multa de " + Wording.list(names) + ".");
        }
        return decided;
    }

    private static Fine fine(ProposedFine fine, FineStatus status, @Nullable String waiverReason, FieldErrors row) {
        boolean waived = status == FineStatus.WAIVED;
        if (waived) {
            row.required("waiverReason", "por qué se perdona la multa", waiverReason, MinutesLimits.WAIVER_REASON);
        }
        return new Fine(
                fine.memberId(), fine.amount(), fine.reason(), status, waived ? TypedText.orNull(waiverReason) : null);
    }
}
