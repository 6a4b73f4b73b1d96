package org.engawa.content;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.RenderedText;
import org.engawa.media.PictureStore;
import org.engawa.publication.SiteSettings;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlWriter;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.Kind;
import org.engawa.story.StoryText;
import org.engawa.workflow.StoryDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that ships with the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealContentTest {
    private static final Path CONTENT = Path.of("content");
    private static final Set<String> SOURCE_DOCUMENTS = Set.of(
            "Advisory Panel on Science and Technology Diplomacy, Report, 8 May 2015",
            "Science and Technology Diplomacy Roundtable (JST)",
            "Toward the Reinforcement of S&T Diplomacy",
            "White paper, Section 4: Strategic Promotion of International Activities");

    /** What a thousand words come to, by characters, in languages without spaces. */
    private static final Map<String, Double> CHARACTERS_A_WORD = Map.of("ja", 2.4, "zh-Hans", 1.7);

    private final Problems problems = new Problems();
    private Map<String, StoryDraft> drafts;
    private SiteSettings settings;
    private PictureStore pictures;

    @BeforeAll
    void read(@TempDir Path data) throws IOException {
        pictures = PictureStore.in(data);
        settings = new SettingsReader(new BundleFiles(CONTENT, problems)).read();
        drafts = stories(CONTENT, problems);
    }

    @Test
    void nothingIsWrong() {
        assertThat(problems.list()).extracting(Problem::sentence).isEmpty();
    }

    @Test
    void allKindsAreToldInSufficientNumber() {
        assertThat(drafts).hasSizeGreaterThanOrEqualTo(24);
        assertThat(drafts.values().stream().map(draft -> draft.facts().kind()).collect(toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(of(Kind.RESULT)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(of(Kind.PROFILE)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(of(Kind.EXHIBIT)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(of(Kind.EVENT)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(of(Kind.PROGRAMME)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(of(Kind.CHALLENGE)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(of(Kind.SPEECH).size() + of(Kind.ARTICLE).size()).isPositive();
    }

    @Test
    void resultsCoverManyCountriesAndAllFields() {
        assertThat(of(Kind.RESULT).stream()
                        .flatMap(draft -> draft.facts().countries().stream())
                        .filter(Predicate.not("JP"::equals))
                        .collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(of(Kind.RESULT).stream()
                        .map(draft -> ((Details.Result) draft.facts().details()).field())
                        .collect(toSet()))
                .contains(Details.ResearchField.values());
    }

    @Test
    void everyStoryIsToldInEnglishAndJapanese() {
        assertThat(drafts.values())
                .allSatisfy(draft -> assertThat(draft.texts()).containsKeys("en", "ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt", "ar", "zh-Hans", "id"})
    void sixOrMoreAreToldIn(String language) {
        assertThat(drafts.values())
                .filteredOn(draft -> draft.texts().containsKey(language))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyFactCanBeTraced() {
        for (StoryDraft draft : drafts.values()) {
            assertThat(draft.facts().evidence())
                    .as("evidence of %s", draft.slug())
                    .isNotEmpty();
            assertThat(draft.facts().evidence())
                    .as("evidence of %s without an address", draft.slug())
                    .filteredOn(evidence -> evidence.url() == null)
                    .allMatch(evidence -> SOURCE_DOCUMENTS.stream().anyMatch(evidence.title()::startsWith));
        }
    }

    @Test
    void textsAreNeitherShortNorLong() {
        Map<String, Integer> others = new TreeMap<>();
        MarkdownRenderer markdown = new MarkdownRenderer();
        for (StoryDraft draft : drafts.values()) {
            Set<String> sources =
                    draft.facts().evidence().stream().map(Evidence::id).collect(toSet());
            draft.texts().forEach((language, text) -> {
                RenderedText rendered = markdown.render(text.body(), Locale.forLanguageTag(language), sources);
                Double characters = CHARACTERS_A_WORD.get(language);
                int words = characters == null ? rendered.words() : (int) (rendered.characters() / characters);
                if (words < 400 || words > 1000) {
                    others.put(draft.slug() + "/" + language, words);
                }
            });
        }
        assertThat(others).as("texts outside 400 to 1000 words").isEmpty();
    }

    @Test
    void everyNameIsGivenInEveryLanguageOfTheSite() {
        List<String> languages = settings.site().languages();
        assertThat(settings.vocabulary().countries().values())
                .allSatisfy(country -> assertThat(country.names().texts()).containsOnlyKeys(languages));
        assertThat(settings.vocabulary().topics().values())
                .allSatisfy(topic -> assertThat(topic.names().texts()).containsOnlyKeys(languages));
        assertThat(settings.vocabulary().people().values())
                .allSatisfy(person -> assertThat(person.names().texts()).containsOnlyKeys(languages));
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Asia/Tokyo", "America/Sao_Paulo"})
    void whatIsWrittenIsReadBackTheSame(String zone, @TempDir Path copy) throws IOException {
        java.util.TimeZone before = java.util.TimeZone.getDefault();
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(zone));
        try {
            write(copy);
            Problems none = new Problems();
            SiteSettings settingsAgain = new SettingsReader(new BundleFiles(copy, none)).read();
            Map<String, StoryDraft> draftsAgain = stories(copy, none);
            assertThat(none.list()).isEmpty();
            assertThat(settingsAgain).isEqualTo(settings).hasToString(settings.toString());
            assertThat(draftsAgain).isEqualTo(drafts).hasToString(drafts.toString());
            for (StoryDraft draft : drafts.values()) {
                for (String language : draft.texts().keySet()) {
                    String name = "stories/" + draft.slug() + "/" + language + ".md";
                    assertThat(body(copy.resolve(name))).isEqualTo(body(CONTENT.resolve(name)));
                }
            }
        } finally {
            java.util.TimeZone.setDefault(before);
        }
    }

    private static String body(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\n---\n", 3) + 5);
    }

    private void write(Path copy) throws IOException {
        SettingsWriter.files(settings).forEach((name, text) -> put(copy.resolve(name), text));
        for (StoryDraft draft : drafts.values()) {
            Path folder = copy.resolve("stories/" + draft.slug());
            put(
                    folder.resolve("story.yaml"),
                    YamlWriter.write(StoryWriter.story(draft.originalLanguage(), draft.facts())));
            for (Map.Entry<String, StoryText> text : draft.texts().entrySet()) {
                put(
                        folder.resolve(text.getKey() + ".md"),
                        MarkdownFile.write(
                                StoryWriter.frontMatter(text.getValue(), null),
                                text.getValue().body()));
            }
            for (var picture : draft.facts().pictures()) {
                Files.copy(pictures.path(picture.key()), folder.resolve(picture.file()));
            }
        }
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, StoryDraft> stories(Path root, Problems found) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("stories"))) {
            List<String> slugs = folders.map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
            DraftCheck check = new DraftCheck(settings, Set.copyOf(slugs));
            Map<String, StoryDraft> read = new LinkedHashMap<>();
            for (String slug : slugs) {
                StoryReader.Reading reading = new StoryReader(pictures).read(root, slug, found);
                reading.draft().ifPresent(draft -> {
                    check.check(draft, reading, found);
                    read.put(slug, draft);
                });
            }
            return read;
        }
    }

    private List<StoryDraft> of(Kind kind) {
        return drafts.values().stream()
                .filter(draft -> draft.facts().kind() == kind)
                .toList();
    }
}
