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

/** What stories are about. */
@Path("/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
    @Inject
    private LiveApi api;

    @GET
    public Response index(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists::index);
    }

    @GET
    @Path("countries")
    public Response countries(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.COUNTRIES::all);
    }

    @GET
    @Path("countries/{key}")
    public Response country(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.COUNTRIES.one(key));
    }

    @GET
    @Path("programmes")
    public Response programmes(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.PROGRAMMES::all);
    }

    @GET
    @Path("programmes/{key}")
    public Response programme(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.PROGRAMMES.one(key));
    }

    @GET
    @Path("topics")
    public Response topics(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.TOPICS::all);
    }

    @GET
    @Path("topics/{key}")
    public Response topic(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.TOPICS.one(key));
    }

    @GET
    @Path("people")
    public Response people(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.PEOPLE::all);
    }

    @GET
    @Path("people/{key}")
    public Response person(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.PEOPLE.one(key));
    }

    @GET
    @Path("venues")
    public Response venues(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.VENUES::all);
    }

    @GET
    @Path("venues/{key}")
    public Response venue(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.VENUES.one(key));
    }

    @GET
    @Path("terms")
    public Response terms(@Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.TERMS::all);
    }

    @GET
    @Path("terms/{key}")
    public Response term(@PathParam("key") String key, @Context UriInfo address, @Context HttpHeaders headers) {
        return api.answer(address, headers, VocabularyLists.TERMS.one(key));
    }
}
