package org.engawa.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.theme.CheckedTheme;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Theme;
import org.engawa.theme.ThemeDoctor;
import org.engawa.theme.ThemeException;
import org.engawa.theme.ThemeProblem;

/** The themes of this installation by the name of their folder. */
@ApplicationScoped
public class Themes {
    private static final Logger LOG = System.getLogger(Themes.class.getName());
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    @Inject
    @ConfigProperty(name = EarlyTheme.FOLDER, defaultValue = EarlyTheme.USUAL_FOLDER)
    private Path folder;

    @Inject
    private EarlyTheme early;

    @Resource
    private ManagedExecutorService executor;

    private final Map<String, LiveTheme> themes = new ConcurrentHashMap<>();

    /** The theme of this name as it is now; the usual one when it cannot be used. */
    public Theme current(String name) {
        LiveTheme theme = themes.get(name);
        return (theme == null ? themes.computeIfAbsent(name, this::open) : theme).current();
    }

    /**
     * The names of all that lie there, whether they can be used or not.
     *
     * @throws IOException when the folder can't be read
     */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("theme.yaml")))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Everything that is wrong with one of these; nothing if all is well. It takes a second or more. */
    public List<ThemeProblem> examine(String name) {
        return ThemeDoctor.examine(folder.resolve(name));
    }

    private LiveTheme open(String name) {
        if (!NAME.matcher(name).matches()) {
            return read(EarlyTheme.USUAL);
        }
        try {
            return read(name);
        } catch (ThemeException e) {
            if (name.equals(EarlyTheme.USUAL)) {
                throw e;
            }
            LOG.log(
                    Level.ERROR,
                    "The theme " + name + " cannot be used, so " + EarlyTheme.USUAL + " is: " + e.getMessage());
            return read(EarlyTheme.USUAL);
        }
    }

    private LiveTheme read(String name) {
        CheckedTheme first = Optional.of(name)
                .filter(EarlyTheme.USUAL::equals)
                .flatMap(usual -> early.take())
                .orElseGet(() -> CheckedTheme.read(folder.resolve(name), early.phrases()));
        return new LiveTheme(first, executor, System::nanoTime);
    }
}
