package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** How the list of addresses is read. */
class AddressListTest {

    private static final AddressList LIST = new AddressList(Stream.of(
            "# a comment",
            "",
            "[/camunda/api]",
            "GET, PUT  /task/{id}  articulators, supervisors  a task",
            "GET  /task/count  managers  how many tasks",
            "[]",
            "GET  /files/**  anyone  files"));

    @ParameterizedTest
    @CsvSource({
        "GET,    /camunda/api/task/1,       articulators, true",
        "HEAD,   /camunda/api/task/1,       articulators, true",
        "PUT,    /camunda/api/task/1,       supervisors,  true",
        "GET,    /camunda/api/task/1,       managers,     false",
        "GET,    /camunda/api/task/count,   managers,     true",
        "POST,   /camunda/api/task/1,       articulators, false",
        "get,    /camunda/api/task/1,       articulators, false",
        "GET,    /camunda/api/task/1/,      articulators, false",
        "GET,    /camunda/api/task/,        articulators, false",
        "GET,    /camunda/api/task/1/x,     articulators, false",
        "GET,    /camunda/api/TASK/1,       articulators, false",
        "GET,    /task/1,                   articulators, false",
        "GET,    /files/a/b.js,             anyone,       true",
        "GET,    /filesystem,               anyone,       false",
    })
    void anAddressIsMeantExactly(String method, String path, String name, boolean allowed) {
        assertThat(LIST.allows(new MockHttpServletRequest(method, path), Set.of(name)))
                .isEqualTo(allowed);
    }

    @Test
    void whoeverIsInSeveralGroupsHasWhatEachOfThemHas() {
        Set<String> both = Set.of("managers", "articulators");

        assertThat(LIST.allows(new MockHttpServletRequest("GET", "/camunda/api/task/1"), both))
                .isTrue();
        assertThat(LIST.allows(new MockHttpServletRequest("GET", "/camunda/api/task/count"), both))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET  /a  anyone",
                "GET  /a  everybody  an unknown word",
                "TRACE  /a  anyone  a method that nobody needs",
                "GET /a  anyone  one space only",
            })
    void aLineThatIsNotUnderstoodEndsTheStart(String line) {
        assertThatThrownBy(() -> new AddressList(Stream.of(line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(line);
    }
}
