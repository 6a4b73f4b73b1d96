package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DarkroomTest {
    @TempDir
    private Path data;

    private final Darkroom darkroom = new Darkroom();

    @BeforeEach
    void furnish() {
        darkroom.store = PictureStore.in(data);
    }

    @Test
    void whatIsBroughtIsMadeLater() throws Exception {
        Queue<Runnable> later = new ArrayDeque<>();
        PictureStore.Stored one = keep(700);
        PictureStore.Stored other = keep(1000);
        darkroom.bring(one.key(), one.type(), one.width(), later::add);
        darkroom.bring(other.key(), other.type(), other.width(), later::add);
        assertThat(ready(one) + ready(other)).isZero();
        later.remove().run();
        assertThat(ready(one)).as("the first worker takes all").isEqualTo(2);
        assertThat(ready(other)).isEqualTo(3);
        later.remove().run();
        assertThat(later).isEmpty();
    }

    @Test
    void thereIsNothingToMakeOfWhatIsSmall() throws Exception {
        PictureStore.Stored small = keep(300);
        Queue<Runnable> later = new ArrayDeque<>();
        darkroom.bring(small.key(), small.type(), small.width(), later::add);
        assertThat(later).isEmpty();
        assertThat(darkroom.sizes(small.key(), small.type(), small.width()).isSettled())
                .isTrue();
    }

    @Test
    void aPictureThatIsSpoiltOrGoneKeepsNoOtherWaiting() throws Exception {
        PictureStore.Stored spoilt = keep(800);
        Files.write(darkroom.store.path(spoilt.key()), new byte[] {1, 2, 3});
        PictureStore.Stored good = keep(801);
        Queue<Runnable> later = new ArrayDeque<>();
        darkroom.bring(spoilt.key(), spoilt.type(), spoilt.width(), later::add);
        darkroom.bring("0".repeat(64), "image/jpeg", 800, later::add);
        darkroom.bring(good.key(), good.type(), good.width(), later::add);
        later.remove().run();
        assertThat(darkroom.sizes(spoilt.key(), spoilt.type(), spoilt.width()).spoilt())
                .isTrue();
        assertThat(ready(good)).isEqualTo(2);
        assertThat(darkroom.holds(good.key())).isTrue();
        assertThat(darkroom.holds("0".repeat(64))).isFalse();
    }

    @Test
    void nothingIsForgottenThatComesWhileOthersAreMade() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 12; i++) {
                PictureStore.Stored picture = keep(700 + i);
                darkroom.bring(picture.key(), picture.type(), picture.width(), workers);
            }
            await().until(() -> {
                try (var files = Files.list(data.resolve("pictures"))) {
                    return files.filter(file -> file.toString().endsWith("-640"))
                                    .count()
                            == 12;
                }
            });
        } finally {
            workers.shutdownNow();
        }
    }

    private int ready(PictureStore.Stored picture) {
        return darkroom.sizes(picture.key(), picture.type(), picture.width()).ready();
    }

    private PictureStore.Stored keep(int width) throws IOException, PictureRefused {
        return darkroom.store.keep(
                CleanPicture.of(Encoding.jpeg(new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB), 0.9f)));
    }
}
