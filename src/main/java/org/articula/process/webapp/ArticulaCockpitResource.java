package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.access.Groups;
import org.articula.process.board.BoardFilter;
import org.articula.process.board.BoardSheet;
import org.articula.process.board.UnitBoard;
import org.articula.process.file.Download;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Where our resources begin in Cockpit's REST API: for supervisors and administrators, read only. */
@Path("plugin/" + ArticulaCockpitPlugin.ID)
public class ArticulaCockpitResource extends AbstractCockpitPluginRootResource {

    private static final List<String> UNIT = List.of(Groups.SUPERVISORS, Groups.ADMINISTRATORS);

    public ArticulaCockpitResource() {
        super(ArticulaCockpitPlugin.ID);
    }

    /** Every network under way for the board «Tablero», the one that needs the supervising unit most first. */
    @GET
    @Path("{engineName}/board")
    public Response board() {
        return forTheUnit(
                () -> ArticulaResource.ok(WebappBeans.get(UnitBoard.class).rows()));
    }

    /** The board as a sheet; what is left out of the address leaves out nothing. */
    @GET
    @Path("{engineName}/board/sheet")
    public Response boardSheet(@Context UriInfo address) {
        return forTheUnit(() -> {
            Download.Content sheet = WebappBeans.get(BoardSheet.class).of(chosenIn(address));
            return FileResource.send(sheet.fileName(), sheet.contentType(), sheet.bytes());
        });
    }

    /** The names of all networks by their codes, which is what the engine knows of them. */
    @GET
    @Path("{engineName}/network-names")
    public Response networkNames() {
        return forTheUnit(() -> ArticulaResource.ok(WebappBeans.get(Networks.class).in(NetworkStatus.values()).stream()
                .collect(Collectors.toMap(Network::code, Network::name))));
    }

    private static BoardFilter chosenIn(UriInfo address) {
        return new BoardFilter(address.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, chosen -> chosen.getValue().get(0))));
    }

    private static Response forTheUnit(Supplier<Response> answer) {
        return ArticulaResource.attempt(() -> {
            List<String> own = WebappBeans.get(IdentityService.class)
                    .getCurrentAuthentication()
                    .getGroupIds();
            if (UNIT.stream().noneMatch(own::contains)) {
                throw new AuthorizationException("Only " + String.join(", ", UNIT));
            }
            return answer.get();
        });
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
