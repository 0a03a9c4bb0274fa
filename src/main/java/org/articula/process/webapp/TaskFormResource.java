package org.articula.process.webapp;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.dossier.Block;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Drafts;
import org.articula.process.form.OpenedForm;
import org.articula.process.form.TaskForms;
import org.articula.process.form.TaskOpening;
import org.articula.trust.Trust;
import org.articula.trust.TrustPart;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.jspecify.annotations.Nullable;

/** The form of one task: open it, keep a draft, send it. */
public class TaskFormResource extends ArticulaResource {

    private static final String COMPLETED_ELSEWHERE =
            "La tarea ya no está abierta: otra persona la completó o cambió la reunión.";

    private static final String SUSPENDED =
            "La red está suspendida: la tarea espera a que se reanude. Lo que escribió queda guardado.";

    private final String taskId;
    private final TaskForms forms = WebappBeans.get(TaskForms.class);
    private final Drafts drafts = WebappBeans.get(Drafts.class);

    TaskFormResource(String engineName, String taskId) {
        super(engineName);
        this.taskId = taskId;
    }

    @GET
    @Path("form")
    public Response open() {
        return forms.findTask(taskId)
                .map(task -> ok(FormAnswer.of(
                        forms.open(task, userId()),
                        WebappBeans.get(TaskOpening.class).of(task, userId()))))
                .orElseGet(ArticulaResource::gone);
    }

    @PUT
    @Path("draft")
    public Response saveDraft(String body) {
        return attemptAgain(() -> {
            if (forms.findTask(taskId).isEmpty()) {
                return gone();
            }
            forms.requireWorker(taskId);
            drafts.save(Drafts.ofTask(taskId), FormAnswer.text(dataOf(body)), userId());
            return Response.noContent().build();
        });
    }

    @DELETE
    @Path("draft")
    public Response discardDraft() {
        return attemptAgain(() -> {
            if (forms.findTask(taskId).isEmpty()) {
                return gone();
            }
            forms.requireWorker(taskId);
            drafts.discard(Drafts.ofTask(taskId));
            return Response.noContent().build();
        });
    }

    /** What would come of what is typed so far; nothing is kept. */
    @POST
    @Path("preview")
    public Response preview(String body) {
        return attempt(() -> forms.findTask(taskId)
                .map(task -> ok(Map.of("lines", forms.preview(task, userId(), dataOf(body)))))
                .orElseGet(ArticulaResource::gone));
    }

    @POST
    @Path("submit")
    public Response submit(String body) {
        return attemptAgain(() -> {
            if (forms.findTask(taskId).isEmpty()) {
                return refused(Response.Status.CONFLICT, COMPLETED_ELSEWHERE);
            }
            return submit(dataOf(body));
        });
    }

    /** Whatever goes wrong while somebody else completes the same task, the answer is that they did. */
    private Response submit(Map<String, Object> data) {
        try {
            forms.submit(taskId, data);
            return Response.noContent().build();
        } catch (SuspendedEntityInteractionException still) {
            return refused(Response.Status.CONFLICT, SUSPENDED);
        } catch (RuntimeException fault) {
            if (forms.findTask(taskId).isEmpty()) {
                return refused(Response.Status.CONFLICT, COMPLETED_ELSEWHERE);
            }
            throw fault;
        }
    }

    /** The delivery ledger of the meeting this task belongs to. */
    @GET
    @Path("notices")
    public Response notices() {
        return forms.findTask(taskId)
                .map(task -> ok(WebappBeans.get(NoticeLedger.class).ofMeeting(variable("meetingId"))))
                .orElseGet(ArticulaResource::gone);
    }

    /** What there is to see beside the form. */
    @GET
    @Path("tabs")
    public Response tabs() {
        return forms.findTask(taskId)
                .map(task -> ok(new Tabs(
                        variable("meetingId") != null, measuredNetwork().isPresent())))
                .orElseGet(ArticulaResource::gone);
    }

    /** The trust of the network this task belongs to, for those who accompany networks. */
    @GET
    @Path("trust")
    public Response trust() {
        return attempt(() -> {
            requireCompanion();
            return forms.findTask(taskId)
                    .flatMap(task -> measuredNetwork())
                    .map(network -> ok(new TrustAnswer(
                            network.code(),
                            network.name(),
                            WebappBeans.get(TrustPart.class).blocks(network))))
                    .orElseGet(ArticulaResource::gone);
        });
    }

    private Optional<Network> measuredNetwork() {
        String networkId = variable(ProcessVariable.NETWORK_ID.name());
        return networkId == null
                        || WebappBeans.get(Trust.class).latest(networkId).isEmpty()
                ? Optional.empty()
                : Optional.of(WebappBeans.get(Networks.class).byId(networkId));
    }

    private @Nullable String variable(String name) {
        return (String) getProcessEngine().getTaskService().getVariable(taskId, name);
    }

    record Tabs(boolean notices, boolean trust) {}

    record TrustAnswer(String networkCode, String networkName, List<Block> blocks) {}

    /** A form as the browser gets it. @param opening null where a process is started */
    record FormAnswer(
            @JsonRawValue String schema,
            Map<String, Object> data,
            @Nullable DraftAnswer draft,
            TaskOpening.@Nullable Opened opening,
            @Nullable String networkId) {

        static FormAnswer of(OpenedForm form, TaskOpening.@Nullable Opened opening) {
            Drafts.Draft draft = form.draft();
            return new FormAnswer(
                    form.schema(),
                    form.data(),
                    draft == null ? null : new DraftAnswer(draft.data(), draft.savedAt(), draft.savedBy()),
                    opening,
                    form.networkId());
        }

        static String text(Map<String, Object> data) {
            return (String) json(Response.Status.OK.getStatusCode(), data).getEntity();
        }
    }

    record DraftAnswer(@JsonRawValue String data, Instant savedAt, String savedBy) {}
}
