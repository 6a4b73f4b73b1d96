package org.engawa.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.engawa.testing.Nginx;

/** The site as the world sees it, through nginx, whose certificate is made for this run alone. */
final class Front {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client;
    private final int port;

    Front(int port) throws GeneralSecurityException {
        this.client = Nginx.clients().version(HttpClient.Version.HTTP_1_1).build();
        this.port = port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString());
    }
}
