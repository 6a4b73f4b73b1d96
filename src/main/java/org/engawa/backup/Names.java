package org.engawa.backup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that files in a backup may have: none leads anywhere but into a data folder. */
final class Names {
    /** The rows of a table. */
    static final String TABLES = "database/";

    static final String PICTURES = "pictures/";
    static final String SETTINGS = "settings/engawa.properties";

    /** Folders of the operator that lie in the data folder. */
    static final List<String> FOLDERS = List.of("content/", "themes/");

    private static final int LONGEST = 400;
    private static final int DEEPEST = 32;
    private static final Pattern TABLE = Pattern.compile("database/[a-z_]{1,60}[.]jsonl");
    private static final Pattern PICTURE = Pattern.compile("pictures/[0-9a-f]{64}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Names() {}

    /** Of the rows of a table. */
    static String table(String table) {
        return TABLES + table + ".jsonl";
    }

    /** Why a name can't be that of a file in a backup; nothing when it can. */
    static Optional<String> flaw(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("its name is empty or longer than " + LONGEST + " characters");
        }
        if (CONTROL.matcher(name).find() || name.indexOf('\\') >= 0) {
            return Optional.of("its name has control characters or backslashes");
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return Optional.of("its name is absolute");
        }
        List<String> steps = List.of(name.split("/", -1));
        if (steps.size() > DEEPEST) {
            return Optional.of("it lies deeper than " + DEEPEST + " folders");
        }
        if (steps.contains("..")) {
            return Optional.of("its name leads out of the folder");
        }
        if (steps.contains(".") || steps.contains("")) {
            return Optional.of("its name is no path of a file");
        }
        return isKnown(name) ? Optional.empty() : Optional.of("a backup holds nothing of that name");
    }

    private static boolean isKnown(String name) {
        return name.equals(SETTINGS)
                || TABLE.matcher(name).matches()
                || PICTURE.matcher(name).matches()
                || FOLDERS.stream().anyMatch(name::startsWith);
    }
}
