package org.engawa.bench;

import java.util.List;
import java.util.UUID;
import org.engawa.story.Slug;
import org.engawa.story.Story;

/**
 * A screen of the newsroom.
 *
 * @param name in what is printed
 * @param who asks for it
 * @param path with what it is asked for
 */
record Screen(String name, Who who, String path) {
    /** Compared with all others: the same frame around nobody's stories. */
    static final Screen REFERENCE = of("new story (reference)", Who.WRITER, "new");

    /** Who asks. */
    enum Who {
        /** A desk officer, for whom the stories of all missions exist. */
        OFFICER,
        /** A contributor of one mission. */
        WRITER,
        /** Who keeps the accounts. */
        ADMINISTRATOR
    }

    private static Screen of(String name, Who who, String page) {
        return new Screen(name, who, "/newsroom/" + page);
    }

    /** All that are measured. */
    static List<Screen> all(GeneratedStories stories, List<UUID> members) {
        String draft = about(stories, StoryHistories.LONG);
        String sent = about(stories, StoryHistories.SENT);
        String live = about(stories, StoryHistories.PUBLIC);
        String word = stories.questions(1).get(0).text();
        Who officer = Who.OFFICER;
        return List.of(
                REFERENCE,
                of("board", officer, "board"),
                of("board of a writer", Who.WRITER, "board"),
                of("several at once", officer, "several?act=APPROVE&edition=" + several(stories)),
                of("coverage", officer, "coverage"),
                of("coverage, page 100", officer, "coverage?page=100"),
                of("coverage of one mission", officer, "coverage?mission=mission-7"),
                of("coverage, behind in French", officer, "coverage?language=fr&standing=behind"),
                of("coverage of a country", officer, "coverage?country=ZM"),
                of("calendar", officer, "calendar"),
                of("calendar as a list", officer, "calendar?as=list"),
                of("search", officer, "search?q=" + word),
                of("library", officer, "library"),
                of("library of a writer", Who.WRITER, "library"),
                of("library, page 50", officer, "library?page=50"),
                of("library by words", officer, "library?q=reef+number"),
                of("library by rare words", officer, "library?q=number+1237"),
                of("library, rights end", officer, "library?rights=ending"),
                of("library, undescribed", officer, "library?undescribed=ar"),
                of("own account", Who.WRITER, "account"),
                of("another mission's story", Who.WRITER, "use?q=" + word),
                of("editor", Who.WRITER, "edit?" + draft),
                of("history, 40 revisions", Who.WRITER, "history?" + draft),
                of("pictures", Who.WRITER, "pictures?" + draft),
                of("remarks, 40 of them", Who.WRITER, "remarks?" + draft),
                of("show outside", officer, "show?" + sent),
                of("review", officer, "review?" + sent),
                of("clearance", officer, "clearance?" + sent),
                of("limit", officer, "limit?" + sent),
                of("publish", officer, "publish?" + live),
                of("withdraw", officer, "withdraw?" + live),
                of("translate", officer, "translate?" + live),
                of("life", officer, "life?" + live),
                of("break the glass", Who.ADMINISTRATOR, "break-glass"),
                of("people", Who.ADMINISTRATOR, "people"),
                of("person", Who.ADMINISTRATOR, "person?member=" + members.get(0)),
                of("letters", Who.ADMINISTRATOR, "letters"),
                of("invite", Who.ADMINISTRATOR, "invite"));
    }

    /** The parameters that name the original of a story. */
    static String about(GeneratedStories stories, int number) {
        return "story=" + id(number) + "&language=" + original(number);
    }

    /** The id of a story. */
    static UUID id(int number) {
        return Story.idOf(new Slug("story-" + number));
    }

    /** The language in which a story was first told. */
    static String original(int number) {
        return GeneratedStories.LANGUAGES.get(number % GeneratedStories.LANGUAGES.size());
    }

    private static String several(GeneratedStories stories) {
        return java.util.stream.IntStream.range(0, Math.min(100, stories.size() / 100))
                .mapToObj(each -> each * 100 + StoryHistories.SENT)
                .map(number -> id(number) + "/" + original(number))
                .collect(java.util.stream.Collectors.joining("&edition="));
    }
}
