package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The header of every page offers what the person may open, and nothing else. */
@ProcessTest
class NavigationTest {

    @LocalServerPort
    int port;

    @Test
    void strangersAreOfferedTheGuideOnly() {
        assertThat(names(Browser.at(port))).containsExactly("Guía");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maria   | Tareas, Redes, Reuniones, Plan, Guía",
                "rosa    | Tareas, Tablero, Redes, Reuniones, Plan, Cockpit, Guía",
                "gabriel | Tareas, Guía",
                "admin   | Tareas, Tablero, Cockpit, Administración, Guía",
            })
    void everybodyIsOfferedWhatTheirGroupsMayOpen(String user, String pages) {
        assertThat(names(Browser.of(port, user))).containsExactly(pages.split(", "));
    }

    @Test
    void whatIsOfferedCanBeOpened() {
        for (String user : List.of("maria", "rosa", "gabriel", "admin")) {
            Browser browser = Browser.of(port, user);
            for (JsonNode page : browser.get("/navegacion").json().path("pages")) {
                String address = page.path("address").asText();
                assertThat(browser.page(address).status()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void aLineThatCannotBeReadIsToldAtOnce() {
        assertThatThrownBy(() -> new Navigation(Stream.of("Tareas  /tareas"))).hasMessageContaining("Tareas  /tareas");
        assertThatThrownBy(() -> new Navigation(Stream.of("Tareas  /tareas  nobodys")))
                .hasMessageContaining("Unknown group");
        assertThat(new Navigation(Stream.of("# nothing", "", "Tareas  /tareas  people"))
                        .of(Set.of(AddressList.PEOPLE))
                        .pages())
                .containsExactly(new Navigation.Page("Tareas", "/tareas"));
    }

    private static List<String> names(Browser browser) {
        return browser.get("/navegacion").json().path("pages").findValuesAsText("name");
    }
}
