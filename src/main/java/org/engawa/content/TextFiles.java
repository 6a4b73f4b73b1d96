package org.engawa.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.engawa.source.Problem;
import org.engawa.source.Problems;

/** The files {@code <language>.md} of a folder. */
final class TextFiles {
    private static final String END = ".md";

    private TextFiles() {}

    /**
     * The languages that a folder has texts in; a file that is named after none is a problem.
     *
     * @param folder of the bundle, with a slash at its end
     */
    static SortedSet<String> languages(BundleFiles files, String folder) {
        SortedSet<String> languages = new TreeSet<>();
        files.names(folder).stream()
                .filter(file -> file.endsWith(END) && !file.startsWith(".") && !file.equals("README.md"))
                .map(file -> file.substring(0, file.length() - END.length()))
                .forEach(languages::add);
        for (String language : List.copyOf(languages)) {
            if (!Texts.isLanguage(language)) {
                languages.remove(language);
                files.problems()
                        .add(new Problem(
                                folder + language + END,
                                0,
                                "",
                                "the name of the file is no language",
                                "name it after one, for example ja.md or zh-Hans.md"));
            }
        }
        return languages;
    }

    /** Reports a text in a language that the site does not have. */
    static void refuseLanguage(Problems problems, String file, String language) {
        problems.add(new Problem(
                file,
                0,
                "",
                "the site does not speak `" + language + "`",
                "add it to `languages` in site.yaml or remove the file"));
    }
}
