package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.engawa.reading.RandomTales;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored.Addresses;
import org.junit.jupiter.api.Test;

/** What is kept is what would be made now, and what a change doesn't touch stays. */
class FreshPagesTest {
    private final SampleSite site = SampleSite.whole();

    /** Those of two languages, but for what stands beside stories alone. */
    private static List<String> pages(SampleSite site) {
        List<String> pages = new ArrayList<>();
        site.site.addresses(new Addresses() {
            @Override
            public void add(String address) {
                if (address.matches("/(en|ar)/?.*|/sitemap.*|/news.*")
                        && !address.matches(".*/(cite|republish)[./?].*")) {
                    pages.add(address);
                }
            }

            @Override
            public void add(String address, long position) {
                // A picture.
            }
        });
        return pages;
    }

    private static boolean same(Answer one, Answer other) {
        return one.status() == other.status()
                && one.headers().equals(other.headers())
                && Arrays.equals(one.body(), other.body());
    }

    @Test
    void everyKeptPageIsAsItWouldBeMadeNow() {
        RandomTales tales = new RandomTales(new Random(41));
        for (int round = 0; round < 2; round++) {
            pages(site).forEach(site::get);
            for (int i = 0; i < 8; i++) {
                site.change(tales.next());
            }
            SampleSite anew = site.anew();
            TreeSet<String> wrong = new TreeSet<>();
            for (String page : pages(site)) {
                if (!same(site.get(page), anew.get(page))) {
                    wrong.add(page);
                }
            }
            assertThat(wrong).as("round " + round).isEmpty();
        }
    }

    @Test
    void aMendedTitleMakesNoPageAnewThatDoesNotShowIt() {
        site.change(RandomTales.renamed("First"));
        List<String> lists =
                List.of("/en/results/2", "/en/topics/health/2", "/en/countries/zm/2", "/en/stories/result-36");
        List<Answer> before = lists.stream().map(site::get).toList();
        site.change(RandomTales.renamed("Second"));
        for (int i = 0; i < lists.size(); i++) {
            Answer now = site.get(lists.get(i));
            boolean shows = new String(now.body(), StandardCharsets.UTF_8).contains("Second");
            assertThat(now == before.get(i)).as(lists.get(i)).isNotEqualTo(shows);
        }
    }
}
