package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.articula.process.form.Articulators;
import org.articula.process.form.Option;
import org.articula.refusal.RefusalAnswerFixture;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.HttpFirewall;

/** Behind the door the engine obeys nobody without a name, whatever lets the request through. */
@ProcessTest
class ThresholdTest {

    @Autowired
    HttpFirewall firewall;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorization;

    @Autowired
    Articulators articulators;

    @AfterEach
    void nobody() {
        identity.clearAuthentication();
        WebRequest.end();
    }

    @Test
    void aRequestWithoutAPersonMovesNothingInTheEngine() {
        List<Runnable> commands = List.of(
                () -> runtime.createProcessInstanceQuery().count(),
                () -> runtime.startProcessInstanceByKey("registerNetwork"),
                () -> tasks.createTaskQuery().list(),
                () -> tasks.complete("any"),
                () -> repository.createDeployment().addString("a.bpmn", "").deploy(),
                () -> management.executeJob("any"),
                () -> identity.createUserQuery().list(),
                () -> identity.checkPassword("maria", Browser.PASSWORD),
                () -> identity.createMembership("maria", "administrators"),
                () -> identity.newUser("intruso"));

        for (Runnable command : commands) {
            assertThatThrownBy(() -> throughTheDoor((request, response) -> command.run()))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage("Inicie sesión para continuar.");
        }
        assertThat(identity.createUserQuery()
                        .memberOfGroup("administrators")
                        .userId("maria")
                        .count())
                .isZero();
    }

    @Test
    void whoSignsInIsLookedUpAndNothingElse() throws Exception {
        throughTheDoor((request, response) -> {
            WebRequest.signsIn();
            assertThat(identity.checkPassword("maria", Browser.PASSWORD)).isTrue();
            assertThat(identity.createUserQuery().userId("maria").singleResult().getFirstName())
                    .isEqualTo("María");
            assertThat(identity.createGroupQuery().groupMember("maria").count()).isOne();
            assertThat(identity.createTenantQuery().userMember("maria").count()).isZero();
            assertThat(authorization.isUserAuthorized(
                            "maria", List.of("articulators"), Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                    .isTrue();

            assertThatThrownBy(() -> tasks.createTaskQuery().list()).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> identity.newUser("intruso")).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> identity.createNativeUserQuery()
                            .sql("SELECT * FROM ACT_ID_USER")
                            .list())
                    .isInstanceOf(AuthorizationException.class);
        });
    }

    @Test
    void aPersonDoesWhatTheirRightsAllow() throws Exception {
        throughTheDoor((request, response) -> {
            identity.setAuthentication("maria", List.of("articulators"));
            assertThat(identity.createUserQuery().list())
                    .extracting(org.camunda.bpm.engine.identity.User::getId)
                    .containsExactly("maria");
        });
    }

    @Test
    void theProductsOwnQuestionsNeedNoPersonAndOpenNothingElse() throws Exception {
        throughTheDoor((request, response) -> {
            assertThat(articulators.options()).extracting(Option::value).contains("maria", "jorge");
            assertThatThrownBy(() -> identity.createUserQuery().list()).isInstanceOf(AuthorizationException.class);
        });
    }

    @Test
    void threadsThatServeNoRequestAreFree() throws Exception {
        throughTheDoor((request, response) -> {});

        assertThat(runtime.createProcessInstanceQuery().count()).isNotNegative();
        assertThat(WebRequest.withoutPerson(() -> identity.createUserQuery().count()))
                .isPositive();
    }

    @Test
    void aMalformedAddressOrAForeignHostGoesNoFurther() throws Exception {
        Map<MockHttpServletRequest, String> refused = Map.of(
                request("/a;b=c", "localhost"), "La dirección no está bien escrita.",
                request("/", "otra.example.org"), "Articula no atiende bajo este nombre.");
        for (Map.Entry<MockHttpServletRequest, String> each : refused.entrySet()) {
            for (String accepted : Set.of("text/html,*/*", "application/json")) {
                each.getKey().removeHeader("Accept");
                each.getKey().addHeader("Accept", accepted);
                MockHttpServletResponse response = new MockHttpServletResponse();
                threshold().doFilter(each.getKey(), response, (request, answer) -> {
                    throw new AssertionError("went further");
                });
                assertThat(response.getStatus()).isEqualTo(400);
                assertThat(response.getContentAsString()).contains(each.getValue());
                assertThat(response.getContentType()).startsWith(accepted.split(",")[0]);
                assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
            }
        }
    }

    private void throughTheDoor(FilterChain behind) throws Exception {
        threshold().doFilter(request("/", "localhost"), new MockHttpServletResponse(), behind);
    }

    private Threshold threshold() {
        return new Threshold(
                firewall,
                new Hosts("http://localhost"),
                RefusalAnswerFixture.answer(new ObjectMapper()),
                new PageHeaders(true));
    }

    private static MockHttpServletRequest request(String path, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName(host);
        return request;
    }
}
