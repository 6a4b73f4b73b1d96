package org.engawa.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engawa.account.Tokens;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.access.FormSeal;

/** A browser whose member is signed in, and which measures how long the server takes to its last byte. */
public final class SignedIn {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FormSeal seals = new FormSeal();
    private final String site;
    private final String token;

    /** @param token of the sign-in */
    public SignedIn(String site, String token) {
        this.site = site;
        this.token = token;
    }

    /** Signs a member in as the program notes it when somebody came in, and gives the token. Wants a transaction. */
    public static String begin(EntityManager entities, Member member, OffsetDateTime now) {
        String token = Tokens.create();
        entities.createNativeQuery("insert into sign_in"
                        + " (id, token_hash, member_id, factor_done, device, origin, began_at, used_at)"
                        + " select id, ?, id, true, '', '', ?, ? from member where address = ?")
                .setParameter(1, Tokens.hash(token))
                .setParameter(2, now)
                .setParameter(3, now.plusHours(6))
                .setParameter(4, member.address())
                .executeUpdate();
        return token;
    }

    /**
     * What came, and how long it took.
     *
     * @param retry after how many seconds to try again; empty where the server does not say
     */
    public record Answer(int status, String body, long nanoseconds, String retry) {}

    /**
     * Asks for a page.
     *
     * @throws IllegalStateException when it is not there for this member
     */
    public Answer get(String path) {
        Answer answer = ask(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    /** Asks for a page, and takes whatever is answered. */
    public Answer ask(String path) {
        return send(request(path).GET().build());
    }

    /** Sends what a text became, as the script of the editor does. */
    public Answer save(String path, Map<String, String> fields, String mark) {
        return send(form(path, fields)
                .header(FormSeal.HEADER, seals.seal(token))
                .header("If-Match", '"' + mark + '"')
                .build());
    }

    /** Sends a form, with the seal that it holds. */
    public Answer send(String path, Map<String, String> fields) {
        return send(form(path, fields).build());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Origin", site)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /** Sends a picture, as the script of the editor does when one is dropped into a text. */
    public Answer upload(String path, byte[] picture) {
        String border = "a-border-that-is-in-no-picture";
        byte[] head = ("--" + border
                        + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"noise.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8);
        // With its length, as browsers send it.
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArrays(List.of(head, picture, end)),
                (long) head.length + picture.length + end.length);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("Origin", site)
                .header(FormSeal.HEADER, seals.seal(token))
                .POST(body)
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .header("Cookie", "__Host-engawa=" + token);
    }

    private Answer send(HttpRequest request) {
        try {
            long began = System.nanoTime();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    System.nanoTime() - began,
                    response.headers().firstValue("Retry-After").orElse(""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
