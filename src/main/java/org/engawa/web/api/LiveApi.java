package org.engawa.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueChanged;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.locale.Site;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.jspecify.annotations.Nullable;

/** The interface for programs of this node, kept in step with its catalogue. */
@ApplicationScoped
public class LiveApi implements Mirrored {
    private static final String JSON = ApiApplication.PATH + "/openapi.json";
    private static final String YAML = ApiApplication.PATH + "/openapi.yaml";

    @Inject
    private CatalogueFollower follower;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "engawa.api.bytes", defaultValue = "16777216")
    private long bytes;

    private @Nullable PublicApi api;

    /** The interface for another catalogue than that of this node. */
    static LiveApi of(PublicApi api) {
        LiveApi live = new LiveApi();
        live.api = api;
        return live;
    }

    @PostConstruct
    void open() {
        api = new PublicApi(follower::catalogue, clock, new PageCache(bytes));
    }

    void changed(@Observes CatalogueChanged change) {
        api().changed(change.tags(), change.everything());
    }

    /**
     * Answers a request without parameters of its own.
     *
     * @throws ProblemException when there is nothing to answer with
     */
    Response answer(UriInfo address, HttpHeaders headers, Operation operation) {
        return answer(address, headers, List.of(), operation);
    }

    /**
     * Answers a request.
     *
     * @param names of the parameters that the operation takes, beside that of the language
     * @throws ProblemException when there is nothing to answer with
     */
    Response answer(UriInfo address, HttpHeaders headers, List<String> names, Operation operation) {
        return response(api().answer(request(address, headers), names, operation));
    }

    /** What the site says about itself; of a site without content nothing is known. */
    Site site() {
        return follower.catalogue().settings().site();
    }

    static ReaderRequest request(UriInfo address, HttpHeaders headers) {
        return new ReaderRequest(
                "GET",
                "/" + address.getPath(false),
                address.getRequestUri().getRawQuery(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
                headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** An answer as JAX-RS wants it. */
    static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(header -> response.header(header.name(), header.value()));
        if (answer.status() != 304) {
            response.entity(answer.body());
        }
        return response.build();
    }

    /** The documents that are the same for everybody: what the interface is, not what it answers. */
    @Override
    public void addresses(Addresses all) {
        List.of(DocumentationServlet.PAGE, JSON, YAML).forEach(all::add);
    }

    @Override
    public Answer answer(ReaderRequest request) {
        Description description = LiveDescription.get();
        return switch (request.path()) {
            case DocumentationServlet.PAGE -> description.page(site()).answer(request);
            case JSON -> description.json().answer(request);
            case YAML -> description.yaml().answer(request);
            default -> Incidents.answer(Problem.notFound());
        };
    }

    @Override
    public long state() {
        return api().state();
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return api().changedSince(state);
    }

    private PublicApi api() {
        PublicApi present = api;
        if (present == null) {
            throw new IllegalStateException("the interface is not open");
        }
        return present;
    }
}
