package org.articula.process.webapp;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import org.articula.process.engine.RefusedValue;
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/**
 * Every refusal that leaves the webapps' REST interface is Spanish and names nothing of the inside. The engine answers with objects, the
 * JSON reader with plain text, an address without an entity with nothing; what we wrote is JSON already and passes as it is.
 */
public class RefusalFilter implements ContainerResponseFilter {

    private static final int FIRST_REFUSAL = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        Object entity = response.getEntity();
        if (status < FIRST_REFUSAL || (entity instanceof String && isJson(response.getMediaType()))) {
            return;
        }
        EngineRefusal told = entity instanceof ExceptionDto fault
                ? EngineRefusal.of(status, fault.getType(), fault.getMessage(), isOurs(fault))
                : EngineRefusal.of(status, request.getUriInfo().getPath());
        response.setStatus(told.status());
        response.setEntity(
                ArticulaResource.json(told.status(), told).getEntity(),
                null,
                MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    /** The engine says which permission is missing, or begins with a number of its own; our refusals are a sentence. */
    private static boolean isOurs(ExceptionDto fault) {
        return RefusedValue.class.getSimpleName().equals(fault.getType())
                || (fault instanceof AuthorizationExceptionDto refusal
                        && refusal.getUserId() == null
                        && refusal.getMessage() != null
                        && !refusal.getMessage().startsWith("ENGINE-"));
    }
}
