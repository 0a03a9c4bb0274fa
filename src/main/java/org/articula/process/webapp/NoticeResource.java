package org.articula.process.webapp;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.articula.notification.Notices;

/** Ticks in the delivery ledger. */
public class NoticeResource extends ArticulaResource {

    NoticeResource(String engineName) {
        super(engineName);
    }

    @POST
    @Path("{id}/phoned")
    public Response phoned(@PathParam("id") String id) {
        return attempt(() -> {
            requireCompanion();
            WebappBeans.get(Notices.class).markPhoned(id, userId());
            return Response.noContent().build();
        });
    }
}
