package org.articula.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.articula.process.Browser.Answer;

/** What tests of the guard send and what they expect to hear. */
final class Expectations {

    /** Said of what the engine offers and the product has no use for. */
    static final String NOT_OVER_THE_WEB = "Esto no se hace desde las aplicaciones web.";

    /** The supervising unit lets a phase close although something is missing. */
    static final Map<String, Object> YES = Map.of("answer", "YES", "reason", "La conozco.");

    private Expectations() {}

    static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    static void refused(Answer answer) {
        refused(answer, NOT_OVER_THE_WEB);
    }

    /** @param message all that is said */
    static void refused(Answer answer, String message) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.json().get("message").asText()).isEqualTo(message);
    }
}
