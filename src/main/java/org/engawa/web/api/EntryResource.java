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

/** Where to begin. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {
    @Inject
    private LiveApi api;

    @GET
    public Response entry(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, EntryDocument::of);
    }
}
