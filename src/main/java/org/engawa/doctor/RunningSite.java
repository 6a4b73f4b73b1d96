package org.engawa.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The site that serves from a data folder, asked as the launcher asks it. */
final class RunningSite {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;

    RunningSite(Path data) {
        this.data = data;
    }

    /**
     * What it tells of itself, by name.
     *
     * @throws IOException when it does not answer
     */
    Map<String, String> status() throws IOException, InterruptedException {
        List<String> place = Files.readAllLines(data.resolve("engawa.port"));
        String host = place.size() > 1 ? place.get(1) : "127.0.0.1";
        URI address = URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + place.get(0) + "/-/operator/status");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Engawa-Operator", Files.readString(data.resolve("operator.secret")))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        String answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()
                .send(request, BodyHandlers.ofString())
                .body();
        Map<String, String> told = new LinkedHashMap<>();
        answer.lines().filter(line -> line.indexOf(": ") > 0).forEach(line -> {
            int end = line.indexOf(": ");
            told.put(line.substring(0, end), line.substring(end + 2));
        });
        return told;
    }
}
