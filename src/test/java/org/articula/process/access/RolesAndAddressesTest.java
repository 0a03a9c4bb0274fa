package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every role at every address of the list, and what by hand must never be on it. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesAndAddressesTest {

    private static final String SIGN_IN_FIRST = "Inicie sesión para continuar.";
    private static final String NOT_ALLOWED = "Usted no tiene permiso para hacer esto.";

    private static final Map<String, String> PEOPLE = new LinkedHashMap<>(Map.of(
            "articulators", "maria",
            "supervisors", "rosa",
            "managers", "gabriel",
            "administrators", "admin"));

    private static final String LOGOUT = "/logout";

    @LocalServerPort
    int port;

    @Autowired
    AddressList list;

    private final Map<String, Browser> browsers = new LinkedHashMap<>();

    Stream<Address> addresses() {
        return list.all().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isOpenToItsRolesAndToNobodyElse(Address address) {
        String path = someAddress(address);
        for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
            Set<String> names = Set.of(AddressList.ANYONE, AddressList.SIGN_IN, AddressList.PEOPLE, person.getKey());
            Answer answer = browserOf(person.getValue()).send(address.method(), path);
            if (listedFor(address, names)) {
                assertThat(isRefusedAtTheDoor(answer))
                        .as("%s at %s %s: %s", person, address.method(), path, answer)
                        .isFalse();
            } else {
                assertThat(answer.status())
                        .as("%s at %s %s: %s", person, address.method(), path, answer)
                        .isEqualTo(403);
                assertThat(answer.json().path("message").asText()).isEqualTo(NOT_ALLOWED);
            }
            if (path.endsWith(LOGOUT)) {
                browsers.clear();
            }
        }
        Answer nobody = Browser.at(port).send(address.method(), path);
        if (listedFor(address, Set.of(AddressList.ANYONE, AddressList.SIGN_IN))) {
            assertThat(isRefusedAtTheDoor(nobody)).as(nobody.toString()).isFalse();
        } else {
            assertThat(nobody.status()).as(path).isEqualTo(401);
        }
    }

    /** Written down apart from the list: A articulators, S supervisors, M managers, D administrators, - nobody at all. */
    @ParameterizedTest
    @CsvSource({
        "POST,   engine/engine/default/deployment/create,                            -",
        "DELETE, engine/engine/default/deployment/x,                                 -",
        "POST,   engine/engine/default/deployment/x/redeploy,                        -",
        "POST,   engine/engine/default/job/x/execute,                                -",
        "PUT,    engine/engine/default/job/x/duedate,                                -",
        "POST,   engine/engine/default/job/x/duedate/recalculate,                    -",
        "DELETE, engine/engine/default/job/x,                                        -",
        "PUT,    engine/engine/default/job/x/suspended,                              -",
        "POST,   engine/engine/default/history/cleanup,                              -",
        "GET,    engine/engine/default/history/cleanup/job,                          -",
        "POST,   engine/engine/default/message,                                      -",
        "POST,   engine/engine/default/signal,                                       -",
        "POST,   engine/engine/default/condition,                                    -",
        "POST,   engine/engine/default/migration/execute,                            -",
        "POST,   engine/engine/default/modification/execute,                         -",
        "POST,   engine/engine/default/process-instance/x/modification,              -",
        "DELETE, engine/engine/default/process-instance/x,                           -",
        "POST,   engine/engine/default/process-instance/delete,                      -",
        "PUT,    engine/engine/default/process-instance/x/suspended,                 -",
        "PUT,    engine/engine/default/process-instance/x/variables/meetingId,       -",
        "PUT,    engine/engine/default/execution/x/localVariables/meetingId,         -",
        "POST,   engine/engine/default/execution/x/localVariables/meetingId/data,    -",
        "PUT,    engine/engine/default/task/x/variables/meetingId,                   -",
        "PUT,    engine/engine/default/task/x/localVariables/meetingId,              -",
        "POST,   engine/engine/default/task/x/complete,                              -",
        "POST,   engine/engine/default/task/x/submit-form,                           -",
        "POST,   engine/engine/default/task/x/resolve,                               -",
        "POST,   engine/engine/default/task/x/delegate,                              -",
        "POST,   engine/engine/default/task/x/bpmnError,                             -",
        "POST,   engine/engine/default/task/x/attachment/create,                     -",
        "POST,   engine/engine/default/task/create,                                  -",
        "DELETE, engine/engine/default/task/x,                                       -",
        "PUT,    engine/engine/default/process-definition/x/suspended,               -",
        "DELETE, engine/engine/default/process-definition/x,                         -",
        "POST,   engine/engine/default/process-definition/x/start,                   -",
        "POST,   engine/engine/default/process-definition/key/changeMeeting/start,   -",
        "POST,   engine/engine/default/process-definition/x/submit-form,             -",
        "POST,   engine/engine/default/external-task/fetchAndLock,                   -",
        "POST,   engine/engine/default/decision-definition/key/x/evaluate,           -",
        "GET,    engine/engine/default/user,                                         ASMD",
        "POST,   engine/engine/default/user/create,                                  D",
        "DELETE, engine/engine/default/user/x,                                       D",
        "POST,   engine/engine/default/user/x/unlock,                                D",
        "PUT,    engine/engine/default/group/articulators/members/x,                 D",
        "DELETE, engine/engine/default/group/articulators/members/x,                 D",
        "GET,    engine/engine/default/authorization,                                D",
        "POST,   engine/engine/default/authorization/create,                         D",
        "PUT,    engine/engine/default/authorization/x,                              D",
        "DELETE, engine/engine/default/authorization/x,                              D",
        "GET,    engine/engine/default/deployment,                                   SD",
        "PUT,    engine/engine/default/job/x/retries,                                SD",
        "GET,    engine/engine/default/process-instance/x/variables,                 -",
        "GET,    cockpit/plugin/articula/default/process-instance/x/notices,         SD",
        "POST,   cockpit/plugin/base/default/incident/count,                         SD",
        "POST,   engine/engine/default/task/x/claim,                                 ASMD",
        "PUT,    engine/engine/default/task/x,                                       ASMD",
        "POST,   tasklist/plugin/articula/default/task/x/submit,                     ASMD",
        "POST,   tasklist/plugin/articula/default/file?name=a.csv,                   AS",
        "GET,    tasklist/plugin/articula/default/meetings,                          AS",
        "GET,    tasklist/plugin/articula/default/plan,                              AS",
        "POST,   tasklist/plugin/articula/default/notice/x/phoned,                   AS",
        "PUT,    engine/engine/default/user/x/credentials,                           ASMD",
        "POST,   admin/setup/default/user/create,                                    -",
        "GET,    admin/plugin/license/default/check-key,                             -",
    })
    void whatMattersMostIsDecidedHere(String method, String path, String roles) {
        List<String> let = new ArrayList<>();
        for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
            Answer answer = browserOf(person.getValue()).send(method, "/camunda/api/" + path);
            if (!isRefusedAtTheDoor(answer)) {
                let.add(person.getKey());
            }
        }
        Map<Character, String> initials =
                Map.of('A', "articulators", 'S', "supervisors", 'M', "managers", 'D', "administrators");
        assertThat(let)
                .containsExactlyInAnyOrderElementsOf(roles.chars()
                        .filter(letter -> letter != '-')
                        .mapToObj(letter -> initials.get((char) letter))
                        .collect(Collectors.toSet()));
        assertThat(Browser.at(port).send(method, "/camunda/api/" + path).status())
                .isEqualTo(401);
    }

    @Test
    void theListTellsWhatEachAddressIsFor() {
        assertThat(list.all()).allSatisfy(address -> {
            assertThat(address.purpose()).isNotBlank();
            assertThat(address.who()).isNotEmpty();
        });
        assertThat(list.all().stream().map(a -> a.method() + " " + a.path().getPatternString()))
                .doesNotHaveDuplicates();
    }

    /** Another line of the list may open what this one does not. */
    private boolean listedFor(Address address, Set<String> names) {
        return list.allows(new MockHttpServletRequest(address.method(), someAddress(address)), names);
    }

    private Browser browserOf(String user) {
        return browsers.computeIfAbsent(user, name -> Browser.signedIn(port, name, "welcome"));
    }

    /** The engine refuses, too, but it speaks otherwise, and so do our plugins to whom the door lets in. */
    private static boolean isRefusedAtTheDoor(Answer answer) {
        return answer.status() == 401 && answer.body().equals(said(SIGN_IN_FIRST))
                || answer.status() == 403 && answer.body().equals(said(NOT_ALLOWED));
    }

    private static String said(String message) {
        return "{\"message\":\"" + message + "\"}";
    }

    /** Names nothing that exists. */
    private static String someAddress(Address address) {
        return address.path()
                .getPatternString()
                .replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                .replaceAll("\\{\\w+}", "x")
                .replace("**", "x")
                .replace("*.*", "x.js");
    }
}
