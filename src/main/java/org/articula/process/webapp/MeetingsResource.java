package org.articula.process.webapp;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.articula.process.overview.MeetingOverview;

/** The next meeting of every network, for the page «Reuniones». */
public class MeetingsResource extends ArticulaResource {

    MeetingsResource(String engineName) {
        super(engineName);
    }

    @GET
    public Response list() {
        return attempt(() -> {
            requireCompanion();
            return ok(WebappBeans.get(MeetingOverview.class).ofActiveNetworks());
        });
    }
}
