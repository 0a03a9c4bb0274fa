package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.articula.document.StoredFiles;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What networks do and what they hand in is for those who accompany them. */
@ProcessTest
class CompanionAccessTest {

    private static final byte[] LIST = "nombre\nAna".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    StoredFiles files;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {"maria", "rosa"})
    void articulatorsAndSupervisorsReadTheOverviewsAndTheFiles(String user) {
        String network = scenario.startNetwork(3).code();
        Browser browser = Browser.of(port, user);

        assertThat(browser.get(PLUGIN + "meetings").json().findValuesAsText("networkCode"))
                .contains(network);
        assertThat(browser.get(PLUGIN + "plan").json().findValuesAsText("networkCode"))
                .contains(network);
        assertThat(browser.get(PLUGIN + "file/" + storedFile()).content()).isEqualTo(LIST);
        assertThat(browser.upload("lista.csv", LIST).status()).isEqualTo(201);
    }

    @Test
    void managersDoNot() {
        refusedEverything(Browser.of(port, "gabriel"));
    }

    @Test
    void administratorsDoNotEvenWhenTheyUseTheTaskList() {
        User aurora = identity.newUser("aurora");
        aurora.setPassword(Browser.PASSWORD);
        identity.saveUser(aurora);
        identity.createMembership("aurora", "administrators");
        identity.createMembership("aurora", "managers");
        try {
            refusedEverything(Browser.of(port, "aurora"));
        } finally {
            identity.deleteUser("aurora");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "plan", "file/x"})
    void nobodyElseDoes(String path) {
        assertThat(Browser.at(port).get(PLUGIN + path).status()).isEqualTo(401);
    }

    private void refusedEverything(Browser browser) {
        scenario.startNetwork(3);

        refused(browser.get(PLUGIN + "meetings"));
        refused(browser.get(PLUGIN + "plan"));
        refused(browser.get(PLUGIN + "file/" + storedFile()));
        refused(browser.get(PLUGIN + "file/unknown"));
        refused(browser.upload("lista.csv", LIST));
    }

    private String storedFile() {
        return files.storeUpload("lista.csv", LIST, "maria", "form");
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.json().get("message").asText()).isEqualTo("Usted no tiene permiso para hacer esto.");
    }
}
