package org.articula.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.articula.process.ProcessTest;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;

/** A change that was undone because others changed the same rows is tried again; whatever else goes wrong is told at once. */
@ProcessTest
class CrossedChangesTest {

    private final AtomicInteger attempts = new AtomicInteger();

    static List<Named<RuntimeException>> crossings() {
        return List.of(
                Named.of("the engine's lock", new OptimisticLockingException("changed")),
                Named.of("a row somebody else holds", new CannotAcquireLockException("locked")),
                Named.of("a row waited for in vain", new QueryTimeoutException("waited")),
                Named.of("a row somebody else has just written", new DuplicateKeyException("twice")),
                Named.of(
                        "a change the database ended for another",
                        new ProcessEngineException("flush", new SQLTransactionRollbackException("deadlock"))));
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void isHeardWhenTheOthersAreDone(RuntimeException crossing) {
        Response answer = ArticulaResource.attemptAgain(failing(2, crossing));

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(attempts).hasValue(3);
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void isRefusedWhenTheOthersNeverEnd(RuntimeException crossing) {
        Response answer = ArticulaResource.attemptAgain(failing(100, crossing));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat((String) answer.getEntity()).contains("Otra persona cambió esta tarea al mismo tiempo.");
        assertThat(attempts.get()).isBetween(2, 99);
    }

    @Test
    void whatIsWrongWithTheInputIsToldAtOnce() {
        Response answer = ArticulaResource.attemptAgain(
                failing(1, new ProcessEngineException("form", new InvalidInputException("name", "Falta el nombre."))));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat((String) answer.getEntity()).contains("Falta el nombre.");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aFaultOfTheProductIsNotRepeated() {
        Response answer = ArticulaResource.attemptAgain(failing(1, new IllegalStateException("broken")));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(attempts).hasValue(1);
    }

    private Supplier<Response> failing(int times, RuntimeException fault) {
        return () -> {
            if (attempts.incrementAndGet() <= times) {
                throw fault;
            }
            return Response.noContent().build();
        };
    }
}
