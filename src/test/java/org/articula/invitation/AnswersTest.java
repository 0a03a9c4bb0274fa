package org.articula.invitation;

import static org.articula.meeting.MeetingFixture.at;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.invitation.AnswerPage.State;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.AnnouncedAttendance;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class AnswersTest {

    @Autowired
    private AnswerTable answerTable;

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Answers answers;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private Network network;
    private Meeting meeting;
    private Member ana;
    private String token;

    @BeforeEach
    void planMeeting() {
        network = given.network(3);
        meeting = given.planned(network);
        ana = members.activeOf(network.id()).get(0);
        token = tokenOf(ana);
    }

    @Test
    void anAnswerOverTheTelephoneCountsLikeOneByTheLink() {
        answers.answerByPhone(meeting.id(), ana.id(), AnswerChoice.YES, null, "maria");

        assertThat(answers.announced(meeting.id()))
                .isEqualTo(Map.of(ana.id(), new AnnouncedAttendance(AttendanceStatus.PRESENT, "Asistiré", null, true)));
        assertThat(answers.tally(List.of(meeting.id())).get(meeting.id())).isEqualTo(new AnswerTally(1, 0, 0));
        assertRefused(() -> answers.answerByPhone(meeting.id(), ana.id(), AnswerChoice.REPRESENTATIVE, " ", "maria"))
                .containsExactly(
                        fault("representativeName", "Escriba el nombre de la persona que asistirá en su lugar."));
        assertRefused(() -> answers.answerByPhone(meeting.id(), "nobody", AnswerChoice.YES, null, "maria"))
                .containsExactly(fault("", "Esta persona no es integrante activa de la red."));
        clock.set(meeting.startsAt());
        assertRefused(() -> answers.answerByPhone(meeting.id(), ana.id(), AnswerChoice.NO, null, "maria"))
                .containsExactly(fault("", "La reunión ya empezó o fue cancelada: ya no se reciben respuestas."));
    }

    @Test
    void whoHasLeftIsNotCountedAsTheAttendanceDoesNotEither() {
        List<Member> all = members.activeOf(network.id());
        answers.answerByPhone(meeting.id(), ana.id(), AnswerChoice.YES, null, "maria");
        answers.answerByPhone(meeting.id(), all.get(1).id(), AnswerChoice.REPRESENTATIVE, "Luis Perugachi", "maria");
        answers.answerByPhone(meeting.id(), all.get(2).id(), AnswerChoice.NO, null, "maria");

        members.leave(ana.id(), LocalDate.of(2026, 11, 30), "Se mudó");

        assertThat(answers.tally(List.of(meeting.id())).get(meeting.id())).isEqualTo(new AnswerTally(0, 1, 1));
        assertThat(attendances
                        .sheet(meeting.id(), answers.announced(meeting.id()))
                        .confirmed())
                .isEqualTo(1);
        members.leave(all.get(1).id(), LocalDate.of(2026, 11, 30), "Se mudó");
        members.leave(all.get(2).id(), LocalDate.of(2026, 11, 30), "Se mudó");
        assertThat(answers.tally(List.of(meeting.id())).get(meeting.id())).isEqualTo(new AnswerTally(0, 0, 0));
    }

    @Test
    void theLinkIsPersonalAndAlwaysTheSame() {
        assertThat(links.link(LinkPurpose.ANSWER, meeting.id(), ana.id()))
                .isEqualTo(links.link(LinkPurpose.ANSWER, meeting.id(), ana.id()))
                .startsWith("http://localhost:8080/responder/")
                .isNotEqualTo(links.link(
                        LinkPurpose.ANSWER,
                        meeting.id(),
                        members.activeOf(network.id()).get(1).id()));
        assertThat(token).hasSize(64).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void thePageShowsTheMeetingToItsMember() {
        agendas.adoptProposed(meeting.id());

        assertThat(answers.open(token))
                .isEqualTo(new AnswerPage(
                        network.name(),
                        1,
                        0,
                        "jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)",
                        "Casa de Turismo",
                        List.of(
                                "Nuestra posición competitiva: análisis FODA de la red",
                                "Reglamento interno de la red: lectura y acuerdos",
                                "Primera elección de representantes y reparto de responsabilidades",
                                "Actividades para conocernos y ganar confianza",
                                "Presentación del negocio de Ana",
                                "Presentación del negocio de Blanca"),
                        "Ana",
                        null,
                        null,
                        State.OPEN,
                        List.of(),
                        null));
    }

    @Test
    void openingAnswersNothing() {
        answers.open(token);

        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void theLastAnswerCounts() {
        answers.answer(token, 0, AnswerChoice.YES, null);
        answers.answer(token, 0, AnswerChoice.REPRESENTATIVE, " Luis Perugachi ");
        assertThat(answers.open(token).representativeName()).isEqualTo("Luis Perugachi");

        AnswerPage page = answers.answer(token, 0, AnswerChoice.NO, "no cuenta");

        assertThat(page.answer()).isEqualTo(AnswerChoice.NO);
        assertThat(page.representativeName()).isNull();
        assertThat(answerTable.find(meeting.id(), ana.id()).orElseThrow())
                .isEqualTo(new MemberAnswer(meeting.id(), ana.id(), AnswerChoice.NO, null, clock.instant(), null));
    }

    @Test
    void theNameOfARepresentativeIsOneLineThatCanBeSeen() {
        answers.answer(token, 0, AnswerChoice.REPRESENTATIVE, "Luis\r\nPerugachi\u000BMun\u0303oz\u200B");
        assertThat(answers.open(token).representativeName()).isEqualTo("Luis Perugachi Muñoz");

        assertRefused(() -> answers.answer(token, 0, AnswerChoice.REPRESENTATIVE, "\u0000\u200B"))
                .containsExactly(
                        fault("representativeName", "Escriba el nombre de la persona que asistirá en su lugar."));
    }

    @Test
    void aRepresentativeHasAName() {
        assertRefused(() -> answers.answer(token, 0, AnswerChoice.REPRESENTATIVE, " "))
                .containsExactly(
                        fault("representativeName", "Escriba el nombre de la persona que asistirá en su lugar."));
        assertRefused(() -> answers.answer(token, 0, AnswerChoice.REPRESENTATIVE, "x".repeat(121)))
                .hasSize(1);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void answersAreTakenUntilTheMeetingBegins() {
        clock.set(meeting.startsAt().minusSeconds(1));
        assertThat(answers.answer(token, 0, AnswerChoice.YES, null).state()).isEqualTo(State.OPEN);

        clock.set(meeting.startsAt());
        AnswerPage late = answers.answer(token, 0, AnswerChoice.NO, null);

        assertThat(late.state()).isEqualTo(State.EXPIRED);
        assertThat(late.answer()).isEqualTo(AnswerChoice.YES);
    }

    @Test
    void theLinkFollowsAMovedMeeting() {
        changes.apply(changes.request(new NewChange(
                meeting.id(), ChangeAction.MOVE, LocalDateTime.parse("2026-12-04T09:00"), null, "Lluvia", "maria")));
        clock.set(at("2026-12-03T18:00"));

        assertThat(answers.open(token).state()).isEqualTo(State.OPEN);
        assertThat(answers.open(token).startText()).startsWith("viernes 4 de diciembre de 2026, 09:00");
    }

    @Test
    void aCancelledMeetingTakesNoAnswers() {
        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Lluvia", "maria")));

        assertThat(answers.answer(token, 0, AnswerChoice.YES, null).state()).isEqualTo(State.CANCELLED);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void theLinkOfAMemberWhoLeftIsNoLongerValid() {
        members.leave(ana.id(), LocalDate.of(2026, 11, 30), "Se mudó");

        assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> answers.open(token));
        assertThatExceptionOfType(InvalidLinkException.class)
                .isThrownBy(() -> answers.answer(token, 0, AnswerChoice.YES, null));
    }

    @Test
    void noLetterOfALinkCanBeChanged() {
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, i) + other + token.substring(i + 1);
            assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> answers.open(altered));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "á",
                "..",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "????????????????????????????????????????????????????????????????"
            })
    void whatIsNoLinkIsRefused(String nonsense) {
        assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> answers.open(nonsense));
    }

    @Test
    void aLinkForSomebodyElsesMeetingCannotBePutTogether() {
        byte[] mine = Base64.getUrlDecoder().decode(token);
        byte[] other = Base64.getUrlDecoder()
                .decode(tokenOf(members.activeOf(network.id()).get(1)));
        System.arraycopy(other, 16, mine, 16, 16);

        assertThatExceptionOfType(InvalidLinkException.class)
                .isThrownBy(() ->
                        answers.open(Base64.getUrlEncoder().withoutPadding().encodeToString(mine)));
    }

    @Test
    void answersAreCounted() {
        List<Member> people = members.activeOf(network.id());
        answers.answer(tokenOf(people.get(0)), 0, AnswerChoice.YES, null);
        answers.answer(tokenOf(people.get(1)), 0, AnswerChoice.NO, null);
        answers.answer(tokenOf(people.get(2)), 0, AnswerChoice.REPRESENTATIVE, "Luis");
        Meeting other = given.planned(given.network(2, "jorge"));

        assertThat(answers.tally(List.of(meeting.id(), other.id())))
                .containsEntry(meeting.id(), new AnswerTally(1, 1, 1))
                .containsEntry(other.id(), new AnswerTally(0, 0, 0));
        assertThat(answers.tally(List.of())).isEmpty();
    }

    private String tokenOf(Member member) {
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), member.id());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void aTopicOfAMemberEntersTheNextAgenda() {
        agendas.adoptProposed(meeting.id());

        answers.proposeTopic(token, "  Comprar hilo juntos ");
        answers.proposeTopic(token, "comprar hilo juntos");

        assertThat(answers.open(token).topics()).containsExactly("Comprar hilo juntos");
        AgendaLine proposed = agendas.propose(meeting.id()).items().stream()
                .filter(line -> line.title().equals("Comprar hilo juntos"))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.ownerId()).isEqualTo(ana.id());

        agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of(proposed)));
        assertThat(answers.open(token).topics()).isEmpty();
    }

    @Test
    void aMemberWaitsWithAFourthTopic() {
        List.of("Uno", "Dos", "Tres").forEach(topic -> answers.proposeTopic(token, topic));

        assertThat(Refusals.of(() -> answers.proposeTopic(token, "Cuatro")))
                .containsExactly(entry("topic", "Ya tiene 3 temas propuestos: espere a que entren en una agenda."));
        assertThat(Refusals.of(() -> answers.proposeTopic(
                        tokenOf(members.activeOf(network.id()).get(1)), " ")))
                .containsOnlyKeys("topic");
    }

    @Test
    void aMemberSaysWhenToMeet() {
        answers.tellAvailableTimes(token, " martes desde las 14:00 ");

        assertThat(answers.open(token).availableTimes()).isEqualTo("martes desde las 14:00");
    }
}
