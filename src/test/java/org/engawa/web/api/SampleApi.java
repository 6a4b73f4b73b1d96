package org.engawa.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.MovedClock;
import org.engawa.reading.Samples;
import org.engawa.web.PageCache;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** The interface as JAX-RS runs it, for a catalogue of the test, without a server around it. */
final class SampleApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final URI BASE = URI.create("http://localhost/api/v1/");

    private final PublicApi api;
    private final ApplicationHandler handler;

    private SampleApi(Supplier<Catalogue> catalogue, Clock clock) {
        this.api = new PublicApi(catalogue, clock, new PageCache(10_000_000));
        this.handler = new ApplicationHandler(ResourceConfig.forApplication(new ApiApplication())
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(LiveApi.of(api)).to(LiveApi.class);
                    }
                }));
    }

    static SampleApi of(Catalogue catalogue) {
        return of(catalogue, new MovedClock());
    }

    static SampleApi of(Catalogue catalogue, Clock clock) {
        return new SampleApi(() -> catalogue, clock);
    }

    static SampleApi failing(Supplier<Catalogue> catalogue) {
        return new SampleApi(catalogue, new MovedClock());
    }

    static SampleApi whole() {
        return of(Samples.catalogue());
    }

    /** Applies a change as the follower does. */
    void change(Catalogue catalogue, PublishedStory story) {
        api.changed(Catalogues.change(catalogue, story), false);
    }

    /** What came back. */
    record Reply(int status, ContainerResponse response, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        @Nullable
        String header(String name) {
            return response.getHeaderString(name);
        }
    }

    /** Asks for a path below the interface, with headers as name and value in turn. */
    Reply get(String address, String... headers) {
        return ask("GET", address, headers);
    }

    Reply ask(String method, String address, String... headers) {
        String below = address.startsWith("/") ? address.substring(1) : address;
        ContainerRequest request =
                new ContainerRequest(BASE, URI.create(BASE + below), method, null, new MapPropertiesDelegate(), null);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, body).get();
            return new Reply(response.getStatus(), response, body.toByteArray());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** The slugs of a whole list, part by part. */
    List<String> walk(String address) {
        List<String> slugs = new ArrayList<>();
        String next = address;
        while (next != null) {
            JsonNode part = get(next).json();
            part.path("stories").forEach(story -> slugs.add(story.path("slug").asText()));
            next = below(part.path("links").path("next").asText(null));
        }
        return slugs;
    }

    /** The part of an absolute address behind that of the interface. */
    static @Nullable String below(@Nullable String address) {
        return address == null ? null : address.substring(address.indexOf(Question.ROOT) + Question.ROOT.length());
    }
}
