package org.articula.process.guard;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.guard.Expectations.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.access.BehindTheDoor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A comment is its author's; who does not see the task neither reads nor writes any. */
@ProcessTest
@BehindTheDoor
class CommentsHttpTest {

    private static final String NOT_OWN = "Solo quien escribió un comentario puede cambiarlo o borrarlo.";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    TaskService tasks;

    private Task task;
    private String comments;

    @BeforeEach
    void aTaskWithAComment() {
        task = scenario.task(scenario.startNetwork(5), "userTask_prepareAgenda");
        comments = ENGINE + "task/" + task.getId() + "/comment";
    }

    @ParameterizedTest
    @ValueSource(strings = {"jorge", "rosa", "admin"})
    void nobodyRewritesOrRemovesAnothersComment(String user) {
        String id = written("maria", "Falta hablar con Rosa");
        Browser browser = Browser.of(port, user);

        refused(browser.put(comments, Map.of("id", id, "message", "Todo hablado")), NOT_OWN);
        refused(browser.delete(comments + "/" + id), NOT_OWN);
        refused(browser.delete(comments), NOT_OWN);

        assertThat(tasks.getTaskComments(task.getId()))
                .extracting(Comment::getUserId, Comment::getFullMessage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("maria", "Falta hablar con Rosa"));
    }

    @Test
    void aCommentOfOnesOwnIsMendedAndRemoved() {
        String id = written("maria", "Falta hablar con Rosa");
        Browser maria = Browser.of(port, "maria");

        assertThat(maria.put(comments, Map.of("id", id, "message", "Ya se habló"))
                        .status())
                .isEqualTo(204);
        assertThat(tasks.getTaskComments(task.getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly("Ya se habló");
        String other = written("jorge", "Gracias");
        refused(maria.delete(comments), NOT_OWN);
        assertThat(maria.delete(comments + "/" + id).status()).isEqualTo(204);
        assertThat(tasks.getTaskComments(task.getId()))
                .extracting(Comment::getId)
                .containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jorge", "rosa", "admin"})
    void theSameHoldsForCommentsOfAProcess(String user) {
        tasks.createComment(null, task.getProcessInstanceId(), "Del proceso");
        String address = ENGINE + "process-instance/" + task.getProcessInstanceId() + "/comment";
        String id = tasks.getProcessInstanceComments(task.getProcessInstanceId())
                .get(0)
                .getId();
        Browser browser = Browser.of(port, user);

        for (Answer answer : List.of(
                browser.put(address, Map.of("id", id, "message", "Otro")),
                browser.delete(address + "/" + id),
                browser.delete(address))) {
            refused(answer, NOT_OWN);
        }
        assertThat(tasks.getProcessInstanceComments(task.getProcessInstanceId()))
                .extracting(Comment::getFullMessage)
                .containsExactly("Del proceso");
    }

    @Test
    void whoDoesNotSeeTheTaskNeitherReadsNorWritesAComment() {
        String id = written("maria", "Falta hablar con Rosa");
        Browser gabriel = Browser.of(port, "gabriel");

        assertThat(gabriel.get(comments).status()).isEqualTo(404);
        refused(gabriel.get(comments + "/" + id), "La tarea no existe o usted no tiene acceso a ella.");
        assertThat(gabriel.post(comments + "/create", Map.of("message", "Aquí estuve"))
                        .status())
                .isBetween(400, 499);
        assertThat(Browser.of(port, "jorge").get(comments + "/" + id).status()).isEqualTo(200);
        assertThat(tasks.getTaskComments(task.getId())).hasSize(1);
    }

    @Test
    void aCommentStaysWithItsTask() {
        Task elsewhere = scenario.task(scenario.startNetwork(3), "userTask_prepareAgenda");

        Answer answer = Browser.of(port, "maria")
                .post(
                        comments + "/create",
                        Map.of("message", "Hola", "processInstanceId", elsewhere.getProcessInstanceId()));

        invalid(answer, "El comentario es de la tarea: no se escribe en otro proceso.");
        assertThat(tasks.getProcessInstanceComments(elsewhere.getProcessInstanceId()))
                .isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedBeforeTheDatabaseComplains() {
        Browser maria = Browser.of(port, "maria");

        invalid(maria.post(comments + "/create", Map.of("message", " \n ")), "Escriba el comentario.");
        invalid(
                maria.post(comments + "/create", Map.of("message", "a".repeat(2001))),
                "El comentario tiene 2001 caracteres; puede tener 2000 como máximo.");
        for (String odd : List.of("Listo 👍", "Nulo\u0000", "Campana\u0007")) {
            invalid(
                    maria.post(comments + "/create", Map.of("message", odd)),
                    "El comentario lleva un signo que no se puede guardar, por ejemplo un emoji. Quítelo.");
        }
        String longest = "ñandú y\n".repeat(250);
        assertThat(maria.post(comments + "/create", Map.of("message", longest)).status())
                .isEqualTo(200);
        assertThat(tasks.getTaskComments(task.getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly(longest);
    }

    private String written(String user, String message) {
        Answer created = Browser.of(port, user).post(comments + "/create", Map.of("message", message));
        assertThat(created.status()).as(created.toString()).isEqualTo(200);
        return created.json().get("id").asText();
    }

    private static void invalid(Answer answer, String message) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).isEqualTo(message);
    }
}
