package org.engawa.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.ConfigProvider;
import org.engawa.markdown.PhraseBreaks;
import org.engawa.theme.CheckedTheme;
import org.engawa.theme.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual theme while the container is still looking for beans, which leaves a processor idle: a tenth of a start.
 * On a thread of its own, for the container's executors are not there yet.
 */
public class EarlyTheme implements Extension {
    static final String USUAL = "engawa";
    static final String FOLDER = "engawa.themes.dir";
    static final String USUAL_FOLDER = "themes";

    private final PhraseBreaks breaks = new PhraseBreaks();
    private final Phrases phrases = (text, locale) -> breaks.withBreaks(text, locale)::html;
    private @Nullable FutureTask<CheckedTheme> reading;

    void begin(@Observes BeforeBeanDiscovery event) {
        Path folder = Path.of(
                ConfigProvider.getConfig()
                        .getOptionalValue(FOLDER, String.class)
                        .orElse(USUAL_FOLDER),
                USUAL);
        FutureTask<CheckedTheme> task = new FutureTask<>(() -> CheckedTheme.read(folder, phrases));
        Thread thread = new Thread(task, "reading the theme");
        thread.setDaemon(true);
        thread.start();
        reading = task;
    }

    /** Where headings may break. */
    Phrases phrases() {
        return phrases;
    }

    /**
     * What was read, waiting for it, and only once, for it grows old; empty if the theme can't be used, which reading it once more
     * will explain.
     */
    synchronized Optional<CheckedTheme> take() {
        FutureTask<CheckedTheme> task = reading;
        reading = null;
        if (task == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(task.get());
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
