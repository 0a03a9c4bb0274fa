package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.JOSE;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class NoticesTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticeClaims claims;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void startTheClock() {
        clock.set(Samples.START);
    }

    @Test
    void plansMailForWhoHasAnAddressAndACallForWhoHasNone() {
        assertThat(notices.plan(invitation(ROSA, JOSE))).isEqualTo(2);

        assertThat(notices.ledger(MEETING))
                .extracting(Notice::recipientName, Notice::channel, Notice::address, Notice::status, Notice::attempts)
                .containsExactly(
                        tuple("Rosa Quishpe", Channel.EMAIL, "rosa@example.org", NoticeStatus.PLANNED, 0),
                        tuple("José Cando", Channel.PHONE, "+593992222222", NoticeStatus.PLANNED, 0));
        assertThat(notices.ledger(MEETING)).extracting(Notice::plannedAt).containsOnly(Samples.START);
    }

    @Test
    void announcesNewMailsOnce() {
        notices.plan(invitation(ROSA, LUIS));
        notices.plan(invitation(ROSA, LUIS));

        assertThat(events.stream(NoticesPlanned.class)).containsExactly(new NoticesPlanned(NETWORK, "CALZA", MEETING));
    }

    @Test
    void announcesNothingWhenThereAreOnlyCallsToMake() {
        assertThat(notices.plan(invitation(JOSE))).isEqualTo(1);

        assertThat(events.stream(NoticesPlanned.class)).isEmpty();
    }

    @Test
    void planningAgainAddsOnlyWhoIsNew() {
        notices.plan(invitation(ROSA, LUIS));
        settle("Rosa Quishpe", NoticeStatus.SENT);

        assertThat(notices.plan(invitation(ROSA, LUIS, INES, INES))).isEqualTo(1);

        assertThat(notices.ledger(MEETING))
                .extracting(Notice::recipientName, Notice::status)
                .containsExactly(
                        tuple("Rosa Quishpe", NoticeStatus.SENT),
                        tuple("Luis Muñoz", NoticeStatus.PLANNED),
                        tuple("Inés Tipán", NoticeStatus.PLANNED));
    }

    @Test
    void anotherKindOrRoundIsAnotherNotice() {
        notices.plan(invitation(ROSA));
        notices.plan(new NoticePlan(NETWORK, "CALZA", MEETING, NoticeKind.INVITATION, 1, List.of(ROSA)));
        notices.plan(new NoticePlan(NETWORK, "CALZA", MEETING, NoticeKind.REMINDER, 0, List.of(ROSA)));

        assertThat(notices.ledger(MEETING))
                .extracting(Notice::kind, Notice::round)
                .containsExactly(
                        tuple(NoticeKind.INVITATION, 0),
                        tuple(NoticeKind.INVITATION, 1),
                        tuple(NoticeKind.REMINDER, 0));
    }

    @Test
    void showsTheLedgersOfSeveralOccasionsTogether() {
        notices.plan(invitation(ROSA));
        notices.plan(new NoticePlan(NETWORK, "CALZA", "other", NoticeKind.INVITATION, 0, List.of(ROSA)));

        assertThat(notices.ledgerOf(List.of(MEETING, "other")))
                .extracting(Notice::occasionId)
                .containsExactly(MEETING, "other");
        assertThat(notices.ledgerOf(List.of())).isEmpty();
    }

    @Test
    void cancellingGivesUpWhatReachedNobodyAndKeepsWhatDid() {
        notices.plan(invitation(ROSA, LUIS, INES, JOSE));
        settle("Rosa Quishpe", NoticeStatus.SENT);
        settle("Luis Muñoz", NoticeStatus.FAILED);
        clock.advance(Duration.ofHours(1));

        notices.cancelPending(MEETING, "La reunión se canceló.");

        assertThat(notices.ledger(MEETING))
                .extracting(Notice::recipientName, Notice::status, Notice::detail)
                .containsExactly(
                        tuple("Rosa Quishpe", NoticeStatus.SENT, null),
                        tuple("Luis Muñoz", NoticeStatus.CANCELLED, "La reunión se canceló."),
                        tuple("Inés Tipán", NoticeStatus.CANCELLED, "La reunión se canceló."),
                        tuple("José Cando", NoticeStatus.CANCELLED, "La reunión se canceló."));
        assertThat(notice("José Cando").settledAt()).isEqualTo(Samples.START.plus(Duration.ofHours(1)));
        assertThat(notices.membersTold(MEETING)).containsExactly("m-rosa");
    }

    @Test
    void aMailOnItsWayIsNotCancelledAndCountsAsTold() {
        notices.plan(invitation(ROSA, LUIS));
        claims.claim(List.of(notice("Rosa Quishpe")));

        notices.cancelPending(MEETING, "La reunión se canceló.");

        assertThat(notice("Rosa Quishpe").status()).isEqualTo(NoticeStatus.SENDING);
        assertThat(notices.membersTold(MEETING)).containsExactly("m-rosa");
    }

    @Test
    void ticksACallOnceWithWhoMadeIt() {
        notices.plan(invitation(JOSE));

        notices.markPhoned(notice("José Cando").id(), "maria");
        notices.markPhoned(notice("José Cando").id(), "pedro");

        assertThat(notice("José Cando").status()).isEqualTo(NoticeStatus.PHONED);
        assertThat(notice("José Cando").settledBy()).isEqualTo("maria");
        assertThat(notices.membersTold(MEETING)).containsExactly("m-jose");
    }

    @Test
    void ticksACallAfterARefusedAddressAndKeepsWhyItWasRefused() {
        notices.plan(invitation(ROSA));
        settle("Rosa Quishpe", NoticeStatus.FAILED, "Rechazada.");

        notices.markPhoned(notice("Rosa Quishpe").id(), "maria");

        assertThat(notice("Rosa Quishpe").status()).isEqualTo(NoticeStatus.PHONED);
        assertThat(notice("Rosa Quishpe").detail()).isEqualTo("Rechazada.");
    }

    @Test
    void refusesToTickWhatNeedsNoCall() {
        notices.plan(invitation(ROSA, LUIS, JOSE));
        settle("Luis Muñoz", NoticeStatus.SENT);
        assertRefused("Rosa Quishpe", "El correo a Rosa Quishpe está por enviarse");
        assertRefused("Luis Muñoz", "Luis Muñoz ya recibió el aviso por correo.");

        notices.cancelPending(MEETING, "La reunión se canceló.");
        assertRefused("José Cando", "Ese aviso fue cancelado");

        assertThatThrownBy(() -> notices.markPhoned("unknown", "maria"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Ese aviso no existe.");
    }

    private void assertRefused(String recipient, String message) {
        assertThatThrownBy(() -> notices.markPhoned(notice(recipient).id(), "maria"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors().get(0).path()).isEqualTo("noticeId"))
                .hasMessageStartingWith(message);
    }

    private void settle(String recipient, NoticeStatus status) {
        settle(recipient, status, null);
    }

    private void settle(String recipient, NoticeStatus status, @Nullable String detail) {
        List<Notice> inHand = claims.claim(List.of(notice(recipient)));
        assertThat(inHand).hasSize(1);
        claims.putDown(List.of(Outcome.ended(inHand.get(0), status, clock.instant(), detail)), List.of());
    }

    private Notice notice(String recipient) {
        return notices.ledger(MEETING).stream()
                .filter(notice -> notice.recipientName().equals(recipient))
                .findFirst()
                .orElseThrow();
    }
}
