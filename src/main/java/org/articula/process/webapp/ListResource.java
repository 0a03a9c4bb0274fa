package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.articula.process.overview.NextSteps;
import org.articula.process.overview.TaskCards;
import org.articula.process.overview.TaskSubjects;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** What the list of tasks shows beside what Tasklist knows itself. */
public class ListResource extends ArticulaResource {

    /** More than a page of the list has. */
    private static final int MOST = 50;

    ListResource(String engineName) {
        super(engineName);
    }

    /** @param ids task ids with commas between them */
    @GET
    @Path("cards")
    public Response cards(@QueryParam("ids") @Nullable String ids) {
        List<String> wanted = ids == null
                ? List.of()
                : Arrays.stream(ids.split(",")).limit(MOST).toList();
        return ok(WebappBeans.get(TaskCards.class).of(wanted));
    }

    /** Networks and territories that have a task the person may see. */
    @GET
    @Path("subjects")
    public Response subjects() {
        return ok(WebappBeans.get(TaskSubjects.class).all());
    }

    /**
     * What comes in a network or territory now.
     *
     * @param instanceId the process of the task that has just been done
     */
    @GET
    @Path("next/{code}")
    public Response next(@PathParam("code") String code, @QueryParam("instance") @Nullable String instanceId) {
        Authentication person = getProcessEngine().getIdentityService().getCurrentAuthentication();
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return ok(
                WebappBeans.get(NextSteps.class).of(code, instanceId, new NextSteps.Asker(person.getUserId(), groups)));
    }
}
