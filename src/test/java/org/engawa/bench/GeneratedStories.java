package org.engawa.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.content.StarterContent;
import org.engawa.locale.Site;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;

/**
 * Any number of stories in four languages, or in all of the site, each with some 900 words, and questions to them; always the same. Each
 * has the kind and typed fields of a story that ships with the program, and other countries, programmes, topics, people and days.
 */
final class GeneratedStories implements Iterable<PublishedStory> {
    static final List<String> LANGUAGES = List.of("en", "ja", "fr", "ar");

    private static final int WORDS = 900;
    private static final int PARAGRAPHS = 12;
    private static final long SEED = 7;

    private final SiteSettings settings;
    private final List<String> languages;
    private final List<StoryFacts> facts;
    private final Map<String, GeneratedWords> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> shownIn;
    private final int size;

    GeneratedStories(StarterContent content, int size) {
        this(content, LANGUAGES, size);
    }

    private GeneratedStories(StarterContent content, List<String> languages, int size) {
        this.settings = content.settings();
        this.languages =
                settings.site().languages().stream().filter(languages::contains).toList();
        this.size = size;
        this.facts = content.stories().stream()
                .map(story -> story.editions().get(0).facts())
                .toList();
        this.languages.forEach(language -> words.put(language, new GeneratedWords(language, content.stories())));
        Site site = settings.site();
        this.shownIn = site.languages().stream()
                .collect(Collectors.groupingBy(
                        reader -> site.shownIn(reader, Set.copyOf(this.languages), LANGUAGES.get(0)),
                        Collectors.toSet()));
    }

    /** So many stories, each in every language that the site has. */
    static GeneratedStories inAllLanguages(StarterContent content, int size) {
        return new GeneratedStories(content, content.settings().site().languages(), size);
    }

    /** In which way a question is asked. */
    enum Way {
        /** One word. */
        TERM,
        /** Two words, both demanded. */
        TWO,
        /** Two words one behind the other. */
        PHRASE,
        /** The first letters of a word. */
        BEGINNING,
        /** A word with two letters exchanged. */
        MISSPELT;

        /** Those that ask for what is there; how the others are forgiven is nothing that Lucene decides. */
        static final List<Way> FOUND = List.of(TERM, TWO, PHRASE, BEGINNING);
    }

    /**
     * A question.
     *
     * @param text without the quotes of a phrase
     */
    record Question(Way way, String language, String text) {}

    /** So many questions, all ways and languages alike. */
    List<Question> questions(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> question(
                        Way.values()[i / LANGUAGES.size() % Way.values().length],
                        LANGUAGES.get(i % LANGUAGES.size()),
                        random))
                .toList();
    }

    private Question question(Way way, String language, Random random) {
        GeneratedWords in = words(language);
        String word = in.telling(random);
        String text = switch (way) {
            case TERM -> random.nextInt(5) > 0 ? word : GeneratedWords.name(random);
            case TWO -> word + " " + in.telling(random);
            case PHRASE -> in.piece(random, 2);
            case BEGINNING -> word.substring(0, language.equals("ja") ? 1 : 3);
            case MISSPELT -> misspelt(word);
        };
        return new Question(way, language, text);
    }

    private static String misspelt(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle - 1)
                + word.charAt(middle)
                + word.charAt(middle - 1)
                + word.substring(middle + 1);
    }

    private GeneratedWords words(String language) {
        return java.util.Objects.requireNonNull(words.get(language), language);
    }

    /** A text as careless as hands, of words that the stories have. */
    String text(Random random) {
        return words(LANGUAGES.get(random.nextInt(LANGUAGES.size()))).clause(random, 1 + random.nextInt(20));
    }

    int size() {
        return size;
    }

    @Override
    public Iterator<PublishedStory> iterator() {
        return IntStream.range(0, size).mapToObj(this::story).iterator();
    }

    /** The first of them, one after the other, and then the rest for somebody else. */
    Iterator<PublishedStory> first(int many, Consumer<PublishedStory> rest) {
        IntStream.range(many, size).mapToObj(this::story).forEach(rest);
        return IntStream.range(0, many).mapToObj(this::story).iterator();
    }

    private PublishedStory story(int number) {
        Random random = new Random(SEED * 1_000_003 + number);
        String slug = "story-" + number;
        String id = Story.idOf(new Slug(slug)).toString();
        StoryFacts own = facts(random, number);
        List<PublishedEdition> editions = languages.stream()
                .map(language -> edition(id, slug, language, own, random))
                .toList();
        return new PublishedStory(id, editions, List.of(), new Change(1, own.published()));
    }

    private PublishedEdition edition(String id, String slug, String language, StoryFacts own, Random random) {
        GeneratedWords in = words(language);
        List<String> paragraphs = Stream.generate(() -> in.sentences(random, WORDS / PARAGRAPHS))
                .limit(PARAGRAPHS)
                .toList();
        return new PublishedEdition(
                id,
                slug,
                language,
                LANGUAGES.get(0),
                in.clause(random, 5) + " " + GeneratedWords.name(random),
                in.sentences(random, 26),
                null,
                paragraphs.stream().collect(Collectors.joining("</p>\n<p>", "<p>", "</p>")),
                String.join("\n\n", paragraphs),
                5,
                List.of(),
                own,
                own.published(),
                languages,
                shownIn.getOrDefault(language, Set.of()),
                null);
    }

    private StoryFacts facts(Random random, int number) {
        StoryFacts like = facts.get(random.nextInt(facts.size()));
        return new StoryFacts(
                some(random, settings.missions().keySet(), 1, 1).get(0),
                like.published().minusHours(9L * number),
                null,
                some(random, settings.vocabulary().countries().keySet(), 1, 2),
                some(random, settings.vocabulary().programmes().keySet(), 0, 1),
                some(random, settings.vocabulary().topics().keySet(), 1, 3),
                some(random, settings.vocabulary().people().keySet(), 0, 2),
                null,
                like.details(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static List<String> some(Random random, Set<String> all, int least, int most) {
        List<String> keys = new ArrayList<>(all);
        return Stream.generate(() -> keys.get(random.nextInt(keys.size())))
                .limit(least + random.nextInt(most - least + 1))
                .distinct()
                .toList();
    }
}
