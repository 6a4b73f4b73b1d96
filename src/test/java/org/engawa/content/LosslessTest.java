package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.engawa.NastyTexts;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.StandingPage;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.YamlWriter;
import org.engawa.story.Focus;
import org.engawa.story.GeneratedFacts;
import org.engawa.story.Kind;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Orcid;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Region;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.workflow.StoryDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back the same, whatever people wrote. */
class LosslessTest {
    private static final int STORIES_A_KIND = 50;
    private static final List<String> LANGUAGES = List.of("en", "ja", "ar", "zh-Hans", "pt-BR", "no");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void storiesOfEveryKind(Kind kind) throws IOException {
        SmallBundle bundle = new SmallBundle(folder);
        Random random = new Random(1000 + kind.ordinal());
        GeneratedFacts generated = new GeneratedFacts(random);
        for (int i = 0; i < STORIES_A_KIND; i++) {
            String slug = "story-" + i;
            StoryDraft draft = draft(bundle, slug, kind, random, generated);
            write(bundle, draft);
            Problems problems = new Problems();
            StoryDraft back = new StoryReader(bundle.pictures)
                    .read(bundle.root, slug, problems)
                    .draft()
                    .orElseThrow(() -> new AssertionError(
                            problems.list().stream().map(Problem::sentence).toList() + " in " + draft));
            assertThat(back).isEqualTo(draft).hasToString(draft.toString());
        }
    }

