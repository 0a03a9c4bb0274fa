package org.articula.notification;

import static org.articula.notification.Samples.INES;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.ROSA;
import static org.articula.notification.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.articula.notification.NoticeDeliveryNodesTest.NodeKilled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What is sent within a moment is taken in hand and put down together. */
class NoticeDeliveryGroupsTest extends DeliveryTestSupport {

    private WatchedClaims watched;

    @BeforeEach
    void watch() {
        watched = new WatchedClaims();
    }

    @Test
    void aServerThatIsFastGetsManyAtOnce() throws Exception {
        notices.plan(invitation(people(70)));

        assertThat(run(Duration.ZERO)).isEqualTo(new DeliveryResult(70, 0, 0, false, null, null));

        assertThat(watched.taken).as("the first tells how fast it is").containsExactly(1, 50, 19);
        assertThat(watched.settled).containsExactly(1, 50, 19);
        assertThat(recipients()).hasSize(70).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatTakesItsTimeGetsOneAfterTheOther() {
        notices.plan(invitation(people(4)));

        run(DeliveryRun.MOMENT);

        assertThat(watched.taken).containsExactly(1, 1, 1, 1);
        assertThat(watched.settled).containsExactly(1, 1, 1, 1);
    }

    @Test
    void asManyGoTogetherAsFitIntoAMoment() {
        notices.plan(invitation(people(6)));

        run(Duration.ofMillis(100));

        assertThat(watched.taken).containsExactly(1, 2, 2, 1);
    }

    @Test
    void whatDoesNotGoOutWithinAMomentIsPutBackAndCanBeCancelled() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));

        DeliveryResult result = delivery(
                        watched,
                        notice -> {
                            if (notice.recipientName().startsWith("Luis")) {
                                clock.advance(DeliveryRun.MOMENT);
                            }
                            return LETTER.apply(notice);
                        },
                        transactions,
                        transport())
                .deliver(MEETING);

        assertThat(watched.taken).containsExactly(1, 2, 1);
        assertThat(watched.putBack).containsExactly(0, 1, 0);
        assertThat(result).isEqualTo(new DeliveryResult(3, 0, 0, false, null, null));
        assertThat(ledger()).extracting(line -> line.toList().get(2)).containsExactly(1, 1, 1);
    }

    @Test
    void whatWasPutBackIsAsIfItHadNeverBeenInHand() {
        notices.plan(invitation(ROSA));
        List<Notice> inHand = claims.claim(claims.due(MEETING));
        claims.putDown(List.of(), inHand);

        assertThat(claims.due(MEETING)).isEqualTo(inHand);
        notices.cancelPending(MEETING, "La reunión se canceló.");
        assertThat(ledger())
                .containsExactly(tuple("Rosa Quishpe", NoticeStatus.CANCELLED, 0, "La reunión se canceló."));
    }

    @Test
    void whatAnotherNodeTookOfAGroupIsLeftToIt() {
        notices.plan(invitation(ROSA, LUIS, INES));
        List<Notice> due = claims.due(MEETING);
        claims.claim(due.subList(1, 2));

        assertThat(claims.claim(due)).containsExactly(due.get(0), due.get(2));
    }

    @Test
    void aFaultInOneMailLosesNothingOfThoseBefore() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));

        assertThatThrownBy(() -> delivery(watched, this::deadlyToInes, transactions, transport())
                        .deliver(MEETING))
                .isInstanceOf(NodeKilled.class);

        assertThat(ledger())
                .containsExactly(
                        tuple("Rosa Quishpe", NoticeStatus.SENT, 1, null),
                        tuple("Luis Muñoz", NoticeStatus.SENT, 1, null),
                        tuple("Inés Tipán", NoticeStatus.SENDING, 1, null));
    }

    @Test
    void aKilledNodeRepeatsNoMoreThanThatMomentAndUnderTheSameMessageId() throws Exception {
        notices.plan(invitation(ROSA, LUIS, INES));
        watched.dead = true;
        assertThatThrownBy(() -> delivery(watched, this::deadlyToInes, transactions, transport())
                        .deliver(MEETING))
                .isInstanceOf(NodeKilled.class);
        assertThat(recipients()).containsExactly("rosa@example.org", "luis@example.org");

        DeliveryResult atOnce = delivery(LETTER).deliver(MEETING);
        assertThat(atOnce.sent()).as("nobody sends what another may have sent").isZero();
        assertThat(atOnce.toRetry()).isZero();
        assertThat(atOnce.otherHandsFreeAt()).isNotNull();
        clock.advance(NoticeClaims.STALE_AFTER.plusSeconds(1));
        assertThat(delivery(LETTER).deliver(MEETING).sent()).isEqualTo(2);

        assertThat(recipients())
                .containsExactly("rosa@example.org", "luis@example.org", "luis@example.org", "ines@example.org");
        MimeMessage[] mails = POST.getReceivedMessages();
        assertThat(mails[2].getMessageID()).isEqualTo(mails[1].getMessageID()).isNotEqualTo(mails[0].getMessageID());
    }

    @Test
    void whatMailsHaveInCommonIsReadOnceForAGroup() {
        notices.plan(invitation(people(20)));
        List<Integer> read = new ArrayList<>();
        NoticeComposer composer = new NoticeComposer() {
            @Override
            public Set<NoticeKind> kinds() {
                return Set.of(NoticeKind.INVITATION);
            }

            @Override
            public Letter letter(Batch batch) {
                read.add(batch.memberIds().size());
                return LETTER::apply;
            }
        };
        List<Notice> due = claims.due(MEETING);
        NoticeComposer.Letter letters = new MailComposers(
                        new StaticListableBeanFactory(Map.of("letters", composer))
                                .getBeanProvider(NoticeComposer.class),
                        transactions)
                .letters(due, Told.nothing());

        assertThat(due).allMatch(notice -> letters.to(notice) instanceof Mail);
        assertThat(read).containsExactly(20);
    }

    private DeliveryResult run(Duration each) {
        return delivery(
                        watched,
                        notice -> {
                            clock.advance(each);
                            return LETTER.apply(notice);
                        },
                        transactions,
                        transport())
                .deliver(MEETING);
    }

    private Composition deadlyToInes(Notice notice) {
        if (notice.recipientName().startsWith("Inés")) {
            throw new NodeKilled();
        }
        return LETTER.apply(notice);
    }

    private static SmtpTransport transport() {
        return new SmtpTransport(SmtpTransportTest.sender(POST.getSmtp().getPort()), "localhost");
    }

    private static List<Recipient> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Recipient("m-" + i, "Persona " + i, "p" + i + "@example.org", null))
                .toList();
    }

    /** Notes how many are taken in hand and put down together; of a dead node only the first group is written. */
    private final class WatchedClaims extends NoticeClaims {

        private final List<Integer> taken = new ArrayList<>();
        private final List<Integer> settled = new ArrayList<>();
        private final List<Integer> putBack = new ArrayList<>();
        private boolean dead;

        WatchedClaims() {
            super(jdbc, new NamedParameterJdbcTemplate(database), transactions, clock);
        }

        @Override
        List<Notice> claim(List<Notice> notices) {
            taken.add(notices.size());
            return super.claim(notices);
        }

        @Override
        void putDown(Collection<Outcome> outcomes, Collection<Notice> untouched) {
            if (dead && !settled.isEmpty()) {
                throw new NodeKilled();
            }
            settled.add(outcomes.size());
            putBack.add(untouched.size());
            super.putDown(outcomes, untouched);
        }
    }
}
