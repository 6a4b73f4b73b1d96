package org.engawa.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What changed, for mirrors. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    @Inject
    private LiveApi api;

    @GET
    public Response changes(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, ChangeList.NAMES, new ChangeList());
    }
}
