package org.engawa.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One site, over a copy of the starter content and theme, and one Chromium: started by the first test that asks, and shared by
 * all tests of this Java machine. They may add missions, members and drafts under names of their own, and put back what else
 * they change; for tests that cannot there is another ({@link WorkingHouseIT}).
 */
final class House implements AutoCloseable {
    static final List<String> LANGUAGES = List.of("en", "ja", "fr", "es", "pt", "ar", "zh-Hans", "id");

    private static final Pattern SERVES = Pattern.compile("Engawa serves (http://\\S+?)/\\s");

    private final Path folder;
    private final SiteProcess site;
    private final String address;
    private final Chromium chromium;

    /** With the settings of a newcomer; whoever builds it closes it. */
    House() throws IOException {
        this(Map.of());
    }

    /** The same with other settings. */
    House(Map<String, String> environment) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "house-");
        copy(Path.of("content"), content());
        copy(Path.of("themes"), themes());
        PageTypes.addStories(content());
        Launcher launcher = Launcher.on(folder.resolve("data"))
                .furnished()
                .content(content())
                .with("ENGAWA_THEMES_DIR", themes().toAbsolutePath().toString());
        environment.forEach(launcher::with);
        site = launcher.serve();
        Matcher serves = SERVES.matcher(site.log());
        if (!serves.find()) {
            throw new IllegalStateException("No address in the log:\n" + site.log());
        }
        address = serves.group(1);
        chromium = new Chromium();
    }

    /** The folder of content that the site watches. */
    Path content() {
        return folder.resolve("content");
    }

    /** Opens an embassy in Brazil. Missions are one of the files that the site watches; this waits until it knows of it. */
    void opens(String mission, String name) throws IOException {
        Files.writeString(content().resolve("missions.yaml"), """

                %s:
                  kind: embassy
                  names: {en: %s}
                  country: BR
                  zone: America/Sao_Paulo
                """.formatted(mission, name), StandardOpenOption.APPEND);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> site.get("/api/v1/missions/" + mission).statusCode() == 200);
    }

    /** Tells the site that this is the address of itself. */
    void calledFromNow(String itself) throws IOException {
        Path settings = content().resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^address: .*", "address: " + itself));
        site.operate("import", content().toString());
    }

    /** The folder of themes that the site uses. */
    Path themes() {
        return folder.resolve("themes");
    }

    SiteProcess site() {
        return site;
    }

    /** Of the site, without a slash at the end. */
    String address() {
        return address;
    }

    /** A window of this width onto the site. */
    Window window(int width) {
        return window(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    /** A window for a member, where pages can be judged unless scripts are off. */
    Window memberWindow(String language, boolean scripts) {
        // Without motion, or colours would be judged on their way from one to another.
        Window window = window(new Browser.NewContextOptions()
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        if (scripts) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
        }
        return window;
    }

    /** A window for a reader without scripts. */
    Window plainWindow(int width) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }

    /** A window of a browser that keeps no pages, so that what a test sees comes from the site. */
    Window window(Browser.NewContextOptions options) {
        return open(options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** A window of a browser that keeps the pages it opened. */
    Window keepingWindow(int width) {
        return open(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private Window open(Browser.NewContextOptions options) {
        return new Window(chromium.browser().newContext(options.setColorScheme(ColorScheme.LIGHT)), address);
    }

    @Override
    public void close() {
        chromium.close();
        site.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Hands the house to whoever asks for it. */
    static class Key implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == House.class;
        }

        @Override
        public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(getClass(), type -> open(), House.class);
        }

        private static House open() {
            try {
                return new House();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Hands out another one, for those who change what readers find, one after another: {@link WorkingHouseIT} runs them all. */
    static final class Working extends Key {}
}
