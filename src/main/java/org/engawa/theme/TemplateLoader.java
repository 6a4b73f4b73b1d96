package org.engawa.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of one reading of a theme; a name outside it simply does not exist. */
final class TemplateLoader implements Loader<String> {
    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();

    TemplateLoader(ThemeFiles files) {
        files.under("templates/").forEach((name, file) -> {
            if (name.endsWith(".html")) {
                String template = name.substring(0, name.length() - ".html".length());
                templates.put(template, file.text());
                places.put(template, file.place());
            }
        });
    }

    Map<String, String> all() {
        return templates;
    }

    /** Where a template stands, as a designer finds it from the theme's folder. */
    String place(String template) {
        return places.getOrDefault(template, "templates/" + template + ".html");
    }

    @Override
    public Reader getReader(String name) {
        String text = templates.get(name);
        if (text == null) {
            throw new LoaderException(null, "There is no template " + name + " in this theme.");
        }
        return new StringReader(text);
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.containsKey(name);
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        // All names are given from templates/ down.
        return null;
    }

    @Override
    public void setCharset(@Nullable String charset) {}

    @Override
    public void setPrefix(@Nullable String prefix) {}

    @Override
    public void setSuffix(@Nullable String suffix) {}
}
