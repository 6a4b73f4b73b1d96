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

/** Stories: lists of them, one with all its languages, one in one language. */
@Path("/stories")
@Produces(MediaType.APPLICATION_JSON)
public class StoriesResource {
    @Inject
    private LiveApi api;

    @GET
    public Response list(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, StoryList.NAMES, new StoryList());
    }

    @GET
    @Path("{story}")
    public Response story(@PathParam("story") String story, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, SingleStory.whole(story));
    }

    @GET
    @Path("{story}/{language}")
    public Response edition(
            @PathParam("story") String story,
            @PathParam("language") String language,
            @Context UriInfo address,
            @Context HttpHeaders headers) {
        return api.answer(address, headers, SingleStory.in(story, language));
    }
}
