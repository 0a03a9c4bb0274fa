package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator does after the installation: sign in, make an account, put it in its group. */
@ProcessTest
class AdministrationTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Test
    void anAdministratorMakesAnAccountThatWorks() {
        JsonNode apps =
                Browser.at(port).signIn("admin", PASSWORD, "tasklist").json().get("authorizedApps");
        assertThat(apps).extracting(JsonNode::asText).contains("admin", "cockpit", "tasklist", "welcome");
        Browser admin = Browser.signedIn(port, "admin", "admin");
        try {
            Map<String, Object> account = Map.of(
                    "profile", Map.of("id", "lucia", "firstName", "Lucía", "lastName", "Males", "email", ""),
                    "credentials", Map.of("password", PASSWORD));
            assertThat(admin.post(ENGINE + "user/create", account).status()).isEqualTo(204);
            assertThat(admin.put(ENGINE + "group/articulators/members/lucia", Map.of())
                            .status())
                    .isEqualTo(204);

            JsonNode hers = Browser.at(port)
                    .signIn("lucia", PASSWORD, "tasklist")
                    .json()
                    .get("authorizedApps");
            assertThat(hers).extracting(JsonNode::asText).containsExactlyInAnyOrder("tasklist", "welcome");
        } finally {
            identity.deleteUser("lucia");
        }
    }
}
