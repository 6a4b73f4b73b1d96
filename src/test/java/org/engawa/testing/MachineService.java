package org.engawa.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A service that translates, of both shapes, in this Java machine: what it does with a text, and how it fails, tests tell it. */
public final class MachineService implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was asked, each as its path, the header of its key, and its JSON. */
    public final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile UnaryOperator<String> translate = text -> text;
    private volatile Answer answer = MachineService::translated;

    /** A question. */
    public record Asked(String path, String authorization, JsonNode question) {}

    /** How it answers. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange, MachineService service, JsonNode question) throws IOException;
    }

    public MachineService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(runnable -> {
            Thread thread = new Thread(runnable, "machine-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::hear);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it makes this of each text. */
    public void translates(UnaryOperator<String> with) {
        translate = with;
        answer = MachineService::translated;
    }

    /** From now on it answers like this. */
    public void answers(Answer with) {
        answer = with;
    }

    /** From now on it answers with this. */
    public void answers(int status, String body) {
        answer = (exchange, service, question) -> send(exchange, status, body);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(new Asked(
                    exchange.getRequestURI().getPath(), authorization == null ? "" : authorization, question));
            answer.give(exchange, this, question);
        }
    }

    private static void translated(HttpExchange exchange, MachineService service, JsonNode question)
            throws IOException {
        boolean deepl = exchange.getRequestURI().getPath().equals("/v2/translate");
        List<Object> texts = new ArrayList<>();
        for (JsonNode text : question.path(deepl ? "text" : "q")) {
            String translation = service.translate.apply(text.asText());
            texts.add(deepl ? Map.of("detected_source_language", "EN", "text", translation) : translation);
        }
        send(exchange, 200, json(Map.of(deepl ? "translations" : "translatedText", texts)));
    }

    private static String json(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
