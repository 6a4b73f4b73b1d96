package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.catalogue.Catalogue;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.Samples;
import org.engawa.reading.Secret;
import org.engawa.reading.Tale;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;

/** What is not public differs in nothing from what never was, whatever a program asks. */
class SecretsTest {
    private static final String ID = Story.idOf(new Slug(Secret.SLUG)).toString();

    private final SampleApi never = SampleApi.whole();
    private final Catalogue catalogue = withSecret();
    private final SampleApi other = SampleApi.of(catalogue);

    private static Catalogue withSecret() {
        List<Tale> tales = new ArrayList<>(Samples.tales());
        tales.add(Secret.tale());
        return Samples.catalogue(tales);
    }

    private static List<String> addresses() {
        List<String> all = new ArrayList<>(List.of(
                "/", "/missions", "/missions/desk", "/openapi.json", "/stories/" + ID, "/stories/" + ID + "/ja"));
        for (String list : List.of("countries", "programmes", "topics", "people", "venues", "terms")) {
            all.add("/vocabulary/" + list);
        }
        for (String entry : List.of(
                "countries/MG",
                "countries/JP",
                "programmes/satreps",
                "topics/health",
                "people/manabe",
                "venues/house")) {
            all.add("/vocabulary/" + entry);
        }
        all.add("/stories/" + Secret.SLUG);
        all.add("/stories/" + Secret.SLUG + "/en");
        for (String filter : List.of(
                "limit=100",
                "limit=1",
                "kind=event",
                "country=MG",
                "programme=satreps",
                "topic=health",
                "person=manabe",
                "venue=house",
                "mission=desk",
                "year=2026",
                "since=2026-11-20",
                "q=rice",
                "q=words",
                "q=Madagascar",
                "limit=100&lang=ar")) {
            all.add("/stories?" + filter);
        }
        for (String word : Secret.WORDS) {
            all.add("/stories?q=" + word);
            all.add("/stories?q=" + word.substring(0, 5));
            all.add("/stories?q=" + word.replace('a', 'e'));
        }
        return all;
    }

    /** As after an embargo that was set back: neither a cache nor the index keeps anything. */
    @Test
    void whatIsNoLongerPublicLeavesNothingBehind() {
        Set<String> shown = new TreeSet<>();
        addresses()
                .forEach(address -> Secret.WORDS.stream()
                        .filter(other.get(address).text()::contains)
                        .forEach(shown::add));
        assertThat(shown).as("while it is public").containsAll(Secret.WORDS);
        other.change(
                catalogue,
                new PublishedStory(
                        ID, List.of(), List.of(), new Change(9, OffsetDateTime.parse("2026-11-21T02:00:00Z"))));
        addresses().forEach(this::same);
        assertThat(other.get("/changes?limit=500").text()).doesNotContain(Secret.SLUG, ID);
    }

    @Test
    void ofWhatWasWithdrawnOnlyItsOwnAddressesTell() {
        addresses().forEach(other::get);
        other.change(
                catalogue,
                Secret.tale().withdrawn(Withdrawal.Manner.IN_ERROR, null).published());
        for (String address : addresses()) {
            if (address.contains(Secret.SLUG) || address.contains(ID)) {
                assertThat(other.get(address).text()).as(address).doesNotContain(Secret.WORDS);
            } else {
                same(address);
            }
        }
        assertThat(other.get("/changes?limit=500").text()).contains(Secret.SLUG).doesNotContain(Secret.WORDS);
    }

    private void same(String address) {
        SampleApi.Reply one = never.get(address);
        SampleApi.Reply two = other.get(address);
        assertThat(two.status()).as(address).isEqualTo(one.status());
        assertThat(two.response().getStringHeaders())
                .as(address)
                .isEqualTo(one.response().getStringHeaders());
        assertThat(two.text()).as(address).isEqualTo(one.text());
    }
}
