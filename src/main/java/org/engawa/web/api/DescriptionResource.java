package org.engawa.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.engawa.web.ReaderRequest;

/** The description of all this, OpenAPI 3.1. */
@Path("/")
public class DescriptionResource {
    private static final String YAML = "application/yaml";

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo address, @Context HttpHeaders headers) {
        return LiveApi.response(LiveDescription.get().json().answer(checked(address, headers)));
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    public Response yaml(@Context UriInfo address, @Context HttpHeaders headers) {
        return LiveApi.response(LiveDescription.get().yaml().answer(checked(address, headers)));
    }

    private static ReaderRequest checked(UriInfo address, HttpHeaders headers) {
        ReaderRequest request = LiveApi.request(address, headers);
        Parameters.of(request.query(), List.of());
        return request;
    }
}
