package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Where our resources begin in Cockpit's REST API: for supervisors, read only. */
@Path("plugin/" + ArticulaCockpitPlugin.ID)
public class ArticulaCockpitResource extends AbstractCockpitPluginRootResource {

    public ArticulaCockpitResource() {
        super(ArticulaCockpitPlugin.ID);
    }

    /** The delivery ledger of the meeting that an instance is about. */
    @GET
    @Path("{engineName}/process-instance/{instanceId}/notices")
    public Response notices(@PathParam("engineName") String engineName, @PathParam("instanceId") String instanceId) {
        RuntimeService runtime = WebappBeans.get(RuntimeService.class);
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) {
            return ArticulaResource.refused(
                    Response.Status.NOT_FOUND, "El proceso ya terminó o usted no tiene acceso a él.");
        }
        Object meetingId = runtime.getVariable(instanceId, "meetingId");
        return ArticulaResource.ok(WebappBeans.get(NoticeLedger.class).ofMeeting((String) meetingId));
    }
}
