package org.engawa.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A site that serves, in a process of its own. */
public final class SiteProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process launcher;
    private final int port;
    private final Path data;
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SiteProcess(Process launcher, int port, Path data, Path log) {
        this.launcher = launcher;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    void awaitServing(Duration patience) {
        Awaitility.await("the site serves")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> log().contains("Engawa serves ") || !launcher.isAlive());
        if (!log().contains("Engawa serves ")) {
            throw new IllegalStateException("The site did not start:\n" + log());
        }
    }

    /** The port on which it listens, on this machine. */
    public int port() {
        return port;
    }

    /** Everything it has said. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a page as a reader does. */
    public HttpResponse<byte[]> get(String path) throws IOException {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Sends a request of any method, with these names and values as headers. */
    public HttpResponse<String> send(String method, String path, String... headers) throws IOException {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        return send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    /** The page as text. */
    public String page(String path) throws IOException {
        return send(request(path).GET().build(), BodyHandlers.ofString()).body();
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** Asks for an act of the operator, with the secret of the data folder. */
    public HttpResponse<String> operate(String act, String argument) throws IOException {
        return operate(act, argument, Files.readString(data.resolve("operator.secret")));
    }

    /** Asks for an act of the operator. */
    public HttpResponse<String> operate(String act, String argument, String secret) throws IOException {
        HttpRequest request = request("/-/operator/" + act)
                .header("Engawa-Operator", secret)
                .POST(HttpRequest.BodyPublishers.ofString(argument))
                .build();
        return send(request, BodyHandlers.ofString());
    }

    /** What the catalogue says of itself: `position` and `editions`. */
    public JsonNode catalogue() throws IOException {
        for (JsonNode check : JSON.readTree(page("/health/ready")).path("checks")) {
            if (check.path("name").asText().equals("catalogue")) {
                return check.path("data");
            }
        }
        throw new IllegalStateException("The catalogue does not report its health");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(2));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return client.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills the server as the kernel does, without a chance to say farewell. */
    public void kill() {
        server().destroyForcibly();
        launcher.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Waits for it to end by itself, and gives the exit code of the launcher; empty when it still runs after so long. */
    public OptionalInt ended(Duration patience) throws InterruptedException {
        return launcher.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? OptionalInt.of(launcher.exitValue())
                : OptionalInt.empty();
    }

    /** Sends the server a signal, such as {@code STOP}, under which it does nothing more, and {@code CONT}. */
    public void signal(String name) {
        Signal.send(name, server().pid());
    }

    /** The number of its process. */
    public long pid() {
        return server().pid();
    }

    /** Where the server can be reached, by protocol, address and port: `tcp 127.0.0.1 8080`. */
    public Set<String> sockets() {
        return Sockets.of(server().pid());
    }

    /** How much processor time the server has taken; on a busy machine the clock tells of others too. */
    public Duration processorTime() {
        return server().info().totalCpuDuration().orElseThrow();
    }

    private ProcessHandle server() {
        return launcher.descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(name -> name.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server does not run"));
    }

    /** Asks it to stop as systemd does, and gives the exit code of the launcher. */
    public int terminate() {
        launcher.destroy();
        return launcher.onExit().orTimeout(1, TimeUnit.MINUTES).join().exitValue();
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            terminate();
        }
    }
}
