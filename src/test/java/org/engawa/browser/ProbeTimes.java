package org.engawa.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How long a page takes about a draft of another mission, beside one about a story that never was; run by {@code
 * src/bench/probes}. The control is another story that never was: what differs there is the noise of the machine.
 */
final class ProbeTimes {
    private static final List<String> PATHS = List.of(
            "/newsroom/edit?story=%s&language=en",
            "/newsroom/review?story=%s&language=en",
            "/newsroom/history?story=%s&language=en",
            "/newsroom/translate?story=%s&language=fr",
            "/newsroom/life?story=%s&language=en",
            "/newsroom/life.csv?story=%s&language=en",
            "/newsroom/preview?story=%s&language=en",
            "/newsroom/xliff?story=%s&language=fr",
            "/api/v1/stories/%s");
    private static final int WARMING = 50;

    private final House house;
    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();

    private ProbeTimes(House house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    /** Arguments: how often each is asked for. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (House house = new House(Map.of("ENGAWA_API_REQUESTS", "0"))) {
            new ProbeTimes(house, new PrintStream(System.out, true, StandardCharsets.UTF_8))
                    .measure(Integer.parseInt(arguments[0]));
        }
    }

    private void measure(int times) throws IOException, InterruptedException {
        house.opens("elsewhere", "Embassy elsewhere");
        try (Window author = house.memberWindow("en", false);
                Window other = house.memberWindow("en", false)) {
            Door.join(house.site(), author.page(), "author@example.org", "Author", "contributor:engawa-desk");
            Door.join(house.site(), other.page(), "other@example.org", "Other", "contributor:elsewhere");
            StoryInHand story = new StoryInHand(house.address());
            story.begins(author.page());
            String cookies = other.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            say("%-40s %10s %10s %8s %8s", "path", "draft us", "never us", "ratio", "control");
            for (String path : PATHS) {
                compare(path, cookies, story.id(), times);
            }
        }
    }

    private void compare(String path, String cookies, String draft, int times)
            throws IOException, InterruptedException {
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        List<String> stories = new ArrayList<>(
                List.of(draft, UUID.randomUUID().toString(), UUID.randomUUID().toString()));
        stories.forEach(story -> taken.put(story, new ArrayList<>()));
        for (int i = -WARMING; i < times; i++) {
            List<String> shuffled = new ArrayList<>(stories);
            Collections.shuffle(shuffled);
            for (String story : shuffled) {
                long nanos = ask(String.format(Locale.ROOT, path, story), cookies);
                if (i >= 0) {
                    taken.get(story).add(nanos);
                }
            }
        }
        long there = median(taken.get(stories.get(0)));
        long never = median(taken.get(stories.get(1)));
        long control = median(taken.get(stories.get(2)));
        say("%-40s %10d %10d %8.3f %8.3f", path, there, never, (double) there / never, (double) control / never);
    }

    private long ask(String path, String cookies) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.address() + path))
                .header("Cookie", cookies)
                .build();
        long begun = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 404) {
            throw new IllegalStateException(path + " is answered with " + status);
        }
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1000;
    }

    private void say(String line, Object... figures) {
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
