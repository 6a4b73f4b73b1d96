package org.engawa.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever ends a request of a program is told to it as a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return LiveApi.response(Incidents.answer(known.problem()));
        }
        if (failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused(refused.getResponse());
        }
        return LiveApi.response(Incidents.failed(failure));
    }

    private static Response refused(Response cause) {
        Problem problem = switch (cause.getStatus()) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(ProblemKind.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemKind.NOT_ACCEPTABLE);
            default -> Problem.of(ProblemKind.BAD_REQUEST);
        };
        return LiveApi.response(Incidents.answer(problem));
    }
}
