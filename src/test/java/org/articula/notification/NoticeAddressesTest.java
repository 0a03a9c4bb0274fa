package org.articula.notification;

import static org.articula.notification.Samples.JOSE;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
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
class NoticeAddressesTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticeAddresses addresses;

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
    void aMailThatWaitsGoesToTheNewAddressAndIsDelivered() {
        notices.plan(invitation(ROSA, LUIS));
        events.clear();

        addresses.follow("CALZA", rosa("rosa.q@example.org"));

        assertThat(notices.ledger(MEETING))
                .extracting(Notice::recipientName, Notice::address, Notice::status)
                .containsExactlyInAnyOrder(
                        tuple("Rosa Quishpe", "rosa.q@example.org", NoticeStatus.PLANNED),
                        tuple("Luis Muñoz", "luis@example.org", NoticeStatus.PLANNED));
        assertThat(events.stream(NoticesPlanned.class)).containsExactly(new NoticesPlanned(NETWORK, "CALZA", MEETING));
    }

    @Test
    void whoHasReadTheOldAddressAMomentAgoCannotMailItAnyMore() {
        notices.plan(invitation(ROSA));
        Notice read = claims.due(MEETING).get(0);

        addresses.follow("CALZA", rosa("rosa.q@example.org"));

        assertThat(claims.claim(List.of(read))).isEmpty();
        assertThat(claims.claim(claims.due(MEETING))).singleElement().satisfies(notice -> assertThat(notice.address())
                .isEqualTo("rosa.q@example.org"));
    }

    @Test
    void aMailTheOldAddressRefusedLatelyIsTriedAgain() {
        notices.plan(invitation(ROSA));
        settle("FAILED");

        addresses.follow("CALZA", rosa("rosa.q@example.org"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.PLANNED);
        assertThat(notice().detail()).isNull();
        assertThat(notice().settledAt()).isNull();
    }

    @Test
    void whatWasRefusedLongAgoWhatArrivedAndWhatWasGivenUpStaysAsItIs() {
        notices.plan(invitation(ROSA));
        for (String status : new String[] {"SENT", "CANCELLED", "PHONED", "SENDING"}) {
            settle(status);
            addresses.follow("CALZA", rosa("rosa.q@example.org"));
            assertThat(notice().address()).as(status).isEqualTo("rosa@example.org");
        }
        settle("FAILED");
        clock.advance(NoticeAddresses.WORTH_ANOTHER_TRY.plus(Duration.ofMinutes(1)));

        addresses.follow("CALZA", rosa("rosa.q@example.org"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.FAILED);
    }

    @Test
    void theSameAddressIsNotTriedAgain() {
        notices.plan(invitation(ROSA));
        settle("FAILED");
        events.clear();

        addresses.follow("CALZA", rosa("rosa@example.org"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.FAILED);
        assertThat(events.stream(NoticesPlanned.class)).isEmpty();
    }

    @Test
    void withoutAnAddressAMailBecomesACall() {
        notices.plan(invitation(ROSA));

        addresses.follow("CALZA", rosa(null));

        assertThat(notice().channel()).isEqualTo(Channel.PHONE);
        assertThat(notice().address()).isEqualTo("+593998888888");
        assertThat(notice().awaitsCall()).isTrue();
    }

    @Test
    void aCallStaysACallWithTheNewNumber() {
        notices.plan(invitation(JOSE));
        events.clear();

        addresses.follow("CALZA", new Recipient("m-jose", "José Cando", "jose@example.org", "+593997777777"));

        assertThat(notice().channel()).isEqualTo(Channel.PHONE);
        assertThat(notice().address()).isEqualTo("+593997777777");
        assertThat(events.stream(NoticesPlanned.class)).isEmpty();
    }

    private static Recipient rosa(@Nullable String email) {
        return new Recipient("m-rosa", "Rosa Quishpe", email, "+593998888888");
    }

    private Notice notice() {
        return notices.ledger(MEETING).get(0);
    }

    private void settle(String status) {
        jdbc.sql("UPDATE notice SET status = :status, detail = 'No existe', settled_at = planned_at")
                .param("status", status)
                .update();
    }
}
