package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.locale.LocalText;
import org.engawa.reading.MovedClock;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleStoryTest {
    private final SampleApi api = SampleApi.whole();

    @Test
    void aPictureGoesWithItsLicence() {
        PictureFacts picture = new PictureFacts(
                "a.jpg", "endingkey", "image/jpeg", 10, 10, null, null, null, LocalDate.of(2026, 11, 21), null, null);
        MovedClock clock = new MovedClock();
        SampleApi ending = SampleApi.of(
                Catalogues.of(
                        Samples.SETTINGS,
                        List.of(Tale.of("told").showing(picture, true).published()),
                        clock),
                clock);
        List<String> addresses = List.of("/stories/told", "/stories", "/stories?q=title");
        clock.at("2026-11-21T14:59:59Z");
        addresses.forEach(
                address -> assertThat(ending.get(address).text()).as(address).contains("endingkey", "told"));
        clock.at("2026-11-21T15:00:00Z");
        for (String address : addresses) {
            assertThat(ending.get(address).text()).as(address).contains("told").doesNotContain("endingkey");
        }
    }

    @Test
    void hasAllItsLanguagesByItsSlugAndByItsId() {
        JsonNode story = api.get("/stories/portrait").json();
        assertThat(story.path("languages")).extracting(JsonNode::asText).containsExactly("en", "ja", "fr", "ar");
        assertThat(story.path("editions"))
                .extracting(edition -> edition.path("language").asText()
                        + " "
                        + edition.path("direction").asText())
                .containsExactly("en ltr", "ja ltr", "fr ltr", "ar rtl");
        assertThat(story.path("people"))
                .extracting(person -> person.path("key").asText())
                .containsExactly("manabe");
        String id = Story.idOf(new Slug("portrait")).toString();
        assertThat(api.get("/stories/" + id).json()).isEqualTo(story);
        JsonNode french = api.get("/stories/portrait/fr").json();
        assertThat(french).isEqualTo(story.path("editions").get(2));
    }

    @Test
    void linksInItsTextAreAbsoluteAndThoseToNothingAreGone() {
        assertThat(api.get("/stories/article/en").json().path("html").asText())
                .contains("href=\"https://engawa.example/en/stories/portrait\"")
                .contains("href=\"https://engawa.example/en/countries/zm\"")
                .doesNotContain("story:", "country:");
    }

    @Test
    void showsOnlyPicturesThatItShowsItsReaders() {
        PictureFacts beside = new PictureFacts(
                "b.jpg",
                "secretkey",
                "image/jpeg",
                10,
                10,
                "A. Person",
                "CC BY 4.0",
                LocalText.of("en", "A lagoon"),
                null,
                null,
                null);
        SampleApi shown = SampleApi.of(Samples.catalogue(List.of(
                Tale.of("shows")
                        .showing(beside, false)
                        .saying("<figure><img src=\"picture:b.jpg\" alt=\"x\" /></figure>"),
                Tale.of("hides")
                        .showing(
                                new PictureFacts(
                                        "c.jpg", "otherkey", "image/jpeg", 10, 10, null, null, null, null, null, null),
                                false))));
        JsonNode picture = shown.get("/stories/shows").json().path("pictures").get(0);
        assertThat(picture.path("url").asText()).isEqualTo("https://engawa.example/pictures/secretkey");
        assertThat(picture.path("credit").asText()).isEqualTo("A. Person");
        assertThat(shown.get("/stories/shows")
                        .json()
                        .path("editions")
                        .get(0)
                        .path("html")
                        .asText())
                .contains("src=\"https://engawa.example/pictures/secretkey\"");
        SampleApi.Reply hides = shown.get("/stories/hides");
        assertThat(hides.json().path("pictures")).isEmpty();
        assertThat(hides.text()).doesNotContain("otherkey");
    }

    @Test
    void aLanguageThatWasWithdrawnAloneIsGoneAndTheStoryStays() {
        SampleApi gone = SampleApi.of(Samples.catalogue(List.of(
                Tale.of("kept").in("en", "ja", "fr").withdrawnIn("ja", Withdrawal.Manner.IN_ERROR, null),
                Tale.of("aged").in("en", "ja").withdrawnIn("ja", Withdrawal.Manner.NO_LONGER_CURRENT, null))));
        JsonNode story = gone.get("/stories/kept").json();
        assertThat(story.path("languages")).extracting(JsonNode::asText).containsExactly("en", "fr");
        assertThat(story.path("editions")).hasSize(2);
        assertThat(story.has("withdrawal")).isFalse();
        SampleApi.Reply reply = gone.get("/stories/kept/ja");
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.json().path("reason").path("en").asText()).isEqualTo("It was wrong.");
        assertThat(gone.get("/stories/aged").json().path("languages"))
                .extracting(JsonNode::asText)
                .containsExactly("en");
        assertThat(gone.get("/stories/aged/ja")
                        .json()
                        .path("withdrawal")
                        .path("day")
                        .asText())
                .isEqualTo("2026-11-12");
        assertThat(gone.get("/stories/aged/en").json().has("withdrawal")).isFalse();
    }

    @Test
    void whatIsNoLongerCurrentSaysSoAndIsOutOfLists() {
        JsonNode old = api.get("/stories/old").json();
        assertThat(old.path("withdrawal").path("reason").path("en").asText()).isEqualTo("It was wrong.");
        assertThat(old.path("withdrawal").path("replacement").asText()).isEqualTo("article");
        assertThat(api.walk("/stories?limit=100")).doesNotContain("old");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"wrong, article", "moved, portrait", "round-one, -"})
    void whatWasWithdrawnSaysWhyAndWhatToReadInstead(String slug, String replacement) {
        for (String address :
                List.of("/stories/" + slug, "/stories/" + slug + "/en", "/stories/" + Story.idOf(new Slug(slug)))) {
            SampleApi.Reply gone = api.get(address);
            Contract.holds(address, gone);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.json().path("type").asText()).isEqualTo("/api/#withdrawn");
            assertThat(gone.json().path("withdrawn").asText()).isEqualTo("2026-11-12");
            assertThat(gone.json().path("reason").path("en").asText()).isEqualTo("It was wrong.");
            assertThat(gone.json().path("replacement").path("slug").asText(null))
                    .isEqualTo(replacement);
        }
    }

    @Test
    void aWithdrawalIsSeenAtOnce() {
        Catalogue catalogue = Samples.catalogue();
        SampleApi live = SampleApi.of(catalogue);
        assertThat(live.get("/stories/portrait").status()).isEqualTo(200);
        assertThat(live.get("/stories").json().path("total").asInt()).isEqualTo(37);
        live.change(
                catalogue,
                Tale.of("portrait").withdrawn(Withdrawal.Manner.IN_ERROR, null).published());
        assertThat(live.get("/stories/portrait").status()).isEqualTo(410);
        assertThat(live.get("/stories").json().path("total").asInt()).isEqualTo(36);
        assertThat(live.get("/vocabulary/people/manabe").json().path("stories").asInt())
                .isEqualTo(28);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories/none",
                "/stories/None",
                "/stories/portrait/id",
                "/stories/portrait/xx",
                "/stories/00000000-0000-0000-0000-000000000000",
                "/stories/portrait/en/more",
                "/vocabulary/countries/zm",
                "/vocabulary/countries/QQ",
                "/vocabulary/regions",
                "/missions/none",
                "/none",
            })
    void whatIsNotThereIsNotFound(String address) {
        SampleApi.Reply reply = api.get(address);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        Contract.valid(Contract.DESCRIPTION.at("/components/schemas/Problem"), reply.json(), address);
    }

    @Test
    void entriesCountEachStoryOnce() {
        Map<String, Integer> expected = Map.of("ZM", 28, "US", 1, "MG", 0);
        for (JsonNode country : api.get("/vocabulary/countries").json().path("entries")) {
            Integer count = expected.get(country.path("key").asText());
            if (count != null) {
                assertThat(country.path("stories").asInt()).isEqualTo(count);
            }
        }
        assertThat(api.get("/vocabulary/countries/ZM?lang=ja")
                        .json()
                        .path("name")
                        .path("text")
                        .asText())
                .isEqualTo("Zambia（日）");
    }
}
