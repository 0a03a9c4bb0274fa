package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.articula.process.RawRequest;
import org.articula.process.RawRequest.RawAnswer;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that nobody has listed, and listed ones written in another way: refused to everybody, and never a fault of the server. */
@ProcessTest
class UnknownAddressesTest {

    private static final List<String> LISTED = List.of(
            "/camunda/api/engine/engine/default/user",
            "/camunda/api/tasklist/plugin/articula/default/meetings",
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
            "/camunda/app/admin/default/",
            "/guia");

    /** What is put behind each part of an address. */
    private static final List<String> SUFFIXES = List.of(
            ";",
            ";a=b",
            ";a=b;c=d",
            "%3b",
            "%3Ba=b",
            "%2e",
            "%2E",
            "%2e%2e",
            "%2f",
            "%2F",
            "%5c",
            "%5C",
            "\\",
            "%00",
            "%0a",
            "%0d",
            "%0a%0dx",
            "%09",
            "%7f",
            "%25",
            "%252f",
            "%20",
            "%2",
            "%zz",
            "%c0%af",
            "%e0%80%af",
            "%ff",
            "#x",
            "\u0001",
            "\u00e1",
            "<",
            "^",
            "|");

    private static final List<String> ELSEWHERE = List.of(
            "/camunda/api/engine/engine/other/user",
            "/camunda/api/engine/engine/default",
            "/camunda/api/engine/engine/default/",
            "/camunda/api/engine/engine",
            "/camunda/api/engine/user",
            "/camunda/api/engine/task",
            "/camunda/api/",
            "/camunda/api",
            "/camunda/",
            "/camunda",
            "/camunda/app/tasklist/other/",
            "/camunda/app/admin/default/setup/",
            "/camunda/app/tasklist/default/index.html",
            "/camunda/app/tasklist/default/../../../api/engine/engine/default/user",
            "/camunda/lib/../api/engine/engine/default/user",
            "/camunda/lib/./deps.js",
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/engine/engine/default/metrics",
            "/camunda/metrics",
            "/engine-rest/engine/default/user",
            "/engine-rest/user",
            "/rest/engine",
            "/h2-console",
            "/h2-console/login.do",
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/health/db",
            "/error",
            "/webjars/camunda/app/tasklist/scripts/config.js",
            "/plugin/tasklist/app/plugin.js",
            "/plugin-webapp/articula/app/plugin.js",
            "/camunda-welcome/index.html",
            "/access/addresses.txt",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "//",
            "///guia",
            "/guia/",
            "/./",
            "/../",
            "http://localhost//guia",
            "*");

    /** 501: no method of HTTP at all. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405, 501);

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private static Stream<String> otherWaysToWrite() {
        return LISTED.stream().flatMap(address -> {
            List<String> variants = new ArrayList<>();
            for (int end = 1; end <= address.length(); end++) {
                if (end == address.length() || address.charAt(end) == '/') {
                    String before = address.substring(0, end);
                    String after = address.substring(end);
                    SUFFIXES.forEach(suffix -> variants.add(before + suffix + after));
                    variants.add(before + "/" + after);
                    variants.add(before + "/." + after);
                    variants.add(before + "/.." + after);
                    variants.add(before + "/x/.." + after);
                    variants.add(before + "/;/x" + after);
                }
            }
            return variants.stream();
        });
    }

    private static Stream<String> otherLetters() {
        return LISTED.stream().flatMap(address -> Stream.iterate(1, at -> at < address.length(), at -> at + 1)
                .filter(at -> Character.isLetter(address.charAt(at)))
                .flatMap(at -> Stream.of(
                        address.substring(0, at)
                                + Character.toUpperCase(address.charAt(at))
                                + address.substring(at + 1),
                        address.substring(0, at)
                                + "%%%02x".formatted((int) address.charAt(at))
                                + address.substring(at + 1))));
    }

    @Test
    void isRefusedToNobody() {
        everythingIsRefused(Map.of());
    }

    @Test
    void isRefusedWhoeverHasSignedIn() {
        for (String user : List.of("maria", "rosa", "gabriel", "admin")) {
            Map<String, String> headers = headersOf(Browser.signedIn(port, user, "welcome"));
            assertThat(new RawRequest("GET", "/camunda/api/admin/auth/user/default", headers)
                            .sendTo(port)
                            .text())
                    .contains("\"userId\":\"" + user + "\"");
            everythingIsRefused(headers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "CONNECT", "X"})
    void anotherMethodIsRefused(String method) {
        List<Map<String, String>> people = new ArrayList<>(List.of(Map.of()));
        for (String user : List.of("maria", "admin")) {
            people.add(headersOf(Browser.signedIn(port, user, "welcome")));
        }
        for (Map<String, String> headers : people) {
            LISTED.forEach(address -> refused(method, address, headers));
        }
    }

    @Test
    void theMethodOfTheRequestLineCounts() {
        Map<String, String> admin = headersOf(Browser.signedIn(port, "admin", "admin"));
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            refused("POST", "/camunda/api/engine/engine/default/user", with(admin, header, "GET"));
            RawAnswer read = new RawRequest(
                            "GET",
                            "/camunda/api/engine/engine/default/user/maria/profile",
                            with(admin, header, "DELETE"))
                    .sendTo(port);
            assertThat(read.status()).isEqualTo(200);
        }
        refused("POST", "/camunda/api/engine/engine/default/user/maria?_method=DELETE", admin);
        assertThat(identity.createUserQuery().userId("maria").count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otra.example.org",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "localhost@otra.example.org",
                "localhost:8080@otra.example.org",
                "otra.example.org:80",
                "",
                "a b",
            })
    void anotherHostIsRefused(String host) {
        RawAnswer answer = new RawRequest("GET", "/", Map.of("Host", host)).sendTo(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theMachineItselfIsAnswered() {
        for (String host : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST:" + port)) {
            assertThat(new RawRequest("GET", "/", Map.of("Host", host))
                            .sendTo(port)
                            .status())
                    .as(host)
                    .isEqualTo(200);
        }
    }

    private void everythingIsRefused(Map<String, String> headers) {
        List<String> served = Stream.of(otherWaysToWrite(), otherLetters(), ELSEWHERE.stream())
                .flatMap(all -> all)
                .map(target -> new RawRequest("GET", target, headers))
                .map(request -> request.sendTo(port).status() + " " + request.target())
                .filter(answer -> !REFUSED.contains(Integer.valueOf(answer.substring(0, 3))))
                .toList();
        assertThat(served).isEmpty();
    }

    private void refused(String method, String target, Map<String, String> headers) {
        RawAnswer answer = new RawRequest(method, target, headers).sendTo(port);

        assertThat(REFUSED).as("%s %s: %s", method, target, answer.text()).contains(answer.status());
        assertThat(answer.text()).as(target).doesNotContain("Exception", "\tat ");
    }

    private static Map<String, String> headersOf(Browser browser) {
        return Map.of(
                "Cookie",
                "JSESSIONID=%s; XSRF-TOKEN=%s".formatted(browser.cookie("JSESSIONID"), browser.cookie("XSRF-TOKEN")),
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN"));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return all;
    }
}
