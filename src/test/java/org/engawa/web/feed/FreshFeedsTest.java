package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.engawa.reading.RandomTales;
import org.engawa.web.Mirrored.Addresses;
import org.junit.jupiter.api.Test;

/** What is kept is what would be made now, and what a change doesn't touch stays. */
class FreshFeedsTest {
    private final SampleFeeds feeds = SampleFeeds.whole();

    /** The other formats tell the same entries. */
    private static List<String> addresses(SampleFeeds feeds) {
        List<String> all = new ArrayList<>();
        feeds.addresses(new Addresses() {
            @Override
            public void add(String address) {
                if (address.matches(".*[.](atom|ics)([?].*)?")) {
                    all.add(address);
                }
            }

            @Override
            public void add(String address, long position) {
                all.add(address);
            }
        });
        return all;
    }

    @Test
    void everyKeptFeedIsAsItWouldBeMadeNow() {
        RandomTales tales = new RandomTales(new Random(43));
        for (int round = 0; round < 2; round++) {
            addresses(feeds).forEach(feeds::get);
            for (int i = 0; i < 8; i++) {
                feeds.change(tales.next());
            }
            SampleFeeds anew = feeds.anew();
            assertThat(addresses(feeds)).as("round " + round).isEqualTo(addresses(anew));
            TreeSet<String> wrong = new TreeSet<>();
            for (String address : addresses(feeds)) {
                if (!feeds.text(address).equals(anew.text(address))) {
                    wrong.add(address);
                }
            }
            assertThat(wrong).as("round " + round).isEmpty();
        }
    }

    @Test
    void aMendedTitleMakesNoFeedAnewThatDoesNotHoldIt() {
        feeds.change(RandomTales.renamed("First"));
        int stayed = 0;
        List<String> addresses = addresses(feeds);
        List<byte[]> before =
                addresses.stream().map(address -> feeds.get(address).body()).toList();
        feeds.change(RandomTales.renamed("Second"));
        for (int i = 0; i < addresses.size(); i++) {
            boolean same = feeds.get(addresses.get(i)).body() == before.get(i);
            assertThat(same && feeds.text(addresses.get(i)).contains("First"))
                    .as(addresses.get(i))
                    .isFalse();
            stayed += same ? 1 : 0;
        }
        assertThat(stayed).isGreaterThan(addresses.size() / 2);
    }
}
