package org.articula.process.webapp;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Where our resources begin in Tasklist's REST API; a signed-in person and, to change anything, the CSRF token are needed. */
@Path("plugin/" + ArticulaTasklistPlugin.ID)
public class ArticulaTasklistResource extends AbstractTasklistPluginRootResource {

    public ArticulaTasklistResource() {
        super(ArticulaTasklistPlugin.ID);
    }

    @Path("{engineName}/task/{taskId}")
    public TaskFormResource taskForm(@PathParam("engineName") String engineName, @PathParam("taskId") String taskId) {
        return subResource(new TaskFormResource(engineName, taskId), engineName);
    }

    @Path("{engineName}/process-definition/{definitionId}")
    public StartFormResource startForm(
            @PathParam("engineName") String engineName, @PathParam("definitionId") String definitionId) {
        return subResource(new StartFormResource(engineName, definitionId), engineName);
    }

    @Path("{engineName}/file")
    public FileResource files(@PathParam("engineName") String engineName) {
        return subResource(new FileResource(engineName), engineName);
    }

    @Path("{engineName}/download/{name}/{subjectId}")
    public DownloadResource downloads(
            @PathParam("engineName") String engineName,
            @PathParam("name") String name,
            @PathParam("subjectId") String subjectId) {
        return subResource(new DownloadResource(engineName, name, subjectId), engineName);
    }

    @Path("{engineName}/meetings")
    public MeetingsResource meetings(@PathParam("engineName") String engineName) {
        return subResource(new MeetingsResource(engineName), engineName);
    }

    @Path("{engineName}/plan")
    public PlanResource plan(@PathParam("engineName") String engineName) {
        return subResource(new PlanResource(engineName), engineName);
    }

    @Path("{engineName}/list")
    public ListResource list(@PathParam("engineName") String engineName) {
        return subResource(new ListResource(engineName), engineName);
    }

    @Path("{engineName}/networks")
    public NetworksResource networks(@PathParam("engineName") String engineName) {
        return subResource(new NetworksResource(engineName), engineName);
    }

    @Path("{engineName}/notice")
    public NoticeResource notices(@PathParam("engineName") String engineName) {
        return subResource(new NoticeResource(engineName), engineName);
    }
}
