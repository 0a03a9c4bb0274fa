package org.articula.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.link.MemberPages;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DomainTest
class AnswerControllerTest {

    /** The buttons that say whether one comes. */
    private static final String ANSWERS = "section[aria-labelledby=question] button";

    @Autowired
    private AnswerTable answerTable;

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Agendas agendas;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private AnswerController controller;

    @Autowired
    private TestClock clock;

    private Meeting meeting;
    private Member ana;
    private String path;
    private MemberPages web;

    @BeforeEach
    void planMeeting() {
        Network network = given.network(3);
        meeting = given.planned(network);
        ana = members.activeOf(network.id()).get(0);
        path = links.link(LinkPurpose.ANSWER, meeting.id(), ana.id()).substring("http://localhost:8080".length());
        web = new MemberPages(controller);
    }

    @Test
    void thePageShowsTheMeetingAndThreeButtons() {
        agendas.confirm(
                meeting.id(),
                new AgendaPlan(null, null, List.of(AgendaLine.topic("Feria <b>grande</b> & pequeña", ana.id(), 20))));

        Document page = web.page(get(path));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.text())
                .contains("Hola, Ana.", "jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)", "Casa de Turismo")
                .contains("Feria <b>grande</b> & pequeña");
        assertThat(page.select(ANSWERS).eachText()).containsExactly("Asistiré", "No podré", "Envío representante");
        assertThat(page.select("button.chosen")).isEmpty();
        assertThat(page.select("label[for=representante]").text()).contains("mayor de edad");
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndNoScript() {
        Document page = web.page(get(path));

        assertThat(page.select("script, img, iframe, [onclick]")).isEmpty();
        assertThat(page.html()).doesNotContain("http://", "https://");
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
    }

