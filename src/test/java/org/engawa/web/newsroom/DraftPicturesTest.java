package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.engawa.reading.Samples;
import org.engawa.web.Answer;
import org.engawa.workflow.EditionKey;
import org.junit.jupiter.api.Test;

class DraftPicturesTest {
    private static final String KEY = "a".repeat(64);
    private static final EditionKey EDITION = new EditionKey(new UUID(0, 7), "fr");

    @Test
    void aPathBecomesThatOfTheNewsroom() {
        assertThat(DraftPictures.of(EDITION).apply("/pictures/" + KEY + "-640"))
                .isEqualTo("/newsroom/picture?story=" + EDITION.story() + "&language=fr&picture=" + KEY + "-640");
    }

    @Test
    void onlyThePicturesOfTheDraftGetAnotherAddress() {
        String other = "b".repeat(64);
        Answer page = Answer.plain(
                200,
                "<img src=\"/pictures/%1$s-640\" srcset=\"/pictures/%1$s-320 320w\"><img src=\"/pictures/%2$s\">"
                        .formatted(KEY, other));
        Answer within = DraftPictures.within(
                page,
                List.of(Samples.photograph("lake.jpg", KEY, Samples.names("A lake"))),
                "/newsroom/shown?link=t&picture=");
        assertThat(new String(within.body(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "<img src=\"/newsroom/shown?link=t&amp;picture=%1$s-640\" srcset=\"/newsroom/shown?link=t&amp;picture=%1$s-320 320w\"><img src=\"/pictures/%2$s\">"
                                .formatted(KEY, other));
        assertThat(within.headers()).isEqualTo(page.headers());
    }
}
