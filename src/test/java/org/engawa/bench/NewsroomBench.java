package org.engawa.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.bench.GeneratedStories.Question;
import org.engawa.bench.GeneratedStories.Way;
import org.engawa.catalogue.TextIndexes;
import org.engawa.content.StarterContent;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.StoredTexts;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.StoryTexts;
import org.engawa.story.Writing;
import org.engawa.testing.EmptyDatabase;
import org.engawa.workflow.IndexedTexts;
import org.engawa.workflow.TextIndex;

/** How fast the search of the newsroom is beside the database alone; run by {@code src/bench/newsroom}. */
final class NewsroomBench {
    private static final int QUESTIONS = 120;
    private static final int ASKED_OF_THE_DATABASE = 12;
    private static final int ROUNDS = 5;
    private static final int SAVES = 20;
    private static final Author LINH = new Author(new UUID(0, 1), "Linh");
    private static final TextIndex NONE = (missions, words, first, most) -> Optional.empty();

    private final PrintStream out;
    private final EntityManager entities;
    private final StoryTexts texts;
    private final Clock clock = Clock.systemUTC();

    private NewsroomBench(PrintStream out, EntityManager entities) {
        this.out = out;
        this.entities = entities;
        this.texts = StoredTexts.in(entities);
    }

    /** Arguments: a folder to work in, and how many stories there are. */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StarterContent content = StarterContent.read(Files.createDirectories(work.resolve("pictures")));
        String url = "jdbc:h2:file:" + work.resolve("stories").toAbsolutePath() + ";REUSE_SPACE=FALSE";
        EmptyDatabase.migrate(url, "engawa");
        try (EntityManager entities =
                EmptyDatabase.factory("org.h2.Driver", url, "engawa").createEntityManager()) {
            NewsroomBench bench = new NewsroomBench(out, entities);
            GeneratedStories stories = new GeneratedStories(content, Integer.parseInt(arguments[1]));
            bench.fill(stories);
            bench.measure(work, stories);
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** Every other story is of the mission whose member asks. */
    private void fill(GeneratedStories stories) {
        OffsetDateTime day = OffsetDateTime.of(2020, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);
        int number = 0;
        entities.getTransaction().begin();
        for (PublishedStory published : stories) {
            entities.persist(story(published, number, day.plusHours(number)));
            if (++number % 100 == 0) {
                entities.getTransaction().commit();
                entities.clear();
                entities.getTransaction().begin();
            }
        }
        entities.getTransaction().commit();
        entities.clear();
        say("# %d stories in two languages each", number);
    }

    private static Story story(PublishedStory published, int number, OffsetDateTime day) {
        List<PublishedEdition> editions = published.editions();
        PublishedEdition original = editions.get(number % editions.size());
        Story story = Story.begin(
                new Slug(original.slug()),
                original.language(),
                StoryFacts.begin(
                        number % 2 == 0 ? "lusaka" : "nairobi",
                        "ZM",
                        original.facts().details(),
                        day),
                Origin.NEWSROOM);
        for (PublishedEdition edition : List.of(original, editions.get((number + 1) % editions.size()))) {
            story.translationOrNew(edition.language())
                    .begin(
                            new Writing(
                                    new StoryText(edition.title(), edition.summary(), edition.plainText(), null), null),
                            LINH,
                            day)
                    .publish(day);
        }
        return story;
    }

    private void measure(Path work, GeneratedStories stories) {
        try (TextIndexes indexes = new TextIndexes(IndexedTexts.of(texts), clock, work)) {
            say("# built in %.0f ms", times(1, indexes::compare).within(1));
            say("# compared in %.0f ms", times(ROUNDS, indexes::compare).within(0.5));
            List<Question> questions = stories.questions(QUESTIONS * Way.values().length).stream()
                    .filter(question -> question.way() != Way.MISSPELT && question.way() != Way.PHRASE)
                    .limit(QUESTIONS)
                    .toList();
            Map<Way, List<Question>> ways =
                    questions.stream().collect(Collectors.groupingBy(Question::way, TreeMap::new, Collectors.toList()));
            say("%-10s %10s %10s %10s %12s %10s", "question", "found", "p50 ms", "max ms", "database ms", "ratio");
            for (int round = 0; round < ROUNDS; round++) {
                questions.forEach(question -> ask(indexes.index(), question));
            }
            ways.forEach((way, asked) -> compare(way, asked, indexes.index()));
            afterSaves(indexes.index());
            String letters = "a b c d e f g h i s";
            say(
                    "ten letters: %.0f ms",
                    times(ROUNDS, () -> IndexedTexts.found(texts, indexes.index(), letters))
                            .within(0.5));
        }
    }

    private int ask(TextIndex index, Question question) {
        return IndexedTexts.found(texts, index, question.text()).size();
    }

    private void compare(Way way, List<Question> questions, TextIndex index) {
        Times ours = new Times();
        int found = 0;
        for (Question question : questions) {
            List<Integer> sizes = new ArrayList<>();
            ours.add((long) (times(1, () -> sizes.add(ask(index, question))).within(1) * 1e6));
            found += sizes.get(0);
        }
        Times theirs = new Times();
        for (Question question :
                questions.subList(0, Math.min(questions.size(), ASKED_OF_THE_DATABASE / Way.values().length + 1))) {
            theirs.add((long) (times(1, () -> ask(NONE, question)).within(1) * 1e6));
        }
        say(
                "%-10s %10d %10.2f %10.2f %12.2f %10.4f",
                way.name().toLowerCase(Locale.ROOT),
                found,
                ours.within(0.5),
                ours.within(1),
                theirs.within(0.5),
                ours.within(0.5) / theirs.within(0.5));
    }

    /** Each search takes in what was saved right before it. */
    private void afterSaves(TextIndex index) {
        Times times = new Times();
        for (int i = 0; i < SAVES; i++) {
            String word = "justsaved" + i;
            Story story = Story.begin(
                    new Slug("saved-" + i),
                    "en",
                    StoryFacts.begin(
                            "lusaka", "ZM", new Details.Challenge("water", List.of()), OffsetDateTime.now(clock)),
                    Origin.NEWSROOM);
            story.translationOrNew("en")
                    .begin(new Writing(new StoryText(word, "", "", null), null), LINH, OffsetDateTime.now(clock));
            entities.getTransaction().begin();
            entities.persist(story);
            entities.getTransaction().commit();
            times.add((long) (times(1, () -> {
                                if (IndexedTexts.found(texts, index, word).size() != 1) {
                                    throw new IllegalStateException(word + " was not found");
                                }
                            })
                            .within(1)
                    * 1e6));
        }
        say("after a save: p50 %.1f ms, max %.1f ms", times.within(0.5), times.within(1));
    }

    private static Times times(int often, Runnable act) {
        Times times = new Times();
        for (int i = 0; i < often; i++) {
            long began = System.nanoTime();
            act.run();
            times.add(System.nanoTime() - began);
        }
        return times;
    }
}
