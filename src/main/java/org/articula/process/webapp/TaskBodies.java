package org.articula.process.webapp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.engine.rest.dto.task.TaskDto;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * The task list sends a task back as it got it, with the reference to its form. The engine writes that reference and cannot read
 * it, so that no date of a task could be changed; nothing is lost without it, for a task's form never changes.
 */
public final class TaskBodies implements ForcedAutoDiscoverable, ReaderInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNREADABLE = "camundaFormRef";

    @Override
    public void configure(FeatureContext application) {
        application.register(TaskBodies.class);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        if (request.getType() == TaskDto.class) {
            byte[] body = request.getInputStream().readAllBytes();
            request.setInputStream(new ByteArrayInputStream(withoutForm(body)));
        }
        return request.proceed();
    }

    private static byte[] withoutForm(byte[] body) throws IOException {
        try {
            JsonNode task = JSON.readTree(body);
            return task instanceof ObjectNode fields && fields.remove(UNREADABLE) != null
                    ? JSON.writeValueAsBytes(fields)
                    : body;
        } catch (JsonProcessingException notJson) {
            // The engine says so
            return body;
        }
    }
}
