package org.engawa.web.newsroom.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.locale.LocalText;
import org.engawa.reading.Samples;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddPictureTest {
    private static final StoryFacts FACTS = StoryFacts.begin(
            "lusaka",
            "ZM",
            new Details.Article(LocalText.of("en", "The embassy")),
            OffsetDateTime.parse("2026-11-26T12:00:00Z"));

    @TestFactory
    Stream<DynamicTest> noNameIsTrusted() {
        return Corpus.cases("filenames.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").asText(),
                        () -> assertThat(AddPicture.file(c.get("filename").asText(), "image/png", FACTS))
                                .matches("[a-z0-9](?:[a-z0-9-]{0,59})\\.png")
                                .doesNotMatch("(?:con|prn|aux|nul|com\\d|lpt\\d)\\..*")));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour View.JPG, image/jpeg, harbour-view.jpg",
        "C:\\Users\\me\\lake.png, image/jpeg, lake.jpg",
        "干潟の調査.jpeg, image/png, gan-xinoke-cha.png",
        "..png, image/png, picture.png",
        "'', image/jpeg, picture.jpg"
    })
    void aNameIsMadeOfWhatItWasCalled(String sent, String type, String file) {
        assertThat(AddPicture.file(sent, type, FACTS)).satisfies(name -> {
            // Which reading a Chinese character is given is the transliterator's to know.
            if (sent.matches("[\\x00-\\x7F]*")) {
                assertThat(name).isEqualTo(file);
            } else {
                assertThat(name).matches("[a-z-]+\\.png").doesNotStartWith("picture");
            }
        });
    }

    @Test
    void noPictureTakesThePlaceOfAnother() {
        StoryFacts two = FACTS.illustrated(
                List.of(
                        Samples.photograph("lake.jpg", "a", Samples.names("A lake")),
                        Samples.photograph("lake-2.jpg", "b", Samples.names("A lake"))),
                null);
        assertThat(AddPicture.file("Lake.jpeg", "image/jpeg", two)).isEqualTo("lake-3.jpg");
        assertThat(AddPicture.file("Lake.png", "image/png", two)).isEqualTo("lake.png");
    }
}
