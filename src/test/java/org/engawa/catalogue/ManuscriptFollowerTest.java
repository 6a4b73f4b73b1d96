package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.reading.MovedClock;
import org.engawa.story.EditionState;
import org.engawa.story.TextsInMemory;
import org.engawa.workflow.IndexedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was saved is found at once, whatever happens to the index, the server or the database. */
class ManuscriptFollowerTest {
    private static final Set<String> BOTH = Set.of("lusaka", "nairobi");

    @TempDir
    private Path folder;

    private final TextsInMemory texts = new TextsInMemory();
    private final MovedClock clock = new MovedClock();
    private ManuscriptFollower follower = new ManuscriptFollower();

    @BeforeEach
    void open() {
        follower = node("one");
    }

    @AfterEach
    void close() {
        follower.stop();
    }

    private ManuscriptFollower node(String name) {
        ManuscriptFollower node = new ManuscriptFollower();
        node.texts = IndexedTexts.of(texts);
        node.clock = clock;
        node.data = folder.resolve(name);
        return node;
    }

    @Test
    void untilEverythingWasComparedTheDatabaseIsAsked() {
        save(1, "lusaka", "en", "Red soil");
        assertThat(follower.find(BOTH, List.of("soil"), 0, 10)).isEmpty();
        assertThat(follower.isBeingBuilt()).isTrue();
        follower.compare();
        assertThat(follower.isBeingBuilt()).isFalse();
        assertThat(found("soil")).containsExactly(1);
    }

    @Test
    void whatWasSavedIsFoundByTheNextSearch() {
        follower.compare();
        save(1, "lusaka", "en", "Red soil");
        assertThat(found("soil")).containsExactly(1);
        save(2, "nairobi", "en", "Soil too");
        assertThat(found("soil")).containsExactly(2, 1);
        save(1, "lusaka", "en", "Red earth");
        assertThat(found("soil")).containsExactly(2);
        assertThat(found("earth")).containsExactly(1);
    }

    @Test
    void onlyTheMissionsThatWereAskedForAreSearched() {
        follower.compare();
        save(1, "lusaka", "en", "Red soil");
        assertThat(numbers(follower.find(Set.of("nairobi"), List.of("soil"), 0, 10)))
                .isEmpty();
        save(1, "nairobi", "en", "Red soil");
        assertThat(numbers(follower.find(Set.of("nairobi"), List.of("soil"), 0, 10)))
                .containsExactly(1);
        assertThat(numbers(follower.find(Set.of("lusaka"), List.of("soil"), 0, 10)))
                .isEmpty();
    }

