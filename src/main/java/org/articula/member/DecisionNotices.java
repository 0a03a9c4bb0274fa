package org.articula.member;

import java.util.List;
import java.util.Optional;
import org.articula.network.Network;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what their network decided about them, once: by mail or, without an address, by telephone. */
@Service
@Transactional
public class DecisionNotices {

    private final DecisionReader decisions;
    private final Notices notices;

    DecisionNotices(DecisionReader decisions, Notices notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    /** The decision to tell by telephone. @param calls nobody when the mail went out or somebody has called */
    public record Calls(String networkName, String about, List<PhoneCall> calls) {}

    /** Whether somebody must telephone. @param occasionId the request or review */
    @Transactional(readOnly = true)
    public boolean callNeeded(String occasionId) {
        return notices.ledger(occasionId).stream().anyMatch(Notice::awaitsCall);
    }

    /** The network of a decision that somebody must telephone about. @param occasionId the request or review, or anything else */
    @Transactional(readOnly = true)
    public Optional<Network> networkToCallFor(NoticeKind kind, String occasionId) {
        boolean waiting =
                notices.ledger(occasionId).stream().anyMatch(notice -> notice.kind() == kind && notice.awaitsCall());
        return waiting ? Optional.of(decisions.read(kind, occasionId).network()) : Optional.empty();
    }

    /** Whom to telephone about a decision, with the words for it. */
    @Transactional(readOnly = true)
    public Calls calls(NoticeKind kind, String occasionId) {
        DecisionNews news = decisions.read(kind, occasionId);
        return new Calls(
                news.network().name(),
                "decisión sobre " + news.title(),
                notices.ledger(occasionId).stream()
                        .filter(Notice::awaitsCall)
                        .map(notice -> PhoneCall.of(notice, news.person().phone(), news.call()))
                        .toList());
    }

    @EventListener
    void on(MembershipDecided decided) {
        DecisionNews news = decisions.read(decided.kind(), decided.occasionId());
        notices.plan(new NoticePlan(
                news.network().id(),
                news.network().code(),
                decided.occasionId(),
                decided.kind(),
                0,
                List.of(news.person())));
    }
}
