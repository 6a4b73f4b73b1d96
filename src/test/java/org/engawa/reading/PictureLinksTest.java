package org.engawa.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.engawa.markdown.PictureSource;
import org.engawa.story.PictureFacts;
import org.junit.jupiter.api.Test;

class PictureLinksTest {
    private static final String KEY = "a".repeat(64);

    private static PictureFacts picture(String type, int width) {
        return new PictureFacts(
                "lake.jpg", KEY, type, width, 100, null, null, Samples.names("A lake"), null, null, null);
    }

    @Test
    void readersChooseWhatTheirScreenNeeds() {
        assertThat(PictureLinks.srcset(picture("image/jpeg", 1000), path -> "https://engawa.example" + path))
                .isEqualTo(
                        "https://engawa.example/pictures/%1$s-320 320w, https://engawa.example/pictures/%1$s-640 640w,"
                                        .formatted(KEY)
                                + " https://engawa.example/pictures/%1$s-960 960w, https://engawa.example/pictures/%1$s 1000w"
                                        .formatted(KEY));
        assertThat(PictureLinks.path(picture("image/jpeg", 1000))).isEqualTo("/pictures/" + KEY);
    }

    @Test
    void whatIsLargerThanScreensIsNotSent() {
        assertThat(PictureLinks.path(picture("image/jpeg", 4096))).isEqualTo("/pictures/" + KEY + "-1280");
        assertThat(PictureLinks.srcset(picture("image/jpeg", 4096), path -> path))
                .endsWith("-960 960w, /pictures/" + KEY + "-1280 1280w");
    }

    @Test
    void whatHasNoSmallerVersionIsSentAsItIs() {
        for (PictureFacts one : new PictureFacts[] {
            picture("image/jpeg", 300), picture("image/svg+xml", 4096), picture("image/gif", 4096)
        }) {
            assertThat(PictureLinks.path(one)).isEqualTo("/pictures/" + KEY);
            assertThat(PictureLinks.srcset(one, path -> path)).isEmpty();
        }
    }

    @Test
    void whatItShowsIsToldInTheLanguageOfTheText() {
        PictureFacts picture = picture("image/jpeg", 300);
        assertThat(PictureLinks.source(picture, "ja", path -> path))
                .contains(new PictureSource("/pictures/" + KEY, "", 300, 100, "A lake（日）"));
        assertThat(PictureLinks.source(picture, "fr", path -> path)
                        .orElseThrow()
                        .alt())
                .isEmpty();
        assertThat(PictureLinks.source(picture("image/jpeg", 0), "ja", path -> path))
                .isEmpty();
    }
}
