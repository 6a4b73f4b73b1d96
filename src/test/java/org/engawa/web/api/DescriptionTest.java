package org.engawa.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.engawa.reading.Samples;
import org.junit.jupiter.api.Test;

/** The description itself, and that it describes what there is: no more, no less. */
class DescriptionTest {
    private final SampleApi api = SampleApi.whole();

    @Test
    void isValidByTheSchemaOfOpenApi() throws IOException {
        try (InputStream schema = DescriptionTest.class.getResourceAsStream("openapi-3.1-schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(Contract.DESCRIPTION))
                    .isEmpty();
        }
    }

    @Test
    void theSchemaOfOpenApiFindsMistakes() throws IOException {
        JsonNode wrong = new ObjectMapper().readTree("""
                {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"no-slash": {}}}""");
        try (InputStream schema = DescriptionTest.class.getResourceAsStream("openapi-3.1-schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(wrong))
                    .isNotEmpty();
        }
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = new TreeSet<>();
        for (Class<?> resource : new ApiApplication().getClasses()) {
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(GET.class)) {
                    Path own = method.getAnnotation(Path.class);
                    String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
                    routes.add(path.replaceAll("/+", "/"));
                }
            }
        }
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(Contract.DESCRIPTION.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void describesEveryParameterAndNoOther() {
        assertThat(parameters("/stories")).containsExactlyInAnyOrderElementsOf(with(StoryList.NAMES, PublicApi.LANG));
        assertThat(parameters("/changes")).containsExactlyInAnyOrderElementsOf(with(ChangeList.NAMES, PublicApi.LANG));
        Contract.DESCRIPTION.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith("/openapi")) {
                assertThat(parameters(path)).isEmpty();
            } else if (!path.equals("/stories") && !path.equals("/changes")) {
                assertThat(parameters(path)).as(path).containsExactly(PublicApi.LANG);
            }
        });
    }

    @Test
    void examplesAreValid() {
        List<String> seen = new ArrayList<>();
        examples(Contract.DESCRIPTION, "", seen);
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static void examples(JsonNode node, String at, List<String> seen) {
        if (node.has("example") && node.has("schema")) {
            seen.add(at);
            Contract.valid(node.path("schema"), node.path("example"), at);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            examples(entry.getValue(), at + "/" + entry.getKey(), seen);
        }
        if (node.isArray()) {
            node.forEach(item -> examples(item, at + "[]", seen));
        }
    }

    @Test
    void everyProblemIsExplained() {
        String page = new String(
                LiveDescription.get()
                        .page(Samples.SITE)
                        .answer(Requests.get("/api/"))
                        .body(),
                UTF_8);
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(page).contains("id=\"" + kind.word() + "\"", kind.title());
        }
    }

    @Test
    void isServedInBothForms() throws IOException {
        SampleApi.Reply json = api.get("/openapi.json");
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.json()).isEqualTo(Contract.DESCRIPTION);
        SampleApi.Reply yaml = api.get("/openapi.yaml");
        assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(yaml.text()).startsWith("openapi: 3.1.0");
        assertThat(api.get("/openapi.json", "If-None-Match", json.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(api.get("/openapi.json?x=1").status()).isEqualTo(400);
    }

    private static List<String> parameters(String path) {
        return StreamSupport.stream(
                        Contract.DESCRIPTION
                                .path("paths")
                                .path(path)
                                .path("get")
                                .path("parameters")
                                .spliterator(),
                        false)
                .map(Contract::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static List<String> with(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }
}
