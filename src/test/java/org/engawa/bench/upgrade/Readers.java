package org.engawa.bench.upgrade;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engawa.testing.Bundle;
import org.engawa.testing.Nginx;

/** Those who read pages through nginx, with all that a page asks a browser to fetch from the theme. */
final class Readers {
    private static final List<String> LISTS =
            List.of("/en/", "/ja/", "/en/stories", "/ja/stories", "/en/feed.atom", "/ja/feed.json", "/sitemap.xml");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"?(/assets/[^\"> ]+)");
    private static final int PAUSE = 4;
    private static final int KEPT = 8;

    private final HttpClient client;
    private final String site;
    private final Random random = new Random(7);
    private final List<String> failures = new ArrayList<>();
    private long[] taken = new long[1 << 16];
    private int answers;
    private int failed;

    Readers(String site) throws GeneralSecurityException {
        this.client = Nginx.clients().version(HttpClient.Version.HTTP_1_1).build();
        this.site = site;
    }

    /** Reads until it is interrupted. */
    void read() {
        while (!Thread.currentThread().isInterrupted()) {
            String path = path();
            try {
                String page = ask(path);
                if (path.contains("/stories/")) {
                    Bundle.edition(path.substring(path.lastIndexOf('/') + 1), page);
                }
                // What the page of one version names, the other may be asked for.
                for (String asset : ASSET.matcher(page)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .distinct()
                        .toList()) {
                    ask(asset);
                }
                Thread.sleep(PAUSE);
            } catch (IOException | IllegalStateException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    fail(path, String.valueOf(e.getMessage()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized String path() {
        // Half of what is asked for was never kept: a node has to answer.
        String fresh = random.nextBoolean() ? "" : "?read=" + random.nextInt(1 << 30);
        if (random.nextInt(3) == 0) {
            return LISTS.get(random.nextInt(LISTS.size())) + fresh;
        }
        return (random.nextBoolean() ? "/en" : "/ja") + "/stories/" + Publisher.SLUG;
    }

    private String ask(String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        note(System.nanoTime() - began);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(Integer.toString(answer.statusCode()));
        }
        return answer.body();
    }

    private synchronized void note(long nanoseconds) {
        if (answers == taken.length) {
            taken = Arrays.copyOf(taken, answers * 2);
        }
        taken[answers++] = nanoseconds;
    }

    private synchronized void fail(String path, String why) {
        failed++;
        if (failures.size() < KEPT) {
            failures.add(LocalTime.now(ZoneOffset.UTC).withNano(0) + " " + path + " " + why);
        }
    }

    synchronized boolean allAnswered() {
        return failed == 0 && answers > 0;
    }

    @Override
    public synchronized String toString() {
        long[] sorted = Arrays.copyOf(taken, answers);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%d answers, %d failed; 99 of 100 within %.0f ms, the slowest %.0f ms %s",
                answers,
                failed,
                answers == 0 ? 0 : sorted[(int) (answers * 0.99)] / 1e6,
                answers == 0 ? 0 : sorted[answers - 1] / 1e6,
                failures);
    }
}
