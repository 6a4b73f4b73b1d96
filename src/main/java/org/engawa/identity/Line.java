package org.engawa.identity;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The line to a provider. It waits for a few seconds, takes no answer that is too long, and follows nobody elsewhere. */
final class Line implements HTTPRequestSender {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 512 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The same for documents that are only read: metadata and keys. */
    static DefaultResourceRetriever reader() {
        int millis = (int) PATIENCE.toMillis();
        return new DefaultResourceRetriever(millis, millis, LONGEST) {
            @Override
            protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
                HttpURLConnection connection = super.openHTTPConnection(url);
                connection.setInstanceFollowRedirects(false);
                return connection;
            }
        };
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(asked.getURI()).timeout(PATIENCE).header("Accept", "application/json");
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        boolean reads = asked.getMethod() == HTTPRequest.Method.GET;
        request.method(
                asked.getMethod().name(),
                reads ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(asked.getBody()));
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            return read(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static HTTPResponse read(HttpResponse<InputStream> answer) throws IOException {
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IOException("the answer is too long");
            }
            response.setBody(new String(bytes, StandardCharsets.UTF_8));
            response.setContentType(answer.headers().firstValue("Content-Type").orElse("text/plain"));
        } catch (ParseException e) {
            throw new IOException("the answer is of no type", e);
        }
        return response;
    }
}
