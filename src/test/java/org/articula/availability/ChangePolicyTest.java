package org.articula.availability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, false",
        "GET, /camunda/api/tasklist/plugin/articula/default/task/1/form, false",
        "HEAD, /responder/x, false",
        "POST, /responder/x, true",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist, false",
        "POST, /camunda/api/admin/auth/user/default/logout, false",
        "POST, /camunda/api/engine/engine/default/task, false",
        "POST, /camunda/api/engine/engine/default/task/count, false",
        "POST, /camunda/api/engine/engine/default/filter/1/list, false",
        "POST, /camunda/api/engine/engine/default/history/process-instance, false",
        "POST, /camunda/api/engine/engine/default/filter/create, true",
        "POST, /camunda/api/engine/engine/default/task/1/claim, true",
        "POST, /camunda/api/engine/engine/default/task/1/comment/create, true",
        "POST, /camunda/api/engine/engine/default/user/create, true",
        "POST, /camunda/api/tasklist/plugin/articula/default/task/1/submit, true",
        "POST, /camunda/api/tasklist/plugin/articula/default/file, true",
        "PUT, /camunda/api/tasklist/plugin/articula/default/task/1/draft, true",
        "PUT, /camunda/api/engine/engine/default/task/count, true",
        "DELETE, /camunda/api/engine/engine/default/task/1, true",
        "PATCH, /anything, true",
    })
    void onlyQuestionsAreLetThrough(String method, String path, boolean change) {
        assertThat(ChangePolicy.mayChange(method, path)).isEqualTo(change);
    }
}
