package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.articula.process.overview.PlanOverview;

/** The one-year plan of every network, for the page «Plan». */
public class PlanResource extends ArticulaResource {

    PlanResource(String engineName) {
        super(engineName);
    }

    @GET
    public Response list() {
        return attempt(() -> {
            requireCompanion();
            return ok(WebappBeans.get(PlanOverview.class).ofNetworksUnderWay());
        });
    }
}
