package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveThemeTest {
    private static final Logger LOG = Logger.getLogger(LiveTheme.class.getName());

    @TempDir
    Path temp;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private ThemeFolder folder;

    @BeforeEach
    void listen() throws IOException {
        folder = ThemeFolder.copyTo(temp.resolve("theme"));
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void changesGoLiveAndMistakesDoNot() throws IOException {
        LiveTheme live = live();
        assertThat(skip(live)).isEqualTo("Skip to main content");

        folder.replace("messages/en.properties", "Skip to main content", "Straight to the story");
        assertThat(skip(live)).isEqualTo("Skip to main content");
        laterBy(1);
        assertThat(skip(live)).isEqualTo("Straight to the story");

        folder.replace("templates/story.html", "{% block main %}", "{% block main %}{% if %}");
        laterBy(1);
        assertThat(skip(live)).isEqualTo("Straight to the story");
        laterBy(1);
        assertThat(skip(live)).isEqualTo("Straight to the story");
        assertThat(lines.stream().filter(line -> line.contains("last good state")))
                .singleElement()
                .asString()
                .contains("templates/story.html, line ")
                .contains("Check that every");

        folder.replace("templates/story.html", "{% if %}", "")
                .replace("messages/en.properties", "Straight to the story", "On");
        laterBy(1);
        assertThat(skip(live)).isEqualTo("On");
    }

    @Test
    void whatDisappearsDoesNotTakeThePagesWithIt() throws IOException {
        LiveTheme live = live();
        Theme before = live.current();
        java.nio.file.Files.move(folder.root(), temp.resolve("elsewhere"));
        laterBy(1);
        assertThat(live.current()).isSameAs(before);
        assertThat(live.current()
                        .render(new org.engawa.theme.view.PageFixtures(
                                        before.languages().get(0))
                                .home()))
                .contains("<main");
        java.nio.file.Files.move(temp.resolve("elsewhere"), folder.root());
        laterBy(1);
        assertThat(live.current().version()).isEqualTo(before.version());
    }

    @Test
    void aThemeBrokenFromTheStartIsAnError() throws IOException {
        folder.write("theme.yaml", "name: Broken");
        assertThatThrownBy(this::live)
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("theme.yaml")
                .hasMessageContaining("api");
    }

    private LiveTheme live() {
        return new LiveTheme(folder.root(), Phrases.NONE, Runnable::run, clock::get);
    }

    private void laterBy(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private static String skip(LiveTheme live) {
        live.current();
        return live.current().messages(Locale.ENGLISH).text("skip");
    }
}
