package org.articula.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front end's build leaves for the webapps, as they will look for it. */
class WebappConfigTest {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyWebappIsArticulaInSpanish(String app) throws IOException {
        JsonNode config = config(app);
        assertThat(config.at("/app/vendor").asText()).isEqualTo("Articula");
        assertThat(config.at("/locales/fallbackLocale").asText()).isEqualTo("es");
        assertThat(config.at("/locales/availableLocales")).hasSize(1);
        assertThat(text(APPS + app + "/styles/user-styles.css")).contains(".ce-eol-banner", "display:none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void theScriptNamedInTheConfigurationExistsAndBringsItsStyles(String app) throws IOException {
        JsonNode scripts = config(app).at("/customScripts");
        assertThat(scripts).hasSize(1);
        String script = text(APPS + app + "/" + scripts.get(0).asText() + ".js");
        assertThat(scripts.get(0).asText()).matches("articula/main-[A-Z0-9]{8}");
        String styles = script.replaceFirst("(?s).*?\\./([a-z]+-[A-Z0-9]{8}\\.css).*", "$1");
        assertThat(text(APPS + app + "/articula/" + styles)).isNotBlank();
    }

    @Test
    void tasklistRendersFormsWithOurBundleInSpanish() throws IOException {
        JsonNode config = config("tasklist");
        assertThat(config.at("/requireJsConfig/ngDeps/0").asText()).isEqualTo("articula.forms");
        String script = text(APPS + "tasklist/" + config.at("/customScripts/0").asText() + ".js");
        assertThat(script).contains("Este campo es obligatorio.").doesNotContain("Field is required.", "Add new");
    }

    @Test
    void theLicencesOfTheBundleComeAlong() throws IOException {
        assertThat(text(APPS + "tasklist/articula/licences.txt"))
                .contains("@bpmn-io/form-js-viewer", "bpmn.io", "preact");
    }

    @Test
    void thePluginOffersTheFilesTheWebappsAskFor() throws IOException {
        assertThat(text("/plugin-webapp/articula/app/plugin.js")).contains("export default");
        assertThat(text("/plugin-webapp/articula/app/plugin.css")).isNotNull();
    }

    private static JsonNode config(String app) throws IOException {
        String module = text(APPS + app + "/scripts/config.js");
        return new ObjectMapper()
                .readTree(module.replaceFirst("^export default ", "").replaceFirst(";\\s*$", ""));
    }

    private static String text(String path) throws IOException {
        try (InputStream file = WebappConfigTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
