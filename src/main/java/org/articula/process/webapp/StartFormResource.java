package org.articula.process.webapp;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.articula.process.form.Drafts;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** The start form of one process: open it, keep a draft, send it. */
public class StartFormResource extends ArticulaResource {

    private final String definitionId;
    private final TaskForms forms = WebappBeans.get(TaskForms.class);
    private final Drafts drafts = WebappBeans.get(Drafts.class);

    StartFormResource(String engineName, String definitionId) {
        super(engineName);
        this.definitionId = definitionId;
    }

    @GET
    @Path("form")
    public Response open() {
        return withDefinition(
                definition -> ok(TaskFormResource.FormAnswer.of(forms.openStart(definition, userId()), null)));
    }

    @PUT
    @Path("draft")
    public Response saveDraft(String body) {
        return withDefinition(definition -> {
            drafts.save(
                    Drafts.ofStart(definition.getKey(), userId()),
                    TaskFormResource.FormAnswer.text(dataOf(body)),
                    userId());
            return Response.noContent().build();
        });
    }

    @DELETE
    @Path("draft")
    public Response discardDraft() {
        return withDefinition(definition -> {
            drafts.discard(Drafts.ofStart(definition.getKey(), userId()));
            return Response.noContent().build();
        });
    }

    @POST
    @Path("submit")
    public Response submit(String body) {
        return withDefinition(definition -> ok(Started.of(forms.start(definition, userId(), dataOf(body)))));
    }

    private Response withDefinition(Function<ProcessDefinition, Response> action) {
        return attemptAgain(() -> forms.findStartable(definitionId)
                .map(action)
                .orElseGet(
                        () -> refused(Response.Status.NOT_FOUND, "El proceso no existe o usted no puede iniciarlo.")));
    }

    /** @param code of the network or territory; null for a process about none */
    record Started(String processInstanceId, @Nullable String code) {

        static Started of(ProcessInstance instance) {
            return new Started(instance.getId(), instance.getBusinessKey());
        }
    }
}