    private static StoryDraft draft(SmallBundle bundle, String slug, Kind kind, Random random, GeneratedFacts generated)
            throws IOException {
        List<PictureFacts> pictures = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            String file =
                    List.of("a b.png", "縁側.png", "no.png", "1e3", "~x.png").get(random.nextInt(5));
            bundle.picture("stories/" + slug + "/" + file, "png");
            Path folder = bundle.root.resolve("stories").resolve(slug);
            var stored = bundle.pictures.keep(folder.resolve(file), folder);
            pictures.add(new PictureFacts(
                    file,
                    stored.key(),
                    stored.type(),
                    stored.width(),
                    stored.height(),
                    generated.maybe(generated::text),
                    generated.maybe(generated::text),
                    random.nextInt(4) == 0 ? new LocalText(Map.of()) : generated.maybe(generated::names),
                    generated.maybe(() -> LocalDate.of(2027, 3, 1 + random.nextInt(28))),
                    generated.maybe(() -> PictureFacts.Consent.values()[random.nextInt(2)]),
                    generated.maybe(() -> new Focus(random.nextInt(101), random.nextInt(101)))));
        }
        StoryFacts facts = generated.facts(kind, pictures);
        Map<String, StoryText> texts = new LinkedHashMap<>();
        LANGUAGES.stream()
                .filter(language -> language.equals("en") || random.nextBoolean())
                .sorted()
                .forEach(language -> texts.put(language, generated.storyText(NastyTexts.body(random))));
        Map<String, Withdrawal> withdrawals = new LinkedHashMap<>();
        texts.keySet().stream()
                .filter(language -> !language.equals("en") && random.nextInt(4) == 0)
                .forEach(language -> withdrawals.put(language, generated.withdrawal()));
        return new StoryDraft(new Slug(slug), "en", facts, texts, withdrawals);
    }

    private static void write(SmallBundle bundle, StoryDraft draft) {
        String folder = "stories/" + draft.slug() + "/";
        bundle.write(
                folder + "story.yaml", YamlWriter.write(StoryWriter.story(draft.originalLanguage(), draft.facts())));
        draft.texts()
                .forEach((language, text) -> bundle.write(
                        folder + language + ".md",
                        MarkdownFile.write(
                                StoryWriter.frontMatter(
                                        text, draft.withdrawals().get(language)),
                                text.body())));
    }

    @Test
    void settings() throws IOException {
        for (int i = 0; i < 60; i++) {
            Path root = Files.createDirectory(folder.resolve("settings-" + i));
            SiteSettings settings = settings(new Random(i));
            for (Map.Entry<String, String> file : SettingsWriter.files(settings).entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Problems problems = new Problems();
            SiteSettings back = new SettingsReader(new BundleFiles(root, problems)).read();
            assertThat(problems.list()).extracting(Problem::sentence).isEmpty();
            assertThat(back).isEqualTo(settings).hasToString(settings.toString());
        }
    }

    private static SiteSettings settings(Random random) {
        GeneratedFacts generated = new GeneratedFacts(random);
        List<String> languages = LANGUAGES.subList(random.nextInt(3), 3 + random.nextInt(4));
        Site site = new Site(
                generated.names(),
                generated.names(),
                languages,
                languages.get(random.nextInt(languages.size())),
                URI.create(List.of("https://engawa.example", "http://localhost:8080", "http://[::1]:81")
                        .get(random.nextInt(3))),
                ZoneId.of("Asia/Tokyo"),
                generated.text());
        Mission.MissionKind[] kinds = Mission.MissionKind.values();
        Map<String, Mission> missions = keyed(
                random,
                key -> new Mission(
                        key,
                        kinds[random.nextInt(kinds.length)],
                        generated.names(),
                        generated.text(),
                        ZoneId.of("UTC"),
                        null,
                        random.nextBoolean(),
                        List.of(
                                        Optional.of(new Mission.Press("press@example.org", null)),
                                        Optional.of(new Mission.Press("a.b+c@example.org", "+81 3 1234 5678")),
                                        Optional.<Mission.Press>empty())
                                .get(random.nextInt(3))
                                .orElse(null)));
        return new SiteSettings(site, missions, vocabulary(random, generated), pages(languages, random, generated));
    }

    private static Map<String, StandingPage> pages(List<String> languages, Random random, GeneratedFacts generated) {
        Map<String, StandingPage> pages = new LinkedHashMap<>();
        for (String key : List.of("about", "no-2026", "true").subList(0, random.nextInt(4))) {
            Map<String, StandingPage.Text> texts = new LinkedHashMap<>();
            for (String language : languages.subList(0, 1 + random.nextInt(languages.size()))) {
                texts.put(
                        language,
                        new StandingPage.Text(
                                generated.text(), generated.text(), "Words.\n\n* * *\n---\n" + random.nextInt()));
            }
            pages.put(key, new StandingPage(key, texts));
        }
        return pages;
    }

    private static Vocabulary vocabulary(Random random, GeneratedFacts generated) {
        List<Region> regions = List.copyOf(
                keyed(random, key -> new Region(key, generated.names())).values());
        Map<String, Country> countries = new LinkedHashMap<>();
        for (String iso : regions.isEmpty() ? List.<String>of() : List.of("NO", "ZM", "NA", "OM")) {
            String region = regions.get(random.nextInt(regions.size())).key();
            double latitude =
                    List.of(-0.0, 1e-7, 90.0, -90.0, 12.345678901234567).get(random.nextInt(5));
            countries.put(iso, new Country(iso, generated.names(), region, latitude, random.nextDouble() * 180));
        }
        return new Vocabulary(
                regions,
                countries,
                keyed(
                        random,
                        key -> new Programme(
                                key,
                                generated.maybe(generated::text),
                                generated.names(),
                                generated.names(),
                                generated.maybe(generated::ror),
                                generated.maybe(() -> generated.date(1900, 2030).text()),
                                generated.maybe(() -> generated.date(1900, 2030).text()),
                                generated.maybe(generated::address),
                                references(generated))),
                keyed(
                        random,
                        key -> new Topic(
                                key, generated.names(), generated.names(), generated.text(), generated.names())),
                keyed(
                        random,
                        key -> new Person(
                                key,
                                generated.names(),
                                generated.maybe(generated::text),
                                generated.maybe(() -> new Orcid("0000-0002-1694-233X")),
                                generated.text(),
                                generated.names(),
                                generated.names(),
                                generated.maybe(generated::address),
                                references(generated))),
                keyed(
                        random,
                        key -> new Venue(
                                key,
                                generated.names(),
                                generated.names(),
                                generated.names(),
                                generated.text(),
                                "Europe/London",
                                generated.maybe(generated::text),
                                generated.maybe(() -> generated.date(1900, 2030).text()),
                                generated.maybe(generated::address),
                                references(generated))),
                keyed(random, key -> {
                    LocalText names = generated.names();
                    Map<String, List<String>> avoid = new LinkedHashMap<>();
                    names.texts().keySet().stream()
                            .filter(language -> random.nextBoolean())
                            .forEach(language ->
                                    avoid.put(language, List.of("not " + generated.text(), "nor " + generated.text())));
                    return new Term(key, names, avoid);
                }));
    }

    private static List<Reference> references(GeneratedFacts generated) {
        return generated.many(() -> new Reference(generated.text(), generated.maybe(generated::address)));
    }

    /** Entries under keys that YAML may take for something else. */
    private static <T> Map<String, T> keyed(Random random, Function<String, T> entry) {
        List<String> keys = List.of("no", "1e3", "null", "true", "2026-11-21", "010", "a-b", "0", "off", "x");
        Set<String> chosen = new LinkedHashSet<>();
        IntStream.range(0, random.nextInt(6)).forEach(i -> chosen.add(keys.get(random.nextInt(keys.size()))));
        Map<String, T> entries = new LinkedHashMap<>();
        chosen.forEach(key -> entries.put(key, entry.apply(key)));
        return entries;
    }
}
