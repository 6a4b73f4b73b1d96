package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeListTest {
    private final Catalogue catalogue = Catalogues.of(Samples.SETTINGS, List.of());
    private final SampleApi api = SampleApi.of(catalogue);
    private final Map<String, String> mirror = new TreeMap<>();
    private String cursor = "";

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 500})
    void aMirrorThatFollowsHoldsWhatIsPublic(int limit) {
        for (int i = 0; i < 10; i++) {
            publish(Tale.of("story-" + i));
        }
        follow(limit);
        assertThat(mirror).hasSize(10);
        publish(Tale.of("story-3").withdrawn(Withdrawal.Manner.IN_ERROR, "story-4"));
        publish(Tale.of("story-4").in("en", "ja"));
        publish(Tale.of("fresh"));
        follow(limit);
        Map<String, String> state = new TreeMap<>();
        for (String slug : api.walk("/stories?limit=100")) {
            state.put(slug, api.get("/stories/" + slug).json().path("languages").toString());
        }
        assertThat(mirror).isEqualTo(state).doesNotContainKey("story-3").containsEntry("story-4", "[\"en\",\"ja\"]");
        assertThat(follow(limit)).isZero();
    }

    @Test
    void whoBeginsLaterSeesOfEachStoryTheLastChangeOnly() {
        publish(Tale.of("a"));
        publish(Tale.of("b"));
        publish(Tale.of("a").withdrawn(Withdrawal.Manner.REPLACED, "b"));
        JsonNode changes = api.get("/changes").json().path("changes");
        assertThat(changes)
                .extracting(change -> change.path("action").asText() + " "
                        + change.path("slug").asText())
                .containsExactly("upsert b", "deletion a");
        assertThat(changes.get(1).path("reason").path("en").asText()).isEqualTo("It was wrong.");
        assertThat(changes.get(1).path("replacement").path("slug").asText()).isEqualTo("b");
    }

    @Test
    void aCursorOfAnotherTimeSaysThatOneMustStartAnew() {
        publish(Tale.of("a"));
        publish(Tale.of("b"));
        follow(10);
        SampleApi younger = SampleApi.of(Catalogues.of(Samples.SETTINGS, List.of()));
        SampleApi.Reply reply = younger.get("/changes?after=" + cursor);
        Contract.holds("/changes", reply);
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.json().path("type").asText()).isEqualTo("/api/#start-anew");
    }

    @Test
    void nothingNewIsConfirmedWithoutBytes() {
        publish(Tale.of("a"));
        follow(10);
        SampleApi.Reply quiet = api.get("/changes?after=" + cursor);
        assertThat(api.get("/changes?after=" + cursor, "If-None-Match", quiet.header("ETag"))
                        .status())
                .isEqualTo(304);
        publish(Tale.of("b"));
        assertThat(api.get("/changes?after=" + cursor, "If-None-Match", quiet.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    private void publish(Tale tale) {
        PublishedStory story = tale.published();
        Change change = new Change(catalogue.position() + 1, OffsetDateTime.parse("2026-11-21T09:00:00.123+09:00"));
        api.change(catalogue, new PublishedStory(story.id(), story.editions(), story.withdrawn(), change));
    }

    /** Brings the mirror up to date, and says how many changes there were. */
    private int follow(int limit) {
        List<String> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            SampleApi.Reply reply = api.get("/changes?limit=" + limit + (cursor.isEmpty() ? "" : "&after=" + cursor));
            Contract.holds("/changes", reply);
            assertThat(reply.json().path("changes").size()).isLessThanOrEqualTo(limit);
            for (JsonNode change : reply.json().path("changes")) {
                String slug = change.path("slug").asText();
                seen.add(slug);
                if (change.path("action").asText().equals("deletion")) {
                    mirror.remove(slug);
                } else {
                    mirror.put(slug, change.path("languages").toString());
                }
            }
            more = reply.json().path("more").asBoolean();
            cursor = reply.json().path("cursor").asText();
        }
        return seen.size();
    }
}
