package org.engawa.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.engawa.machine.MachineFailure.Why;

/** The way out to a service: it waits so long and no longer, takes no answer that is too long, and follows nobody elsewhere. */
final class Outbound {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Duration patience;
    private final int longest;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Prepares it.
     *
     * @param patience for a whole answer
     * @param longest answer in bytes
     */
    Outbound(Duration patience, int longest) {
        this.patience = patience;
        this.longest = longest;
    }

    /** Sends JSON, and brings back what is answered. */
    String post(URI to, Map<String, String> headers, String json) throws MachineFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        // The limit of the request ends with its head; a body may drip for ever.
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request.build(), answer -> new BoundedBody(longest));
        try {
            HttpResponse<byte[]> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            demandOk(answer.statusCode());
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            throw new MachineFailure(Why.SILENT, e);
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFailure(Why.SILENT, e);
        } finally {
            asked.cancel(true);
        }
    }

    private static MachineFailure failure(ExecutionException e) {
        if (e.getCause() instanceof BoundedBody.TooLong tooLong) {
            return new MachineFailure(Why.BROKEN, tooLong);
        }
        if (e.getCause() instanceof HttpTimeoutException || e.getCause() instanceof IOException) {
            return new MachineFailure(Why.SILENT, (IOException) e.getCause());
        }
        return new MachineFailure(Why.BROKEN, e);
    }

    private static void demandOk(int status) throws MachineFailure {
        if (status != OK) {
            Why why = switch (status) {
                case 401, 403 -> Why.KEY;
                case 429, 503, 529 -> Why.BUSY;
                case 456 -> Why.QUOTA;
                case 400, 413, 422 -> Why.UNTAKEN;
                default -> Why.BROKEN;
            };
            throw new MachineFailure(why, "status " + status);
        }
    }
}
