package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Under which names the product answers, and to whom. */
class HostsTest {

    @ParameterizedTest
    @CsvSource({
        "https://redes.example.org,       redes.example.org, 10.0.0.5,  true",
        "https://redes.example.org,       REDES.example.org, 10.0.0.5,  true",
        "https://Redes.Example.org:8443/, redes.example.org, 10.0.0.5,  true",
        "https://redes.example.org,       otra.example.org,  10.0.0.5,  false",
        "https://redes.example.org,       redes.example.org.example.net, 10.0.0.5, false",
        "https://redes.example.org,       redes.example.org., 10.0.0.5, false",
        "https://redes.example.org,       10.0.0.5,          10.0.0.5,  false",
        "https://redes.example.org,       localhost,         10.0.0.5,  false",
        "https://redes.example.org,       127.0.0.1,         10.0.0.5,  false",
        "https://redes.example.org,       127.0.0.1,         127.0.0.1, true",
        "https://redes.example.org,       localhost,         127.0.0.1, true",
        "https://redes.example.org,       [::1],             0:0:0:0:0:0:0:1, true",
        "https://redes.example.org,       otra.example.org,  127.0.0.1, false",
        "http://localhost:8080,           localhost,         127.0.0.1, true",
        "http://localhost:8080,           127.0.0.1,         192.168.1.7, true",
        "http://localhost:8080,           192.168.1.7,       192.168.1.7, false",
        "http://localhost:8080,           localhost.example.net, 127.0.0.1, false",
        "http://127.0.0.1:8080,           localhost,         127.0.0.1, true",
        "http://[::1]:8080,               localhost,         0:0:0:0:0:0:0:1, true",
    })
    void answersUnderItsOwnNameAndToTheMachineItself(
            String baseUrl, String asked, String localAddress, boolean answers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(asked);
        request.setLocalAddr(localAddress);

        assertThat(new Hosts(baseUrl).include(request)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redes.example.org", "https://", "no es una dirección", "https://red_es.example.org"})
    void aBaseAddressWithoutAHostEndsTheStart(String baseUrl) {
        assertThatThrownBy(() -> new Hosts(baseUrl))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("articula.base-url")
                .hasMessageContaining(baseUrl);
    }
}
