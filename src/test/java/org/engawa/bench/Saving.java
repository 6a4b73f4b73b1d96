package org.engawa.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Several writers whose browsers save, each a draft of their own, whenever they have written a few words more. */
final class Saving {
    private static final int WARMING = 20;
    private static final int SAVES = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String site;
    private final String token;
    private final GeneratedStories stories;
    private final int writers;

    /** By so many writers, none of whom waits between one save and the next. */
    Saving(String site, String token, GeneratedStories stories, int writers) {
        this.site = site;
        this.token = token;
        this.stories = stories;
        this.writers = writers;
    }

    /** How long each save took, warm. */
    Times together() {
        List<CompletableFuture<Times>> all = IntStream.range(1, writers + 1)
                .mapToObj(writer -> CompletableFuture.supplyAsync(
                        () -> write(writer * FilledNewsroom.MISSIONS), task -> new Thread(task).start()))
                .toList();
        return Times.of(all.stream().map(CompletableFuture::join).toList());
    }

    /** How many saves these are, with those that warm. */
    int all() {
        return writers * WARMING + SAVES;
    }

    private Times write(int number) {
        SignedIn browser = new SignedIn(site, token);
        Map<String, String> fields = DraftForm.in(
                browser.get("/newsroom/edit?" + Screen.about(stories, number)).body());
        String mark = fields.getOrDefault("mark", "");
        Times times = new Times();
        for (int save = 0; save < WARMING + SAVES / writers; save++) {
            fields.merge("body", " and so on " + save, String::concat);
            SignedIn.Answer answer = browser.save("/newsroom/drafts", fields, mark);
            mark = mark(answer);
            if (save >= WARMING) {
                times.add(answer.nanoseconds());
            }
        }
        return times;
    }

    private static String mark(SignedIn.Answer answer) {
        try {
            String mark = JSON.readTree(answer.body()).path("mark").asText();
            if (answer.status() != 200 || mark.isEmpty()) {
                throw new IllegalStateException("not saved, " + answer.status() + ": " + answer.body());
            }
            return mark;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }
}
