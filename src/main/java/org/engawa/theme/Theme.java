package org.engawa.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;

/**
 * A theme as it was at one moment: templates, messages and assets read together, so that a page never mixes two states of a folder.
 * Immutable and safe for all threads. Get one that has passed its check from {@link LiveTheme}.
 */
public final class Theme {
    private static final Set<String> NOT_COMPONENTS = Set.of("hashCode", "toString");

    private final String version;
    private final ThemeSettings settings;
    private final Languages languages;
    private final Assets assets;
    private final TemplateLoader templates;
    private final MissingWords missing;
    private final PebbleEngine engine;

    private Theme(ThemeFiles files, Phrases phrases) {
        version = files.version();
        settings = ThemeSettings.read(files.layers(ThemeSettings.FILE));
        languages = new Languages(MessageFiles.read(files, settings.reference()), settings.reference());
        assets = Assets.of(files);
        templates = new TemplateLoader(files);
        missing = new MissingWords(templates::place);
        engine = engine(templates, new TemplateWords(languages, assets, phrases, missing));
    }

    /** Reads and checks a theme, and throws if it cannot be used. */
    static Theme load(Path folder, Phrases phrases) {
        Theme theme = new Theme(Lineage.of(folder).files(), phrases);
        new ThemeCheck(theme).run();
        theme.missing.startServing();
        return theme;
    }

    /** Renders a page in its language. */
    public String render(Page page) {
        return render(
                page.template(), Locale.forLanguageTag(page.frame().language().tag()), page);
    }

    /** Renders any view with a template; it is {@code page} there, and the site is {@code site} if the view is a page. */
    public String render(String template, Locale locale, Object view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", view);
        variables.put("settings", settings.settings());
        if (view instanceof Page page) {
            variables.put("site", page.frame().site());
        }
        StringWriter out = new StringWriter(32_768);
        try {
            engine.getTemplate(template).evaluate(out, variables, locale);
        } catch (PebbleException e) {
            throw new ThemeException(TemplateProblems.of(e, template, templates::place), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * A file for browsers.
     *
     * @param path below {@code /assets/}, such as {@code 3f2a…/site.css}; with an old hash the newer file comes, not {@link Asset#immutable}
     */
    public Optional<Asset> asset(String path) {
        return assets.find(path);
    }

    /** The paths of all files for browsers, below {@code /assets/}. */
    public List<String> assets() {
        return assets.paths();
    }

    /** The words of the theme in a language. */
    public Messages messages(Locale locale) {
        return languages.messages(locale);
    }

    /** A date as a language writes it, as exactly as it is known. */
    public String date(TemporalAccessor date, Locale locale) {
        return languages.formats(locale).date(date);
    }

    /** What a language calls another, for the middle of a sentence. */
    public String nameOf(String language, Locale locale) {
        return languages.formats(locale).language(language);
    }

    /** Every language the theme has words for, with its own name and direction. */
    public List<LanguageView> languages() {
        return languages.all();
    }

    /** Changes with every file of the theme: part of the name of a cached page. */
    public String version() {
        return version;
    }

    MissingWords missing() {
        return missing;
    }

    TemplateLoader templates() {
        return templates;
    }

    private static PebbleEngine engine(TemplateLoader loader, TemplateWords words) {
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultEscapingStrategy("html")
                .methodAccessValidator((object, method) -> isComponent(object, method))
                .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                        .disallowedTokenParserTags(List.of("autoescape", "cache", "parallel"))
                        .build())
                .extension(words)
                .build();
    }

    /** Templates see what views show and how far a loop is, and nothing else of Java. */
    private static boolean isComponent(Object object, Method method) {
        if (method.getParameterCount() > 0 || NOT_COMPONENTS.contains(method.getName())) {
            return false;
        }
        if (object instanceof Record) {
            return method.getDeclaringClass() == object.getClass();
        }
        return object.getClass().getName().startsWith("io.pebbletemplates.pebble.node.ForNode$");
    }
}
