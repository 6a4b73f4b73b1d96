package org.engawa.reading;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.engawa.story.Details;
import org.engawa.story.Withdrawal;

/** Stories that become others, in any way in which a story may: another text alone, other lists, another day, gone or back. */
public final class RandomTales {
    private static final List<String> SLUGS = List.of(
            "result-11", "result-24", "result-37", "portrait", "article", "event", "exhibit", "one-more", "last-one");
    private static final List<String[]> LANGUAGES = List.of(
            new String[] {"en"}, new String[] {"en", "ja"}, new String[] {"ja", "en", "fr", "ar"}, new String[] {
                "fr", "ar"
            });

    private final Random random;
    private int changes;

    public RandomTales(Random random) {
        this.random = random;
    }

    /** A story that is there or not yet, as it is from now on. */
    public Tale next() {
        changes++;
        Tale tale = Tale.of(one(SLUGS));
        tale.in(one(LANGUAGES))
                .called("Title " + changes)
                .about(
                        some(List.of("ZM", "JP", "GB")),
                        some(List.of("satreps")),
                        some(List.of("health", "exchange")),
                        some(List.of("manabe")))
                .published(String.format(
                        Locale.ROOT, "2026-%02d-%02dT09:00:00Z", 9 + random.nextInt(2), 1 + random.nextInt(28)));
        switch (random.nextInt(6)) {
            case 0 -> tale.being(Samples.event("2026-12-0" + (1 + random.nextInt(9)), null, Details.Status.SCHEDULED));
            case 1 ->
                tale.being(Samples.exhibit("2026-11-01", "2026-12-1" + random.nextInt(9)))
                        .at("house");
            case 2 -> tale.withdrawn(one(List.of(Withdrawal.Manner.values())), "article");
            case 3 -> tale.updated("2026-11-1" + random.nextInt(9) + "T09:00:00Z");
            default -> tale.saying("<p><a href=\"story:" + one(SLUGS) + "\">another</a> " + changes + "</p>");
        }
        return tale;
    }

    /** The same story with another title and text, in no other list than before. */
    public static Tale renamed(String title) {
        return Samples.tales().stream()
                .filter(tale -> tale.published().editions().stream()
                        .anyMatch(edition -> edition.slug().equals("result-11")))
                .findFirst()
                .orElseThrow()
                .called(title);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(any -> random.nextBoolean()).toList();
    }
}
