package org.articula.process.webapp;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.sql.SQLTransientException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.articula.availability.DatabaseAway;
import org.articula.process.access.Groups;
import org.articula.process.engine.Refusal;
import org.articula.refusal.Sentences;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.retry.support.RetryTemplate;

/** What our resources share: JSON in and out, and every refusal as a status with a Spanish message. */
abstract class ArticulaResource extends AbstractTasklistPluginResource {

    private static final Logger LOG = LoggerFactory.getLogger(ArticulaResource.class);
    private static final int UNPROCESSABLE = 422;

    /** Far more than anybody types; files are sent apart. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final List<String> COMPANIONS = List.of(Groups.ARTICULATORS, Groups.SUPERVISORS);

    private static final String CONCURRENT = "Otra persona cambió esta tarea al mismo tiempo. Ábrala de nuevo.";

    private static final RetryTemplate AFTER_OTHERS = RetryTemplate.builder()
            .maxAttempts(5)
            .uniformRandomBackoff(20, 100)
            .retryOn(ArticulaResource::crossedByOthers)
            .build();

    ArticulaResource(String engineName) {
        super(engineName);
    }

    String userId() {
        return getProcessEngine()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId();
    }

    /**
     * Keeps what the engine's authorisations know nothing about to those who accompany networks.
     *
     * @throws AuthorizationException for everybody else
     */
    void requireCompanion() {
        List<String> own = getProcessEngine()
                .getIdentityService()
                .getCurrentAuthentication()
                .getGroupIds();
        if (COMPANIONS.stream().noneMatch(own::contains)) {
            throw new AuthorizationException("Only " + String.join(", ", COMPANIONS));
        }
    }

    static Response ok(Object body) {
        return json(Response.Status.OK.getStatusCode(), body);
    }

    static Response json(int status, Object body) {
        try {
            String text = WebappBeans.get(ObjectMapper.class).writeValueAsString(body);
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                    .header("Cache-Control", "no-store")
                    .entity(text)
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Response refused(Response.Status status, String message) {
        return json(status.getStatusCode(), Map.of("message", Sentences.withoutMarkup(message)));
    }

    static Response gone() {
        return refused(Response.Status.NOT_FOUND, "La tarea ya no está abierta o usted no tiene acceso a ella.");
    }

    /** The «data» object of a request's body. */
    static Map<String, Object> dataOf(String body) {
        if (body.length() > MOST_CHARACTERS) {
            throw new InvalidInputException("", "Lo escrito es demasiado largo para un formulario.");
        }
        try {
            // Read as binary figures, decimals would no longer be the ones that were sent
            Object read = WebappBeans.get(ObjectMapper.class)
                    .readerFor(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(body);
            if (read instanceof Map<?, ?> request && request.get("data") instanceof Map<?, ?> fields) {
                Map<String, Object> copy = new LinkedHashMap<>();
                fields.forEach((name, value) -> copy.put(String.valueOf(name), value));
                return copy;
            }
        } catch (JsonProcessingException notJson) {
            LOG.debug("Request body is not JSON", notJson);
        }
        throw new InvalidInputException("", "La solicitud no trae los datos del formulario.");
    }

    /**
     * Runs a change that others may cross at the same moment: what was undone because of them is tried again. Tasks that
     * were opened together, one per candidate, share a counter, so people who complete different ones cross all the time.
     */
    static Response attemptAgain(Supplier<Response> change) {
        return attempt(() -> AFTER_OTHERS.execute(attempt -> change.get()));
    }

    /** Runs a change; each way it can be refused becomes the answer a person understands. */
    static Response attempt(Supplier<Response> change) {
        try {
            return change.get();
        } catch (Refusal refusal) {
            return refused(Response.Status.FORBIDDEN, requireNonNull(refusal.getMessage()));
        } catch (AuthorizationException forbidden) {
            return refused(Response.Status.FORBIDDEN, "Usted no tiene permiso para hacer esto.");
        } catch (NullValueException missing) {
            return refused(Response.Status.CONFLICT, "Otra persona ya completó esta tarea.");
        } catch (BadUserRequestException bad) {
            LOG.debug("The engine refuses", bad);
            return refused(
                    Response.Status.BAD_REQUEST, Sentences.ofStatus(Response.Status.BAD_REQUEST.getStatusCode()));
        } catch (RuntimeException other) {
            return refusalWithin(other);
        }
    }

    private static Response refusalWithin(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException refusal) {
                return unprocessable(refusal);
            }
        }
        if (crossedByOthers(fault)) {
            return refused(Response.Status.CONFLICT, CONCURRENT);
        }
        if (fault instanceof UncheckedIOException) {
            LOG.debug("The request broke off", fault);
            return refused(Response.Status.BAD_REQUEST, Sentences.of("body.incomplete"));
        }
        Optional<String> unfit = UnfitText.sentence(fault);
        if (unfit.isPresent()) {
            LOG.warn("A text reached its column unchecked", fault);
            return unprocessable(new InvalidInputException("", unfit.get()));
        }
        LOG.error("A change failed", fault);
        return refused(
                Response.Status.INTERNAL_SERVER_ERROR,
                "No se pudo guardar. Lo que escribió sigue aquí; inténtelo otra vez.");
    }

    /**
     * The engine's own lock, ours, or the database's: it ends one of two changes that wait for each other, and H2 says that
     * it waited in vain for somebody else's row as a timeout of the query.
     */
    static boolean crossedByOthers(Throwable fault) {
        if (DatabaseAway.explains(fault)) {
            return false;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientException) {
                return true;
            }
        }
        return false;
    }

    private static Response unprocessable(InvalidInputException refusal) {
        List<Map<String, String>> errors = refusal.errors().stream()
                .map((FieldError e) -> Map.of("path", e.path(), "message", e.message()))
                .toList();
        return json(UNPROCESSABLE, Map.of("message", "Revise los campos marcados.", "errors", errors));
    }
}