    @Test
    void manyAreReadPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(number -> save(number, "lusaka", "en", "Red soil"));
        follower.compare();
        assertThat(numbers(follower.find(BOTH, List.of("soil"), 0, 2))).containsExactly(5, 4);
        assertThat(numbers(follower.find(BOTH, List.of("soil"), 4, 2))).containsExactly(1);
        assertThat(numbers(follower.find(BOTH, List.of("soil"), 6, 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The river rose by 3_4 metres in Itezhi-Tezhi., 3_4",
        "en, The river rose by 3_4 metres in Itezhi-Tezhi., ITEZHI river",
        "en, The river rose by 3_4 metres in Itezhi-Tezhi., metre",
        "en, The river rose by 3_4 metres in Itezhi-Tezhi., m",
        "en, **Lead**[soil](https://example.org/x), lead soil",
        "fr, Le café et l’économie, cafe economies",
        "ja, 水質汚染を地下水で調べる。, 水質 地下水",
        "ja, 研究者たちはセンサーを使った。, センサ",
        "zh-Hans, 水质监测站, 水質",
        "ar, الأبحاث العلمية في الطاقة المتجددة, الطاقه",
        "th, การวิจัยน้ำบาดาล, น้ำ"
    })
    void wordsAreFoundInEveryLanguage(String language, String text, String question) {
        save(1, "lusaka", language, text);
        save(2, "lusaka", language, "4 3");
        follower.compare();
        assertThat(found(question.split(" "))).containsExactly(1);
        assertThat(found((question + " nowhere").split(" "))).isEmpty();
    }

    @Test
    void whereAWordIsOnlySignsTheDatabaseIsAsked() {
        follower.compare();
        assertThat(follower.find(BOTH, List.of("soil", "〓"), 0, 10)).isEmpty();
        assertThat(follower.find(BOTH, List.of("%"), 0, 10)).isEmpty();
    }

    @Test
    void aFolderThatIsMissingOrDamagedIsBuiltAnew() throws IOException {
        save(1, "lusaka", "en", "Red soil");
        follower.compare();
        follower.stop();
        try (Stream<Path> files = Files.list(folder.resolve("one/manuscripts"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "spoilt");
            }
        }
        follower = node("one");
        follower.compare();
        assertThat(found("soil")).containsExactly(1);
        follower.stop();
        empty(folder.resolve("one/manuscripts"));
        follower = node("one");
        follower.compare();
        assertThat(found("soil")).containsExactly(1);
    }

    @Test
    void aFolderThatGoesAwayUnderARunningServerIsBuiltAnew() throws IOException {
        follower.compare();
        empty(folder.resolve("one/manuscripts"));
        save(1, "lusaka", "en", "Red soil");
        assertThat(follower.find(BOTH, List.of("soil"), 0, 10)).isEmpty();
        follower.compare();
        assertThat(found("soil")).containsExactly(1);
    }

    @Test
    void whatHappenedWhileAServerWasDownIsFound() {
        save(1, "lusaka", "en", "Red soil");
        follower.compare();
        // As after a kill: nothing was closed.
        copy(folder.resolve("one/manuscripts"), folder.resolve("two/manuscripts"));
        save(1, "lusaka", "en", "Red earth");
        clock.pass(Duration.ofDays(3));
        ManuscriptFollower after = node("two");
        after.compare();
        assertThat(numbers(after.find(BOTH, List.of("red"), 0, 10))).containsExactly(1);
        assertThat(numbers(after.find(BOTH, List.of("soil"), 0, 10))).isEmpty();
        after.stop();
    }

    @Test
    void anotherNodeFindsIt() {
        follower.compare();
        ManuscriptFollower other = node("two");
        other.compare();
        clock.pass(Duration.ofHours(3));
        save(1, "lusaka", "en", "Red soil");
        assertThat(numbers(other.find(BOTH, List.of("soil"), 0, 10))).containsExactly(1);
        assertThat(found("soil")).containsExactly(1);
        other.stop();
    }

    @Test
    void aDatabaseThatWasPutBackIsCompared() {
        UUID lost = save(1, "lusaka", "en", "Red soil");
        OffsetDateTime earlier = OffsetDateTime.now(clock);
        save(2, "lusaka", "en", "Blue soil");
        follower.compare();
        texts.lose(lost);
        texts.save(2, "lusaka", "en", EditionState.DRAFT, "Green soil", earlier.minusDays(30));
        follower.compare();
        assertThat(found("soil")).containsExactly(2);
        assertThat(found("green")).containsExactly(2);
        assertThat(found("blue")).isEmpty();
    }

    @Test
    void whatWasReplacedGoesAndWhatWasDeletedStaysToBeBroughtBack() {
        save(1, "lusaka", "en", "Red soil");
        save(2, "lusaka", "en", "Red soil");
        follower.compare();
        OffsetDateTime now = OffsetDateTime.now(clock);
        texts.save(1, "lusaka", "en", EditionState.SUPERSEDED, "Red soil", now);
        texts.save(2, "lusaka", "en", EditionState.DELETED, "Red soil", now);
        follower.compare();
        assertThat(found("soil")).containsExactly(2);
    }

    @Test
    void nobodyWaitsForAnImport() {
        follower.compare();
        IntStream.rangeClosed(1, 400).forEach(number -> save(number, "lusaka", "en", "Red soil"));
        assertThat(follower.find(BOTH, List.of("soil"), 0, 10)).isEmpty();
        follower.compare();
        assertThat(found("soil")).hasSize(10);
    }

    private UUID save(int number, String mission, String language, String body) {
        clock.pass(Duration.ofSeconds(1));
        return texts.save(number, mission, language, EditionState.DRAFT, body, OffsetDateTime.now(clock));
    }

    private List<Integer> found(String... words) {
        return numbers(follower.find(BOTH, List.of(words), 0, 10));
    }

    private static List<Integer> numbers(Optional<List<UUID>> found) {
        return found.orElseThrow().stream()
                .map(edition -> (int) edition.getLeastSignificantBits())
                .toList();
    }

    private static void empty(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
