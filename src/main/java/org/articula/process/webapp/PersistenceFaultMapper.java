package org.articula.process.webapp;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.articula.refusal.Sentences;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine's tables do not take is told apart: what somebody wrote, or a fault of ours. */
public class PersistenceFaultMapper implements ExceptionMapper<ProcessEnginePersistenceException> {

    private static final Logger LOG = LoggerFactory.getLogger(PersistenceFaultMapper.class);

    @Override
    public Response toResponse(ProcessEnginePersistenceException fault) {
        return UnfitText.sentence(fault)
                .map(sentence -> ArticulaResource.refused(Response.Status.BAD_REQUEST, sentence))
                .orElseGet(() -> failed(fault));
    }

    private static Response failed(ProcessEnginePersistenceException fault) {
        if (ArticulaResource.crossedByOthers(fault)) {
            return ArticulaResource.refused(Response.Status.CONFLICT, Sentences.ofStatus(409));
        }
        LOG.error("The engine could not store a change", fault);
        return ArticulaResource.refused(Response.Status.INTERNAL_SERVER_ERROR, Sentences.ofStatus(500));
    }
}
