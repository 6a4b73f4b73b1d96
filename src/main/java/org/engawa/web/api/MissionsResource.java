package org.engawa.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Who publishes. */
@Path("/missions")
@Produces(MediaType.APPLICATION_JSON)
public class MissionsResource {
    @Inject
    private LiveApi api;

    @GET
    public Response missions(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.MISSIONS::all);
    }

    @GET
    @Path("{key}")
    public Response mission(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.MISSIONS.one(key));
    }
}
