package org.engawa.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A provider of OpenID Connect in a process of its own; on its page testers write who they are and what it claims of them. */
public final class ProviderProcess implements AutoCloseable {
    private static final Path LIBRARIES = Path.of("target", "provider");
    private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";

    private final Process process;
    private final String issuer;

    private ProviderProcess(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Starts one, and waits until it answers. */
    public static ProviderProcess start() throws IOException {
        int port = Launcher.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                LIBRARIES + "/*",
                MAIN);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_HOSTNAME", "localhost");
        builder.environment().put("JSON_CONFIG", "{\"interactiveLogin\":true}");
        Path log = Files.createTempFile("provider", ".log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        ProviderProcess provider = new ProviderProcess(process, "http://localhost:" + port + "/ministry");
        Awaitility.await("the provider answers; deploy/test puts it into " + LIBRARIES)
                .atMost(Duration.ofMinutes(1))
                .until(provider::answers);
        return provider;
    }

    /** Its name. */
    public String issuer() {
        return issuer;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the provider did not start");
        }
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
