package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The past of a feed: whole, and in documents that stay as they are. */
class ArchivesTest {
    private static final String FEED = "/en/feed.atom";

    /** 25 in August, 3 in September, 30 in the month that still runs. */
    private static List<Tale> tales() {
        List<Tale> tales = new ArrayList<>();
        add(tales, "a", "2026-08", 25);
        add(tales, "b", "2026-09", 3);
        add(tales, "d", "2026-11", 30);
        return tales;
    }

    private static void add(List<Tale> tales, String name, String month, int many) {
        for (int i = 0; i < many; i++) {
            tales.add(Tale.of("%s-%02d".formatted(name, i))
                    .published(String.format(Locale.ROOT, "%s-%02dT10:%02d:00Z", month, 1 + i % 20, i)));
        }
    }

    @Test
    void theDocumentsTogetherHoldEveryStory() {
        SampleFeeds feeds = SampleFeeds.of(tales());
        for (String format : List.of("atom", "rss")) {
            Map<String, Set<String>> documents = documents(feeds, "/en/feed." + format);
            assertThat(documents.keySet().stream().map(ArchivesTest::archive))
                    .containsExactlyInAnyOrder("", "2026-11-1", "2026-09-1", "2026-08-2", "2026-08-1");
            Set<String> all = new HashSet<>();
            documents.values().forEach(all::addAll);
            assertThat(all).hasSize(58);
        }
    }

    @Test
    void eachKnowsTheOneBeforeAndTheOneAfterAndWhichOneToSubscribeTo() {
        SampleFeeds feeds = SampleFeeds.of(tales());
        Element middle = feeds.xml(FEED + "?archive=2026-08-2").getDocumentElement();
        assertThat(Xml.link(middle, "self")).endsWith("/en/feed.atom?archive=2026-08-2");
        assertThat(Xml.link(middle, "current")).isEqualTo("https://engawa.example/en/feed.atom");
        assertThat(Xml.link(middle, "prev-archive")).endsWith("?archive=2026-08-1");
        assertThat(Xml.link(middle, "next-archive")).endsWith("?archive=2026-09-1");
        assertThat(Xml.children(middle, "archive")).hasSize(1);
        Element current = feeds.xml(FEED).getDocumentElement();
        assertThat(Xml.children(current, "archive")).isEmpty();
        assertThat(Xml.link(current, "next-archive")).isEmpty();
        assertThat(Xml.text(middle, "id")).isEqualTo(Xml.text(current, "id"));
        assertThat(Xml.link(feeds.xml(FEED + "?archive=2026-11-1").getDocumentElement(), "next-archive"))
                .isEmpty();
        assertThat(feeds.text("/en/feed.json"))
                .contains("\"next_url\":\"https://engawa.example/en/feed.json?archive=2026-11-1\"");
    }

    @Test
    void aNewStoryChangesNoArchive() {
        SampleFeeds feeds = SampleFeeds.of(tales());
        Map<String, Set<String>> before = documents(feeds, FEED);
        for (int i = 0; i < 9; i++) {
            feeds.change(Tale.of("new-" + i).published("2026-11-21T0%d:00:00Z".formatted(i)));
        }
        Map<String, Set<String>> after = documents(feeds, FEED);
        before.forEach((address, stories) -> {
            if (!address.endsWith(FEED)) {
                assertThat(after.get(address)).as(address).isEqualTo(stories);
            }
        });
    }

    @Test
    void aWithdrawalTouchesItsOwnMonthOnly() {
        SampleFeeds feeds = SampleFeeds.of(tales());
        Map<String, Set<String>> before = documents(feeds, FEED);
        feeds.change(Tale.of("a-03").published("2026-08-04T10:03:00Z").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        Map<String, Set<String>> after = documents(feeds, FEED);
        assertThat(before.keySet()).isEqualTo(after.keySet());
        before.forEach((address, stories) -> {
            if (!address.contains("2026-08")) {
                assertThat(after.get(address)).as(address).isEqualTo(stories);
            }
        });
    }

    @Test
    void whatIsLeftOfAMonthBecomesAnArchiveWhenTheMonthIsOver() {
        SampleFeeds feeds = SampleFeeds.of(tales());
        assertThat(feeds.get(FEED + "?archive=2026-11-2").status()).isEqualTo(404);
        feeds.get(FEED);
        feeds.at("2026-12-01T00:00:00Z");
        assertThat(feeds.get(FEED + "?archive=2026-11-2").status()).isEqualTo(200);
        assertThat(Xml.link(feeds.xml(FEED).getDocumentElement(), "prev-archive"))
                .endsWith("2026-11-2");
    }

    @Test
    void aShortListHasNoPast() {
        SampleFeeds feeds = SampleFeeds.of(Tale.of("one"), Tale.of("two"));
        assertThat(Xml.link(feeds.xml(FEED).getDocumentElement(), "prev-archive"))
                .isEmpty();
    }

    /** From the document to subscribe to, back to the beginning. */
    private static Map<String, Set<String>> documents(SampleFeeds feeds, String from) {
        Map<String, Set<String>> documents = new HashMap<>();
        String address = "https://engawa.example" + from;
        while (!address.isEmpty()) {
            Element root = feeds.xml(address.substring("https://engawa.example".length()))
                    .getDocumentElement();
            Element feed = root.getTagName().equals("rss") ? Xml.child(root, "channel") : root;
            Set<String> ids = new HashSet<>();
            Xml.all(root, root == feed ? "entry" : "guid")
                    .forEach(one -> ids.add(root == feed ? Xml.text(one, "id") : one.getTextContent()));
            assertThat(documents.put(address, ids)).as("twice " + address).isNull();
            address = Xml.link(feed, "prev-archive");
        }
        return documents;
    }

    private static String archive(String address) {
        int mark = address.indexOf('=');
        return mark < 0 ? "" : address.substring(mark + 1);
    }
}
