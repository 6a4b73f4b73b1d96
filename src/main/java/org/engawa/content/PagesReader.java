package org.engawa.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engawa.locale.Site;
import org.engawa.publication.StandingPage;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.vocabulary.Vocabulary;

/** Reads {@code pages/<key>/<language>.md}: the pages that stand beside the stories. A bundle without such a folder has none. */
final class PagesReader {
    static final String FOLDER = "pages/";

    private final BundleFiles files;
    private final Site site;
    private final Vocabulary vocabulary;

    PagesReader(BundleFiles files, Site site, Vocabulary vocabulary) {
        this.files = files;
        this.site = site;
        this.vocabulary = vocabulary;
    }

    Map<String, StandingPage> read() {
        Set<String> keys = files.folders(FOLDER);
        Targets targets = new Targets(vocabulary, files.folders("stories/"), keys);
        Map<String, StandingPage> pages = new LinkedHashMap<>();
        for (String key : keys) {
            if (!StandingPage.isKey(key, site.languages())) {
                problem(
                        FOLDER + key + "/",
                        0,
                        "`" + key + "` can't be the address of a page",
                        "use small Latin letters, digits, single hyphens, and no word that begins other addresses of the site");
                continue;
            }
            Map<String, StandingPage.Text> texts = texts(key, targets);
            if (texts.isEmpty()) {
                problem(
                        FOLDER + key + "/",
                        0,
                        "there is no text",
                        "write one, for example " + site.defaultLanguage() + ".md");
            } else {
                pages.put(key, new StandingPage(key, texts));
            }
        }
        return pages;
    }

    private Map<String, StandingPage.Text> texts(String key, Targets targets) {
        Map<String, StandingPage.Text> texts = new TreeMap<>();
        for (String language : TextFiles.languages(files, FOLDER + key + "/")) {
            String file = FOLDER + key + "/" + language + ".md";
            if (!site.speaks(language)) {
                TextFiles.refuseLanguage(files.problems(), file, language);
            }
            files.markdown(file).ifPresent(source -> {
                texts.put(language, text(file, source));
                check(file, language, source, targets);
            });
        }
        return texts;
    }

    private StandingPage.Text text(String file, MarkdownFile source) {
        Fields fields = source.frontMatter();
        StandingPage.Text text = new StandingPage.Text(fields.text("title"), fields.text("summary"), source.body());
        fields.refuseOthers();
        if (source.body().isBlank()) {
            problem(file, source.bodyLine(), "there is no text", "write it under the second ---");
        }
        return text;
    }

    private void check(String file, String language, MarkdownFile source, Targets targets) {
        TextCheck check = new TextCheck(files.problems());
        check.check(file, language, source, Set.of(), targets::has)
                .ifPresent(rendered -> rendered.pictures()
                        .forEach(picture -> check.at(
                                file,
                                source,
                                picture,
                                "the picture `" + picture + "` can't be shown here",
                                "remove it; only stories have pictures")));
    }

    private void problem(String file, int line, String what, String remedy) {
        files.problems().add(new Problem(file, line, "", what, remedy));
    }
}
