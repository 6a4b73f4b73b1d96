package org.engawa.trace;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether the settings of traces can be what they are, and whether the collector takes any. */
public final class TraceTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TAKEN = 200;

    private TraceTrial() {}

    /**
     * Reads them; nobody is asked.
     *
     * @throws IllegalStateException when one can't be what it is; its message names the key
     */
    public static void read(Config config) {
        var unused = TraceSettings.of(config);
    }

    /**
     * Hands the collector nothing, which is a whole message of OTLP, as traces are handed to it.
     *
     * @return what fails; empty also when no collector is named
     * @throws IllegalStateException when a setting can't be what it is; its message names the key
     */
    public static Optional<String> trouble(Config config) throws InterruptedException {
        Optional<TraceSettings> settings = TraceSettings.of(config);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        HttpRequest nothing = HttpRequest.newBuilder(settings.get().endpoint())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-protobuf")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        try {
            int status = client.send(nothing, BodyHandlers.discarding()).statusCode();
            return status == TAKEN ? Optional.empty() : Optional.of("it answers " + status + " instead of " + TAKEN);
        } catch (IOException e) {
            return Optional.of("it does not answer (" + e + ")");
        }
    }
}
