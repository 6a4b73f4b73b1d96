package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.engawa.story.Editions.NOON;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engawa.locale.LocalText;
import org.engawa.story.Standing.Group;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of stories and texts out of a database with the real schema. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTableTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");
    private static final Set<String> BOTH = Set.of("lusaka", "nairobi");

    private final JpaStoryTable table = new JpaStoryTable();
    private final JpaStoryTexts texts = new JpaStoryTexts();
    private EntityManager entities;

    @BeforeAll
    void fill() {
        entities = open();
        table.entities = entities;
        texts.entities = entities;
        entities.getTransaction().begin();
        add("lead", 1, "lusaka", "ZM", story -> {
            Edition first = write(story, "en", "Lead in the soil", "100% of_it");
            first.publish(NOON);
            Edition french = write(story, "fr", "Le plomb", "Du PLOMB, là-bas");
            french.follow(first.current().id());
            french.publish(NOON);
            Edition second = write(story, "en", "Lead in the soil, again", "Corrected.");
            second.weigh(new Correction(ChangeWeight.MISLEADING, null));
            second.publish(NOON.plusDays(1));
            write(story, "fr", "Le plomb, encore", "Corrigé.");
        });
        add("tea", 2, "nairobi", "KE", story -> {
            write(story, "en", "", "Tea and _nothing_ else: 100 of it.").submit(LINH.member());
            write(story, "ja", "お茶", "緑茶です。").delete();
        });
        add("dam", 3, "nairobi", "KE", story -> {
            Edition original = write(story, "en", "Dam", "Water.");
            original.publish(NOON);
            original.withdraw();
        });
        entities.flush();
        entities.clear();
    }

    /** A database in which nothing stands yet. */
    EntityManager open() {
        return EmptyDatabase.open();
    }

    @AfterAll
    void empty() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void theNewestStoryComesFirstPageByPage() {
        assertThat(slugs(filter(BOTH))).containsExactly("dam", "tea", "lead");
        assertThat(table.lines(filter(BOTH), 1, 1)).extracting(StoryLine::slug).containsExactly("tea");
        assertThat(table.lines(filter(BOTH), 3, 25)).isEmpty();
    }

    @Test
    void aLineSaysWhereTheStoryStands() {
        StoryLine lead = table.lines(filter(Set.of("lusaka")), 0, 25).get(0);
        assertThat(lead.title()).isEqualTo("Lead in the soil, again");
        assertThat(lead.in("en").readers()).isEqualTo(Standing.Readers.LIVE);
        assertThat(lead.in("fr")).isEqualTo(new Standing(Standing.Readers.MISLEADING, Optional.of(EditionState.DRAFT)));
        assertThat(lead.in("ja")).isEqualTo(Standing.NONE);
        assertThat(table.lines(filter(BOTH), 1, 1).get(0).standings()).containsOnlyKeys("en");
    }

    @Test
    void whatIsOfOtherMissionsIsNeitherShownNorCounted() {
        assertThat(slugs(filter(Set.of("lusaka")))).containsExactly("lead");
        assertThat(table.counts(filter(Set.of("lusaka"))).values()).containsExactly(1L);
        assertThat(slugs(filter(Set.of()))).isEmpty();
        assertThat(table.counts(filter(Set.of()))).isEmpty();
        assertThat(found("lusaka", "tea")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIVE, lead",
        "en, IN_PROGRESS, tea",
        "en, WITHDRAWN, dam",
        "en, MISSING, ''",
        "fr, BEHIND, lead",
        "fr, LIVE, ''",
        "ja, MISSING, dam tea lead"
    })
    void storiesAreFoundByWhereTheyStand(String language, Group standing, String slugs) {
        StoryFilter filter = new StoryFilter(
                Sight.of(BOTH), Optional.empty(), Optional.empty(), Optional.of(language), Optional.of(standing));
        assertThat(String.join(" ", slugs(filter))).isEqualTo(slugs);
        Map<Map<String, Standing>, Long> counts = table.counts(filter(BOTH));
        assertThat(counts.entrySet().stream()
                        .filter(entry -> entry.getKey()
                                        .getOrDefault(language, Standing.NONE)
                                        .group()
                                == standing)
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .isEqualTo(slugs.isEmpty() ? 0 : slugs.split(" ").length);
    }

    /** What V8 writes once of the stories that were there before it. */
    @Test
    void theMigrationSaysOfOldStoriesWhatTheyWouldSayOfThemselves() throws IOException {
        add("rice", 4, "kitwe", "JP", story -> {
            Edition first = write(story, "en", "Rice", "Red soil.");
            first.publish(NOON);
            for (String language : List.of("fr", "es")) {
                Edition translated = write(story, language, "Riz", "Riz.");
                translated.follow(first.current().id());
                translated.publish(NOON);
            }
            change(story, "Rice, mistyped", ChangeWeight.TYPO, 1);
            Edition typed = write(story, "pt", "Arroz", "Arroz.");
            typed.follow(first.current().id());
            typed.publish(NOON.plusDays(1));
            change(story, "Rice, told anew", ChangeWeight.CONTENT, 2);
            write(story, "es", "Arroz, otra vez", "Arroz.").submit(LINH.member());
            write(story, "ar", "أرز", "أرز").delete();
        });
        add("salt", 5, "kitwe", "NP", story -> {
            Edition first = write(story, "en", "Salt", "Salt.");
            first.publish(NOON);
            Edition translated = write(story, "fr", "Sel", "Sel.");
            translated.follow(first.current().id());
            translated.publish(NOON);
            change(story, "Salt, mistyped", ChangeWeight.TYPO, 1);
            Edition gone = write(story, "es", "Sal", "Sal.");
            gone.publish(NOON);
            gone.withdraw();
            write(story, "es", "Sal, otra vez", "Sal.");
        });
        entities.flush();
        List<List<Object>> written = columns();
        assertThat(written.toString()).contains("fr:B-", "es:BS", "pt:B-", "fr:L-", "es:WD", "fr:MD");
        entities.createNativeQuery("update story set kind = null, countries = null, told_on = null, standings = ' '")
                .executeUpdate();
        String migration = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/db/migration/V8__overview.sql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Pattern.compile("(?m)^update story .*?;", Pattern.DOTALL)
                .matcher(migration)
                .results()
                .map(MatchResult::group)
                .forEach(update ->
                        entities.createNativeQuery(update.replace(";", "")).executeUpdate());
        assertThat(columns()).isEqualTo(written);
    }

    private List<List<Object>> columns() {
        List<?> rows = entities.createNativeQuery(
                        "select slug, kind, countries, told_on, standings from story order by slug")
                .getResultList();
        return rows.stream().map(row -> List.of((Object[]) row)).toList();
    }

    private static void change(Story story, String title, ChangeWeight weight, int days) {
        Edition next = write(story, "en", title, title);
        next.weigh(new Correction(weight, null));
        next.publish(NOON.plusDays(days));
    }

    @Test
    void storiesAreFoundByKindAndCountry() {
        assertThat(slugs(filter(Kind.ARTICLE, "KE"))).containsExactly("dam", "tea");
        assertThat(slugs(filter(Kind.ARTICLE, "FR"))).isEmpty();
        assertThat(slugs(filter(Kind.EVENT, "KE"))).isEmpty();
    }

    @Test
    void aFilterHoldsNothingThatCouldMeanMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryFilter(
                        Sight.of(BOTH), Optional.empty(), Optional.empty(), Optional.of("e%"), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryFilter(
                        Sight.of(BOTH), Optional.empty(), Optional.of("%_"), Optional.empty(), Optional.empty()));
    }

    @Test
    void textsAreFoundByAllTheirWordsInAnyCase() {
        assertThat(found("lusaka", "PLOMB")).containsExactly("Le plomb, encore", "Le plomb");
        assertThat(found("lusaka", "plomb", "LÀ-BAS")).containsExactly("Le plomb");
        assertThat(found("lusaka", "plomb", "lead")).isEmpty();
        assertThat(found("nairobi", "WATER")).containsExactly("Dam");
    }

    @Test
    void whatWasReplacedOrDeletedIsNotFound() {
        assertThat(found("lusaka", "soil")).containsExactly("Lead in the soil, again");
        assertThat(found("nairobi", "緑茶")).isEmpty();
    }

    @Test
    void noLetterOfAWordStandsForOthers() {
        assertThat(found("nairobi", "100%")).isEmpty();
        assertThat(found("nairobi", "_nothing_")).containsExactly("");
        assertThat(found("nairobi", "_ea")).isEmpty();
        assertThat(found("nairobi", "!")).isEmpty();
        assertThat(found("nairobi", "' or '1' = '1")).isEmpty();
    }

    @Test
    void noMoreAreReadThanWereAskedFor() {
        assertThat(texts.find(Sight.of(BOTH), List.of("e"), 2)).hasSize(2);
        assertThat(texts.find(Sight.of(BOTH), List.of(), 2)).isEmpty();
    }

    @Test
    void textsAreReadByTheirEditions() {
        List<SavedText> saved = texts.savedSince(NOON.minusDays(1));
        assertThat(saved).extracting(SavedText::mission).containsOnly("lusaka", "nairobi");
        List<FoundText> read = texts.of(saved.stream().map(SavedText::edition).toList());
        assertThat(read)
                .extracting(found -> found.text().title())
                .containsExactlyInAnyOrder("Lead in the soil, again", "Le plomb", "Le plomb, encore", "", "お茶", "Dam");
        assertThat(read).extracting(FoundText::savedAt).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(read.stream().filter(found -> !found.searched()))
                .extracting(FoundText::state)
                .containsExactly(EditionState.DELETED);
        assertThat(read.stream().map(text -> new SavedText(text.edition(), text.mission(), text.savedAt())))
                .containsExactlyInAnyOrderElementsOf(saved);
        assertThat(texts.of(List.of())).isEmpty();
        assertThat(texts.savedSince(NOON.plusMinutes(1))).hasSize(2);
    }

    private List<String> found(String mission, String... words) {
        return texts.find(Sight.of(Set.of(mission)), List.of(words), 50).stream()
                .map(found -> found.text().title())
                .toList();
    }

    private List<String> slugs(StoryFilter filter) {
        return new ArrayList<>(
                table.lines(filter, 0, 25).stream().map(StoryLine::slug).toList());
    }

    private static StoryFilter filter(Set<String> missions) {
        return new StoryFilter(
                Sight.of(missions), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static StoryFilter filter(Kind kind, String country) {
        return new StoryFilter(
                Sight.of(BOTH), Optional.of(kind), Optional.of(country), Optional.empty(), Optional.empty());
    }

    private void add(String slug, int day, String mission, String country, Consumer<Story> written) {
        Story story = Story.begin(
                new Slug(slug),
                "en",
                StoryFacts.begin(
                        mission, country, new Details.Article(LocalText.of("en", "Somebody")), NOON.plusDays(day)),
                Origin.NEWSROOM);
        written.accept(story);
        entities.persist(story);
    }

    private static Edition write(Story story, String language, String title, String body) {
        Translation translation = story.translationOrNew(language);
        return translation.begin(
                new Writing(new StoryText(title, "", body, null), null),
                LINH,
                NOON.plusMinutes(translation.editions().size()));
    }
}
