package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.process.MailLine;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members are told once, whatever happens to the node or to the mail server, and never what is of no use any more. */
@ProcessTest
class DeliveryTest {

    private static final Instant INVITATION = MeetingProcessTest.INVITATION;
    private static final Instant REMINDER = MeetingProcessTest.REMINDER;
    private static final Instant DOORS_OPEN = MeetingProcessTest.DOORS_OPEN;
    private static final Instant START = MeetingProcessTest.START;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailLine line;

    @Autowired
    Notices notices;

    @Autowired
    TestClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @AfterEach
    void repairTheLine() {
        line.up();
    }

    @Test
    void aNodeKilledHalfWayLeavesEveryMemberOneInvitationAndOneReminder() {
        Network network = convened(6);
        line.dieAfter(2);
        travel(network, INVITATION);
        assertThat(mailbox.of(network)).hasSize(2);
        line.up();

        travel(network, INVITATION.plus(Duration.ofMinutes(1)));
        assertThat(mailbox.of(network))
                .as("all but the one that the dead node had in its hands")
                .hasSize(4);
        travel(network, INVITATION.plus(Duration.ofMinutes(11)));
        assertThat(mailbox.of(network)).hasSize(5);
        travel(network, REMINDER);
        travel(network, DOORS_OPEN);

        Map<String, Long> perMember = mailbox.messages(network).stream()
                .collect(Collectors.groupingBy(
                        mail -> Mailbox.recipient(mail) + " "
                                + MailParts.subject(mail).split(" ")[0],
                        Collectors.counting()));
        assertThat(perMember)
                .hasSize(10)
                .allSatisfy((mail, copies) -> assertThat(copies).as(mail).isEqualTo(1));
        assertThat(scenario.deliveryJobs(network)).isEmpty();
    }

    @Test
    void aNodeKilledJustAfterTheServerTookAMailSendsTheSameMailAgain() throws Exception {
        Network network = convened(3);
        line.dieWhenTaken(0);
        travel(network, INVITATION);
        line.up();
        travel(network, INVITATION.plus(Duration.ofMinutes(1)));
        travel(network, INVITATION.plus(Duration.ofMinutes(11)));

        List<MimeMessage> mails = mailbox.messages(network);
        assertThat(mails).hasSize(3);
        assertThat(mails.stream().map(DeliveryTest::messageId).distinct())
                .as("mail programs know the two copies as one by their Message-ID")
                .hasSize(2);
    }

