package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import org.articula.process.overview.NetworkOverview;
import org.articula.process.overview.NetworkPages;

/** Every network in a line, and the page of each, for «Redes». */
public class NetworksResource extends ArticulaResource {

    NetworksResource(String engineName) {
        super(engineName);
    }

    @GET
    public Response list() {
        return attempt(() -> {
            requireCompanion();
            return ok(WebappBeans.get(NetworkOverview.class).all());
        });
    }

    /** @param key code of the network, or its id */
    @GET
    @Path("{key}")
    public Response page(@PathParam("key") String key) {
        return attempt(() -> {
            requireCompanion();
            try {
                return ok(WebappBeans.get(NetworkPages.class).of(key));
            } catch (NoSuchElementException unknown) {
                return refused(Response.Status.NOT_FOUND, "No existe una red con ese código.");
            }
        });
    }
}
