package org.engawa.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;

/**
 * Everything that can be said about a theme without a browser: whether it can be used, as {@link LiveTheme} asks, and whether it keeps the
 * rules by which its pages are for everybody. Of the themes it extends it says nothing but what makes this one fail.
 */
public final class ThemeDoctor {
    private static final String SHEET = "assets/site.css";
    private static final String PRINT = "assets/print.css";
    private static final int HEAVIEST_SHEET = 5 * 1024;
    private static final int HEAVIEST_PAGE = 14 * 1024;

    private final Set<ThemeProblem> problems = new LinkedHashSet<>();

    /** Everything that is wrong with the theme in a folder; nothing if all is well. */
    public static List<ThemeProblem> examine(Path folder) {
        ThemeDoctor doctor = new ThemeDoctor();
        try {
            ThemeFiles files = Lineage.of(folder).files();
            doctor.look(files);
            doctor.render(Theme.load(folder, Phrases.NONE));
        } catch (ThemeException e) {
            doctor.problems.addAll(e.problems());
        }
        return List.copyOf(doctor.problems);
    }

    private void look(ThemeFiles files) {
        for (Map.Entry<String, ThemeFile> file : files.under("").entrySet()) {
            if (!file.getValue().own()) {
                continue;
            }
            if (file.getKey().matches("templates/.*\\.html")) {
                problems.addAll(TemplateRules.problems(file.getValue()));
            } else if (file.getKey().matches("assets/.*\\.css")) {
                problems.addAll(StyleRules.problems(file.getValue()));
            }
        }
        files.layers(SHEET).stream()
                .limit(1)
                .filter(ThemeFile::own)
                .forEach(sheet -> problems.addAll(
                        StyleRules.silences(sheet, !files.layers(PRINT).isEmpty())));
    }

    private void render(Theme theme) {
        int sheet = theme.asset("-/site.css")
                .map(Asset::bytes)
                .map(ThemeDoctor::gzipped)
                .orElse(0);
        if (sheet > HEAVIEST_SHEET) {
            problems.add(heavy(
                    SHEET, sheet, HEAVIEST_SHEET, "Rules that few pages need can go into a sheet of those pages."));
        }
        for (LanguageView language : theme.languages()) {
            List<Page> pages = new ArrayList<>(new SamplePages(language, true).all());
            pages.addAll(new SamplePages(language, false).all());
            pages.forEach(page -> problems.addAll(looks(theme, page, sheet)));
        }
    }

    private static Collection<ThemeProblem> looks(Theme theme, Page page, int sheet) {
        String html = theme.render(page);
        String place = theme.templates().place(page.template());
        List<ThemeProblem> problems = new PageRules(place, page, html).problems();
        int weight = gzipped(html.getBytes(StandardCharsets.UTF_8)) + sheet;
        if (weight > HEAVIEST_PAGE) {
            problems.add(heavy(
                    place, weight, HEAVIEST_PAGE, "Even with almost nothing in it; make drawings files of assets/."));
        }
        return problems;
    }

    private static ThemeProblem heavy(String place, int weight, int most, String remedy) {
        return new ThemeProblem(
                place, 0, "This comes to " + weight + " bytes compressed, and " + most + " are the most.", remedy);
    }

    private static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
