package org.articula.process.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.articula.TestClock;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.Agreements;
import org.articula.document.StoredFiles;
import org.articula.invitation.Answers;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesBook;
import org.articula.minutes.MinutesDocument;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds who starts the demonstration for the first time. */
@ProcessTest
class SampleNetworksTest {

    @Autowired
    List<Story> stories;

    @Autowired
    Networks networks;

    @Autowired
    PastTime time;

    @Autowired
    TestClock clock;

    @Autowired
    Meetings meetings;

    @Autowired
    StoredFiles files;

    @Autowired
    Answers answers;

    @Autowired
    Agreements agreements;

    @Autowired
    Positions positions;

    @Autowired
    Attendances attendances;

    @Autowired
    MinutesBook minutes;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    /** They come with the demonstration only. */
    @BeforeEach
    void ensureArticulators() {
        for (String articulator : List.of("maria", "jorge")) {
            if (identity.createUserQuery().userId(articulator).count() == 0) {
                User user = identity.newUser(articulator);
                user.setFirstName(articulator);
                user.setPassword("Jahua-Pamba-12");
                identity.saveUser(user);
                identity.createMembership(articulator, "articulators");
            }
        }
    }

    @Test
    void theNetworksHaveLived() {
        Instant present = clock.instant();

        start();
        clock.set(present);

        assertThat(stories).extracting(Story::code).allMatch(code -> networks.byCode(code)
                .isPresent());
        aNetworkThatMeets(present);
        aNetworkBeingFormed();
        aNetworkThatFellSilent(present);

        // A second start tells nothing again
        start();
        clock.set(present);
        assertThat(meetings.ofNetwork(network("JAHUA").id())).hasSize(4);
    }

    private void start() {
        new SampleNetworks(stories, networks, time).start();
    }

    private void aNetworkThatMeets(Instant present) {
        Network jahua = network("JAHUA");
        List<Meeting> all = meetings.ofNetwork(jahua.id());
        assertThat(all).hasSize(4);
        assertThat(all.subList(0, 3)).allSatisfy(held -> {
            assertThat(held.status()).isEqualTo(MeetingStatus.CLOSED);
            assertThat(held.startsAt()).isBefore(present);
            assertThat(files.of(held.id(), StoredFiles.MINUTES)).hasSize(1);
        });
        Meeting next = all.get(3);
        assertThat(Duration.between(present, next.startsAt())).isLessThan(Duration.ofHours(72));
        assertThat(answers.announced(next.id())).hasSize(7);
        assertThat(keys(jahua)).contains("userTask_notifyByPhone").doesNotContain("userTask_collectSignatures");
        LocalDate today = LocalDate.ofInstant(present, Scenario.ECUADOR);
        assertThat(agreements.openOf(jahua.id()))
                .isNotEmpty()
                .anyMatch(late -> late.dueOn().isBefore(today))
                .anyMatch(open -> !open.dueOn().isBefore(today));
        assertThat(all.subList(0, 3))
                .flatMap(held -> agreements.madeIn(held.id()))
                .extracting(Agreement::status)
                .contains(AgreementStatus.MET);
        assertThat(all.subList(0, 3))
                .flatMap(held -> attendances.register(held.id()))
                .filteredOn(record -> record.status() == AttendanceStatus.JUSTIFIED)
                .singleElement()
                .satisfies(absence -> assertThat(absence.note()).isNotBlank());
        assertThat(minutes.document(all.get(0).id()).fines())
                .extracting(MinutesDocument.FineRow::statusText)
                .containsExactly("Confirmada");
        aPositionInTheGuidesWords(jahua, all.get(1));
    }

    /** S.1 */
    private void aPositionInTheGuidesWords(Network jahua, Meeting second) {
        PositionSheet sheet = positions.inForce(jahua.id()).orElseThrow();
        assertThat(sheet.position().version()).isEqualTo(1);
        assertThat(sheet.position().meetingId()).isEqualTo(second.id());
        assertThat(sheet.position().objective())
                .isEqualTo("Mejorar los ingresos de los miembros de la Red Jahua Pamba mediante la producción y"
                        + " comercialización de prendas elaboradas en lana");
        assertThat(SwotKind.values())
                .extracting(kind -> sheet.lines(kind).size())
                .containsExactly(4, 6, 3, 4);
        assertThat(sheet.lines(SwotKind.THREAT))
                .extracting(SwotLine::text)
                .containsExactly(
                        "Estacionalidad de la demanda.",
                        "Presencia de la competencia.",
                        "Poder de negociación de intermediarios.",
                        "Riesgo de la crisis financiera a nivel mundial.");
        assertThat(sheet.chosen().orElseThrow().isMostProfitable()).isTrue();
    }

    private void aNetworkBeingFormed() {
        assertThat(keys(network("PEGUCHE")).stream().filter("userTask_assessCandidate"::equals))
                .hasSize(5);
    }

    private void aNetworkThatFellSilent(Instant present) {
        Network cayambe = network("CAYAMBE");
        assertThat(meetings.ofNetwork(cayambe.id()))
                .filteredOn(meeting -> meeting.status() == MeetingStatus.CLOSED)
                .hasSize(1)
                .allMatch(only -> Duration.between(only.startsAt(), present).toDays() > 14);
    }

    private Network network(String code) {
        return networks.byCode(code).orElseThrow();
    }

    private List<String> keys(Network network) {
        return tasks.createTaskQuery().processInstanceBusinessKey(network.code()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
