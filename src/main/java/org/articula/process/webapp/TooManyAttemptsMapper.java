package org.articula.process.webapp;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.articula.limit.TooManyAttemptsException;

/** Too many wrong passwords: when to try again. */
public class TooManyAttemptsMapper implements ExceptionMapper<TooManyAttemptsException> {

    @Override
    public Response toResponse(TooManyAttemptsException refused) {
        Response answer = ArticulaResource.json(
                Response.Status.TOO_MANY_REQUESTS.getStatusCode(), Map.of("message", refused.getMessage()));
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds())
                .build();
    }
}