    @Test
    void aMailServerThatIsDownIsTriedWithGrowingPausesAndThenSomebodyIsCalled() {
        Network network = convened(3);
        line.down();
        travel(network, INVITATION);

        Instant now = INVITATION;
        int retries = 4;
        for (Duration pause :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6))) {
            Job job = scenario.deliveryJobs(network).get(0);
            assertThat(job.getRetries()).isEqualTo(retries);
            assertThat(job.getDuedate()).isEqualTo(Date.from(now.plus(pause)));
            assertThat(job.getExceptionMessage()).contains("Quedan 2 avisos por entregar");
            assertThat(incidents(network)).isEmpty();
            now = now.plus(pause);
            retries--;
            travel(network, now);
        }

        assertThat(scenario.deliveryJobs(network)).singleElement().satisfies(job -> assertThat(job.getRetries())
                .isZero());
        assertThat(incidents(network)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("failedJob");
            assertThat(incident.getActivityId()).isEqualTo("serviceTask_deliverNotices");
        });
        assertThat(mailbox.of(network)).isEmpty();

        line.up();
        retryAsSupervisor(network);
        assertThat(mailbox.of(network)).hasSize(2).allMatch(mail -> mail.contains("Invitación"));
        assertThat(incidents(network)).isEmpty();
    }

    @Test
    void whenTheServerIsBackBeforeTheMeetingTheInvitationGoesOutAndNoReminder() {
        Network network = convened(3);
        line.down();
        travel(network, INVITATION);
        travel(network, REMINDER);
        assertThat(mailbox.of(network)).isEmpty();

        line.up();
        travel(network, REMINDER.plus(Duration.ofMinutes(1)));

        assertThat(mailbox.of(network)).hasSize(2).allMatch(mail -> mail.contains("Invitación"));
        assertThat(ledger(network, NoticeKind.INVITATION)).containsOnly(NoticeStatus.SENT);
        assertThat(ledger(network, NoticeKind.REMINDER)).isEmpty();
        travel(network, DOORS_OPEN);
        assertThat(mailbox.of(network)).hasSize(2);
        assertThat(scenario.deliveryJobs(network)).isEmpty();
    }

    @Test
    void theMeetingGoesOnWithoutMailAndNothingIsSentOnceItBegan() {
        Network network = convened(3);
        line.down();
        travel(network, INVITATION);
        travel(network, REMINDER);
        travel(network, DOORS_OPEN);

        assertThat(scenario.task(network, "userTask_recordAttendance")).isNotNull();
        assertThat(ledger(network, NoticeKind.INVITATION)).containsOnly(NoticeStatus.PLANNED);
        line.up();
        travel(network, START.plusSeconds(60));
        travel(network, START.plus(Duration.ofHours(12)));

        assertThat(scenario.deliveryJobs(network)).isEmpty();
        assertThat(mailbox.of(network)).isEmpty();
        assertThat(notices.ledger(meetingId(network)))
                .filteredOn(notice -> notice.kind() == NoticeKind.INVITATION && notice.channel() == Channel.EMAIL)
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.detail()).isEqualTo("La reunión ya comenzó."));
        scenario.complete(
                network, "userTask_recordAttendance", Map.of("attendance", forms.attendance(network, "PRESENT")));
        assertThat(scenario.task(network, "userTask_recordMinutes")).isNotNull();
    }

    @Test
    void anInvitationThatIsStuckIsNotSentForADateThatMoved() {
        Network network = convened(3);
        line.down();
        travel(network, INVITATION);
        scenario.start(
                "maria",
                "changeMeeting",
                MeetingForms.map(
                        "meetingId",
                        meetingId(network),
                        "action",
                        "MOVE",
                        "newStart",
                        "2026-12-10T15:00",
                        "reason",
                        "Feria"));
        line.up();
        travel(network, INVITATION.plus(Duration.ofHours(1)));
        assertThat(mailbox.of(network))
                .as("an invitation to the new date, for those who never heard of the old one")
                .hasSize(2)
                .allMatch(mail -> mail.contains("Invitación") && mail.contains("10 de diciembre"));

        travel(network, INVITATION.plus(Duration.ofDays(7)));
        assertThat(mailbox.of(network))
                .hasSize(2)
                .allMatch(mail -> mail.contains("Invitación") && mail.contains("10 de diciembre"));
    }

    /** The agenda is ready; the invitations are not due yet. */
    private Network convened(int size) {
        Network network = scenario.startNetwork(size);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        return network;
    }

    private void travel(Network network, Instant moment) {
        clock.set(moment);
        scenario.tryDueJobs(network);
    }

    /** Rosa sees the incidents in Cockpit and asks for one more try each. */
    private void retryAsSupervisor(Network network) {
        List<Job> jobs = scenario.deliveryJobs(network);
        assertThat(jobs).isNotEmpty();
        identity.setAuthentication("rosa", List.of("supervisors"));
        try {
            // Without a date the job would wait for the last of its pauses
            jobs.forEach(job -> management
                    .setJobRetries(1)
                    .jobId(job.getId())
                    .dueDate(Date.from(clock.instant()))
                    .execute());
        } finally {
            identity.clearAuthentication();
        }
        scenario.tryDueJobs(network);
    }

    private List<Incident> incidents(Network network) {
        return scenario.deliveryJobs(network).stream()
                .flatMap(job -> runtime.createIncidentQuery().configuration(job.getId()).list().stream())
                .toList();
    }

    private List<NoticeStatus> ledger(Network network, NoticeKind kind) {
        return notices.ledger(meetingId(network)).stream()
                .filter(notice -> notice.kind() == kind
                        && notice.address() != null
                        && notice.address().contains("@"))
                .map(Notice::status)
                .toList();
    }

    private String meetingId(Network network) {
        return scenario.openMeeting(network).id();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
