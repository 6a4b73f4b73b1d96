package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.engawa.locale.LocalText;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFilesTest {
    private static final PictureFacts PHOTOGRAPH = new PictureFacts(
            "a.png",
            "0abc",
            "image/png",
            400,
            300,
            "A. Person",
            "CC BY 4.0",
            LocalText.of("en", "A lagoon"),
            null,
            null,
            null);

    @ParameterizedTest
    @ValueSource(strings = {"/cards/article.png", "/cards/topics/health.png", "/card.png"})
    void isMadeOnceAndThenKnown(String path) throws IOException {
        SampleSite site = SampleSite.whole();
        Answer answer = site.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("image/png");
        assertThat(site.get(path + "?again=1").body()).isSameAs(answer.body());
        assertThat(site.ask(path, null, null, answer.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(304);
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(card.getWidth() + "x" + card.getHeight()).isEqualTo("1200x630");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cards/nothing.png",
                "/cards/wrong.png",
                "/cards/article.jpg",
                "/cards/article.PNG",
                "/cards/topics/none.png",
                "/cards/../card.png",
                "/cards/",
                "/cards/topics/health.jpg",
                "/cards/%61rticle.png"
            })
    void nothingElseIsMade(String path) {
        assertThat(SampleSite.whole().get(path).status()).isEqualTo(404);
    }

    @Test
    void goesWithItsStory() {
        SampleSite site = SampleSite.of(Tale.of("a"));
        assertThat(site.get("/cards/a.png").status()).isEqualTo(200);
        site.change(Tale.of("a").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        assertThat(site.get("/cards/a.png").status()).isEqualTo(404);
    }

    @Test
    void aPhotographIsCutToSize(@TempDir Path data) throws IOException {
        Path file = Files.createDirectories(data.resolve("pictures")).resolve(PHOTOGRAPH.key());
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        SampleSite site = SampleSite.withData(data, Tale.of("a").showing(PHOTOGRAPH, true));
        Answer answer = site.get("/cards/a.jpg");
        assertThat(answer.header("Content-Type")).contains("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(1200);
        assertThat(site.get("/cards/a.png").status()).isEqualTo(404);
        Document page =
                Jsoup.parse(new String(site.get("/en/stories/a").body(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://engawa.example/cards/a.jpg");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isEqualTo("A lagoon");
    }

    @Test
    void aLostPhotographIsNoFailure(@TempDir Path data) {
        SampleSite site = SampleSite.withData(data, Tale.of("a").showing(PHOTOGRAPH, true));
        assertThat(site.get("/cards/a.jpg").status()).isEqualTo(404);
    }

    @Test
    void neverAreTwoPaintedAtOnce() throws InterruptedException {
        CardFiles cards = new CardFiles(Path.of("target"));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(8);
        Stream<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> cards.painted(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    now.decrementAndGet();
                    all.countDown();
                    return CachedPage.of(Answer.plain(200, "x"), java.util.Set.of(), null);
                })));
        threads.forEach(Thread::start);
        all.await();
        assertThat(most).hasValue(1);
    }
}
