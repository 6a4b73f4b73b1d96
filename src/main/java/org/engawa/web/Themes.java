package org.engawa.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.markdown.PhraseBreaks;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.theme.Theme;
import org.engawa.theme.ThemeException;

/** The themes of this installation by the name of their folder. */
@ApplicationScoped
public class Themes {
    private static final Logger LOG = System.getLogger(Themes.class.getName());
    private static final String USUAL = "engawa";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    @Inject
    @ConfigProperty(name = "engawa.themes.dir", defaultValue = "themes")
    private Path folder;

    @Resource
    private ManagedExecutorService executor;

    private final PhraseBreaks breaks = new PhraseBreaks();
    private final Phrases phrases = (text, locale) -> breaks.withBreaks(text, locale)::html;
    private final Map<String, LiveTheme> themes = new ConcurrentHashMap<>();

    /** The theme of this name as it is now; the usual one when it cannot be used. */
    public Theme current(String name) {
        LiveTheme theme = themes.get(name);
        return (theme == null ? themes.computeIfAbsent(name, this::open) : theme).current();
    }

    private LiveTheme open(String name) {
        if (!NAME.matcher(name).matches()) {
            return read(USUAL);
        }
        try {
            return read(name);
        } catch (ThemeException e) {
            if (name.equals(USUAL)) {
                throw e;
            }
            LOG.log(Level.ERROR, "The theme " + name + " cannot be used, so " + USUAL + " is: " + e.getMessage());
            return read(USUAL);
        }
    }

    private LiveTheme read(String name) {
        return new LiveTheme(folder.resolve(name), phrases, executor, System::nanoTime);
    }
}
