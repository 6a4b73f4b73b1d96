package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.engawa.reading.Tale;
import org.engawa.story.Details;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.engawa.web.MirrorWriter;
import org.engawa.web.Mirrored;
import org.engawa.web.ReaderRequest;
import org.engawa.web.site.MirrorScene.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror follows its site, whatever happens to either. */
class MirroredSiteTest {
    @TempDir
    Path folder;

    private MirrorScene scene;

    @BeforeEach
    void open() {
        scene = new MirrorScene(
                folder,
                List.of(
                        Tale.of("article").in("en", "zh-Hans"),
                        Tale.of("portrait").in("ja", "en", "fr", "ar"),
                        Tale.of("result")
                                .in("en", "ja")
                                .about(List.of("ZM"), List.of("satreps"), List.of("health"), List.of()),
                        Tale.of("event")
                                .in("en", "ar")
                                .being(SampleSite.event(
                                        "2026-12-01T10:00", "2026-12-01T12:00", Details.Status.SCHEDULED))));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** But for pictures, which a writer takes over that knows nothing else. */
    private void isAsAnew() throws IOException {
        scene.write(scene.writer(), "anew");
        Map<String, String> one = scene.contents("mirror");
        Map<String, String> other = scene.contents("anew");
        assertThat(one.keySet()).isEqualTo(other.keySet());
        TreeSet<String> different = new TreeSet<>(one.keySet());
        different.removeIf(name -> one.get(name).equals(other.get(name)));
        assertThat(different).isEmpty();
    }

    @Test
    void whatIsBroughtUpToDateIsWhatWouldBeWrittenAnew() throws IOException {
        MirrorWriter writer = scene.writer();
        MirrorWriter.Done first = scene.write(writer, "mirror");
        assertThat(first.written()).isEqualTo(first.files());
        assertThat(writer.isBehind()).isFalse();
        MirrorWriter.Done nothing = scene.write(writer, "mirror");
        assertThat(nothing.asked()).isLessThan(10);
        assertThat(nothing.written() + nothing.removed()).isZero();
        scene.change(Tale.of("article").in("en", "zh-Hans").called("Another title"));
        assertThat(scene.write(writer, "mirror").asked()).isLessThan(first.asked());
        isAsAnew();
        for (Tale tale : List.of(
                Tale.of("article").in("en").about(List.of("MG"), List.of(), List.of("health"), List.of()),
                Tale.of("portrait").in("ja", "en").withdrawn(Withdrawal.Manner.IN_ERROR, null),
                Tale.of("result").in("en", "ja").withdrawn(Withdrawal.Manner.REPLACED, "article"),
                Tale.of("event").in("en", "ar").withdrawnIn("ar", Withdrawal.Manner.IN_ERROR, null),
                Tale.of("portrait").in("ja", "en", "fr", "ar"))) {
            scene.change(tale);
            assertThat(writer.isBehind()).isTrue();
            scene.write(writer, "mirror");
            isAsAnew();
        }
        assertThat(scene.file("mirror/site/en/stories/portrait@.html")).exists();
    }

    @Test
    void whatIsWithdrawnGoesWithAllThatBelongsToIt() throws IOException {
        MirrorWriter writer = scene.writer();
        scene.change(Tale.of("slip").in("en", "ja").called("Zxqwordslip"));
        scene.write(writer, "mirror");
        assertThat(scene.contents("mirror").values()).anyMatch(text -> text.contains("Zxqwordslip"));
        scene.change(Tale.of("slip").in("en", "ja").called("Zxqwordslip").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        scene.write(writer, "mirror");
        Map<String, String> contents = scene.contents("mirror");
        assertThat(contents.keySet().stream().filter(name -> contents.get(name).contains("Zxqwordslip")))
                .isEmpty();
        assertThat(contents.keySet())
                .contains("410/ja/stories/slip@.html", "410/en/stories/slip/cite.bib@.txt")
                .doesNotContain("site/covers/slip.svg", "site/cards/slip.png");
    }

    @Test
    void whatAnotherProcessPaintedIsTakenOverUnlessItWasChanged() throws IOException {
        scene.write(scene.writer(), "mirror");
        AtomicInteger painted = new AtomicInteger();
        Mirrored watched = new Watched(scene.site.site) {
            @Override
            public Answer answer(ReaderRequest request) {
                if (request.path().matches("/(cards|covers)/[a-z]+\\.[a-z]+")) {
                    painted.incrementAndGet();
                }
                return super.answer(request);
            }
        };
        Files.writeString(scene.file("mirror/site/cards/result.png"), "defaced");
        MirrorWriter.Done done = scene.write(scene.writer(watched), "mirror");
        assertThat(painted).hasValue(1);
        assertThat(done.written()).isEqualTo(1);
    }

    @Test
    void whoeverIsStoppedInTheMiddleLeavesAMirrorThatTheNextOneMends() throws IOException {
        scene.write(scene.writer(), "anew");
        for (int answers : new int[] {1, 40, 200}) {
            AtomicInteger left = new AtomicInteger(answers);
            MirrorWriter writer = scene.writer(new Watched(scene.site.site) {
                @Override
                public Answer answer(ReaderRequest request) {
                    if (left.decrementAndGet() < 0) {
                        throw new IllegalStateException("killed");
                    }
                    return super.answer(request);
                }
            });
            assertThatThrownBy(() -> scene.write(writer, "mirror")).isInstanceOf(IOException.class);
            try (Stream<Path> files = Files.walk(scene.file("mirror/site"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path whole = scene.file("anew").resolve(scene.file("mirror").relativize(file));
                    assertThat(file).hasSameBinaryContentAs(whole);
                }
            }
            left.set(Integer.MAX_VALUE);
            scene.write(answers == 40 ? scene.writer() : writer, "mirror");
            assertThat(scene.contents("mirror").equals(scene.contents("anew"))).isTrue();
        }
    }

    @Test
    void aPageThatCannotBeMadeIsToldAndNotWritten() {
        Mirrored broken = new Watched(scene.site.site) {
            @Override
            public Answer answer(ReaderRequest request) {
                return request.path().equals("/ja/topics/health")
                        ? Answer.plain(500, "Something is wrong.\n")
                        : super.answer(request);
            }
        };
        assertThatThrownBy(() -> scene.write(scene.writer(broken), "mirror"))
                .isInstanceOf(IOException.class)
                // The page or its words alone, whichever of two hands is first.
                .hasMessageMatching("/ja/topics/health([?]view=text)? was answered with 500.*");
        assertThat(scene.file("mirror/manifest")).doesNotExist();
    }

    /** Else a disk that lost one picture would keep everything that is withdrawn in the mirror. */
    @Test
    void aPictureThatIsDamagedIsLeftOut() throws IOException {
        Mirrored broken = new Watched(scene.site.site) {
            @Override
            public void addresses(Addresses all) {
                super.addresses(all);
                all.add("/pictures/damaged");
            }

            @Override
            public Answer answer(ReaderRequest request) {
                return request.path().equals("/pictures/damaged")
                        ? Answer.plain(500, "Something is wrong.\n")
                        : super.answer(request);
            }
        };
        scene.write(scene.writer(broken), "mirror");
        assertThat(scene.file("mirror/manifest")).exists();
        assertThat(scene.contents("mirror").keySet()).noneMatch(name -> name.contains("damaged"));
    }

    @Test
    void whatEndsByTimeIsMadeAnewThen() throws IOException {
        MirrorWriter writer = scene.writer();
        scene.write(writer, "mirror");
        String before = Files.readString(scene.file("mirror/site/en/stories/event@.html"));
        scene.clock.pass(Duration.ofDays(20));
        scene.site.at(scene.clock.instant().toString());
        assertThat(writer.isBehind()).isTrue();
        scene.write(writer, "mirror");
        assertThat(Files.readString(scene.file("mirror/site/en/stories/event@.html")))
                .isNotEqualTo(before);
        isAsAnew();
    }
}
