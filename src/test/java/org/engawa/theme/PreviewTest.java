package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.engawa.markdown.PhraseBreaks;
import org.engawa.theme.view.Blocks;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.engawa.theme.view.PageFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes every page in every state to {@code target/preview}, to be looked at in a browser. */
class PreviewTest {
    private static final Path OUT = Path.of("target/preview");

    @TempDir
    Path folder;

    @Test
    void writesAllPages() throws IOException {
        Theme theme = Theme.load(
                ThemeFolder.copyTo(folder).addInventedLanguage().root(),
                (text, locale) -> new PhraseBreaks().withBreaks(text, locale)::html);
        Files.createDirectories(OUT.resolve("covers"));
        for (Map.Entry<String, String> cover : Blocks.covers().entrySet()) {
            Files.writeString(OUT.resolve("covers").resolve(cover.getKey()), cover.getValue());
        }
        for (LanguageView language : theme.languages()) {
            for (Map.Entry<String, Page> page : new PageFixtures(language).all().entrySet()) {
                write(theme, language.tag() + "-" + page.getKey() + ".html", theme.render(page.getValue()));
            }
        }
        assertThat(OUT.resolve("en-home.html")).exists();
    }

    private static void write(Theme theme, String name, String html) throws IOException {
        String local = html.replace("\"/assets/", "\"assets/").replace("\"/covers/", "\"covers/");
        Files.writeString(OUT.resolve(name), local);
        for (String asset :
                new String[] {"site.css", "icon.svg", "engawa-serif-latin.woff2", "engawa-serif-macron.woff2"}) {
            Asset found = theme.asset("-/" + asset).orElseThrow();
            Path file = OUT.resolve("assets").resolve(found.path());
            Files.createDirectories(file.getParent());
            Files.write(file, found.bytes());
        }
    }
}
