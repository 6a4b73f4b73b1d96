package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.engawa.json.Json;
import org.engawa.source.YamlValues;

/** The description of the interface, for tests to hold answers to it. */
final class Contract {
    static final JsonNode DESCRIPTION = read();

    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Contract() {}

    private static JsonNode read() {
        try (InputStream stream = Contract.class.getResourceAsStream("openapi.yaml")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(Json.write(YamlValues.read(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Demands that an answer is as the description says of this address. */
    static void holds(String address, SampleApi.Reply reply) {
        JsonNode content = response(address, reply.status()).path("content");
        String type = reply.header("Content-Type");
        assertThat(content.has(type))
                .as("%s answers %d as %s", address, reply.status(), type)
                .isTrue();
        if (type.endsWith("json")) {
            valid(content.path(type).path("schema"), reply.json(), address);
        }
    }

    private static JsonNode response(String address, int status) {
        JsonNode responses = operation(address).path("responses");
        JsonNode response = responses.path(Integer.toString(status));
        return resolved(response.isMissingNode() ? responses.path("default") : response);
    }

    /** The operation of an address. */
    static JsonNode operation(String address) {
        String path = address.replaceAll("\\?.*", "");
        for (Map.Entry<String, JsonNode> entry : DESCRIPTION.path("paths").properties()) {
            if (entry.getKey().equals(path)) {
                return entry.getValue().path("get");
            }
        }
        for (Map.Entry<String, JsonNode> entry : DESCRIPTION.path("paths").properties()) {
            String pattern = entry.getKey().replace(".", "\\.").replaceAll("\\{\\w+\\}", "[^/]+");
            if (Pattern.matches(pattern, path)) {
                return entry.getValue().path("get");
            }
        }
        throw new AssertionError("not described: " + path);
    }

    /** What a reference within the description means. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Demands that a value is valid by a schema of the description. */
    static void valid(JsonNode schema, JsonNode value, String what) {
        assertThat(schema.isMissingNode()).as("a schema for %s", what).isFalse();
        assertThat(SCHEMAS.computeIfAbsent(schema.toString(), text -> schema(schema))
                        .validate(value))
                .as(what)
                .isEmpty();
    }

    private static JsonSchema schema(JsonNode schema) {
        ObjectNode whole = new ObjectMapper().createObjectNode();
        whole.set("components", DESCRIPTION.path("components"));
        whole.setAll((ObjectNode) schema);
        return FACTORY.getSchema(
                whole,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
