package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.mirror.MirrorFile;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored.Addresses;
import org.junit.jupiter.api.Test;

class MirroredFeedsTest {
    private final SampleFeeds feeds = SampleFeeds.whole();

    private Set<String> addresses() {
        List<String> told = new ArrayList<>();
        feeds.addresses(new Addresses() {
            @Override
            public void add(String address) {
                told.add(address);
            }

            @Override
            public void add(String address, long position) {
                told.add(address);
            }
        });
        assertThat(told).doesNotHaveDuplicates();
        return new TreeSet<>(told);
    }

    @Test
    void everyAddressThatIsToldIsAFeedOrCalendarThatAFileCanHold() {
        assertThat(addresses())
                .hasSizeGreaterThan(100)
                .contains("/ar/calendar.ics", "/ja/missions/desk/feed.json", "/en/stories/event/calendar.ics")
                .doesNotContain("/en/countries/mg/feed.atom")
                .allSatisfy(address -> {
                    Answer answer = feeds.get(address);
                    assertThat(answer.status()).as(address).isEqualTo(200);
                    assertThat(answer.provenance()).as(address).isPresent();
                    assertThat(MirrorFile.of(
                                    200, address, answer.header("Content-Type").orElseThrow()))
                            .as(address)
                            .isPresent();
                });
    }

    @Test
    void allPartsOfThePastAreTold() {
        Set<String> told = addresses();
        Pattern link = Pattern.compile("https://[^/\"]+(/[^\"<]*\\?archive=[^\"<]*)");
        Set<String> found = new TreeSet<>();
        for (String address : told) {
            if (address.contains("feed.atom")) {
                Matcher matcher = link.matcher(feeds.text(address));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        assertThat(found).isNotEmpty();
        assertThat(told).containsAll(found);
    }
}
