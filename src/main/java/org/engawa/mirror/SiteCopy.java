package org.engawa.mirror;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.engawa.digest.Sha256;

/** A site as readers get it, whatever answers them. Follows no redirection, and asks no other host. */
public final class SiteCopy implements MirrorCheck.Copy {
    /** Where a site tells its manifest. */
    public static final String MANIFEST = "/.well-known/engawa-mirror";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;

    private final URI site;
    private final HttpClient client;

    /**
     * At this address.
     *
     * @throws IOException when it is none of a site; the message is a sentence
     */
    public SiteCopy(String address) throws IOException {
        this(
                address,
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    /** The same, asked by this client. */
    SiteCopy(String address, HttpClient client) throws IOException {
        if (!address.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?|https?://\\[[0-9A-Fa-f:]+\\](:[0-9]{1,5})?/?")) {
            throw new IOException(address + " is no address of a site, such as https://www.example.org");
        }
        this.site = URI.create(address);
        this.client = client;
    }

    @Override
    public String manifest() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(MANIFEST), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(site.resolve(MANIFEST) + " answers " + answer.statusCode() + " and no manifest");
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> differences(Set<String> names, Manifest manifest) {
        Map<String, String> wrong = new TreeMap<>();
        List<String> all = List.copyOf(names);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, CompletableFuture<Optional<String>>> asked = new TreeMap<>();
            for (String name : all.subList(from, Math.min(all.size(), from + AT_ONCE))) {
                MirrorFile.named(name)
                        .ifPresent(file -> asked.put(
                                name, difference(file, manifest.files().getOrDefault(name, ""))));
            }
            asked.forEach((name, answer) -> answer.join().ifPresent(what -> wrong.put(name, what)));
        }
        return wrong;
    }

    private CompletableFuture<Optional<String>> difference(MirrorFile file, String hash) {
        return client.sendAsync(request(file.address()), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    if (failure != null) {
                        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                        return Optional.of("can't be had: " + cause);
                    }
                    if (answer.statusCode() != file.status()) {
                        return Optional.of("is answered with " + answer.statusCode());
                    }
                    Sha256 digest = Sha256.begin();
                    digest.add(answer.body());
                    return digest.hex().equals(hash) ? Optional.<String>empty() : Optional.of("was changed");
                });
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(site.resolve(address))
                .timeout(PATIENCE)
                .header("User-Agent", "engawa-check-mirror")
                .build();
    }

    /** Pages that nothing leads to can't be found from outside; where something does, that page was changed. */
    @Override
    public List<String> strangers(Manifest manifest) {
        return new ArrayList<>();
    }
}