    @Test
    void openingALinkOfTheMailMarksAButtonAndAnswersNothing() {
        assertThat(chosen("si")).containsExactly("Asistiré");
        assertThat(chosen("no")).containsExactly("No podré");
        assertThat(chosen("rep")).containsExactly("Envío representante");
        assertThat(chosen("otra")).isEmpty();
        assertThat(web.page(get(path + "?r=rep")).select("#representante[autofocus]"))
                .hasSize(1);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void aButtonRecordsTheAnswerAndSaysThanks() {
        Document page = web.page(post(path).param("version", "0").param("respuesta", "YES"));

        assertThat(page.select("h1").text()).isEqualTo("Gracias por responder");
        assertThat(page.text())
                .contains("Ana, quedó registrado: Asistiré.")
                .contains("Si algo cambia, abra otra vez el mismo enlace y elija otra respuesta.");
        assertThat(page.select("a.button").attr("href")).isEqualTo(path);
        assertThat(answerTable.find(meeting.id(), ana.id()).orElseThrow().answer())
                .isEqualTo(AnswerChoice.YES);
        assertThat(web.page(get(path)).text()).contains("Su respuesta hasta ahora: Asistiré.");
        assertThat(chosen(null)).containsExactly("Asistiré");
    }

    @Test
    void aRepresentativeIsNamed() {
        Document page = web.page(post(path)
                .param("version", "0")
                .param("respuesta", "REPRESENTATIVE")
                .param("representante", "Luis <i>P.</i>"));

        assertThat(page.text()).contains("Ana, quedó registrado: Envío representante (Luis <i>P.</i>).");
        assertThat(web.page(get(path)).select("#representante").val()).isEqualTo("Luis <i>P.</i>");
    }

    @Test
    void aMissingNameIsAskedForOnTheSamePage() {
        MockHttpServletResponse response = web.perform(post(path)
                .param("version", "0")
                .param("respuesta", "REPRESENTATIVE")
                .param("representante", "  "));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(MemberPages.document(response).select("[role=alert]").text())
                .isEqualTo("Escriba el nombre de la persona que asistirá en su lugar.");
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void aPostWithoutAnswerShowsThePage() {
        assertThat(web.page(post(path)).select(ANSWERS)).hasSize(3);
        assertThat(web.page(post(path).param("version", "0").param("respuesta", "MAYBE"))
                        .select(ANSWERS))
                .hasSize(3);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void aButtonOnAPageFromBeforeAMoveAsksAgain() {
        changes.apply(changes.request(new NewChange(
                meeting.id(),
                ChangeAction.MOVE,
                java.time.LocalDateTime.parse("2026-12-10T09:00"),
                null,
                "Lluvia",
                "maria")));

        Document again = web.page(post(path)
                .param("version", "0")
                .param("respuesta", "REPRESENTATIVE")
                .param("representante", "Luis"));

        assertThat(again.select("[role=alert]").text())
                .contains("La reunión cambió después de que usted abrió esta página.", "no se guardó");
        assertThat(again.text()).contains("jueves 10 de diciembre de 2026, 09:00");
        assertThat(again.select("button.chosen").eachText()).containsExactly("Envío representante");
        assertThat(again.select("#representante").val()).isEqualTo("Luis");
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();

        String version = again.select("input[name=version]").get(0).val();
        web.page(post(path).param("version", version).param("respuesta", "YES"));
        assertThat(answerTable.find(meeting.id(), ana.id()).orElseThrow().answer())
                .isEqualTo(AnswerChoice.YES);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1", "99999999999", "uno"})
    void aPageThatDoesNotSayWhatItShowedAsksAgain(String version) {
        MockHttpServletRequestBuilder request = post(path).param("respuesta", "YES");
        Document again = web.page(version == null ? request : request.param("version", version));

        assertThat(again.select(ANSWERS)).hasSize(3);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void tooLateIsSaidPlainly() {
        clock.set(meeting.startsAt());

        Document page = web.page(post(path).param("version", "0").param("respuesta", "NO"));

        assertThat(page.text()).contains("La hora de la reunión ya llegó: la respuesta no se puede cambiar.");
        assertThat(page.select(ANSWERS)).isEmpty();
    }

    @Test
    void aCancelledMeetingAsksForNothing() {
        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Lluvia", "maria")));

        Document page = web.page(get(path));

        assertThat(page.text()).contains("Esta reunión se canceló. No hace falta que responda.");
        assertThat(page.select(ANSWERS)).isEmpty();
    }

    @Test
    void anAlteredLinkGetsAPlainPage() {
        for (MockHttpServletRequestBuilder request : List.of(
                get(path + "x"), get("/responder/x"), post(path.toLowerCase()).param("respuesta", "YES"))) {
            MockHttpServletResponse response = web.perform(request);
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(MemberPages.document(response).select("h1").text()).isEqualTo("Este enlace no es válido");
            MemberPages.assertGuarded(response);
        }
    }

    @Test
    void everyPageIsGuarded() {
        MemberPages.assertGuarded(web.perform(get(path)));
        MemberPages.assertGuarded(web.perform(post(path).param("version", "0").param("respuesta", "YES")));
        MemberPages.assertGuarded(web.perform(post(path).param("version", "0").param("respuesta", "REPRESENTATIVE")));
    }

    private List<String> chosen(String preselected) {
        return web.page(get(preselected == null ? path : path + "?r=" + preselected))
                .select("button.chosen")
                .eachText();
    }

    @Test
    void aTopicIsThankedForAndShown() {
        Document page = web.page(post(path).param("tema", "Comprar <b>hilo</b>"));

        assertThat(page.select("[role=status]").text())
                .isEqualTo("Gracias. Su tema se propondrá para la próxima agenda.");
        assertThat(page.select("section[aria-labelledby=topic] li").text())
                .isEqualTo("Comprar <b>hilo</b> (propuesto)");
    }

    @Test
    void aTopicThatIsTooLongStaysWhereItWasTyped() {
        MockHttpServletResponse response = web.perform(post(path).param("tema", "x".repeat(501)));

        assertThat(response.getStatus()).isEqualTo(422);
        Document page = MemberPages.document(response);
        assertThat(page.select("[role=alert]").text()).contains("500 caracteres");
        assertThat(page.select("#tema").val()).hasSize(501);
    }

    @Test
    void whenOneCanMeetIsKept() {
        web.page(post(path).param("horario", "los martes desde las 14:00"));

        assertThat(web.page(get(path)).select("#horario").val()).isEqualTo("los martes desde las 14:00");
    }
}
