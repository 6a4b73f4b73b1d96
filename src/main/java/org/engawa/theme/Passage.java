package org.engawa.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a file while rules look through it: what they shall not see is blanked out, and everything else stays on its line.
 *
 * @param place of the file
 * @param text what is left of it
 */
record Passage(String place, String text) {
    Passage(ThemeFile file) {
        this(file.place(), file.text());
    }

    /** The same with blanks for everything that matches. */
    Passage without(Pattern pattern) {
        return new Passage(
                place,
                pattern.matcher(text)
                        .replaceAll(found -> found.group()
                                .codePoints()
                                .mapToObj(c -> c == '\n' ? "\n" : " ".repeat(Character.charCount(c)))
                                .collect(Collectors.joining())));
    }

    /** A problem for each match, on its line. */
    List<ThemeProblem> each(Pattern pattern, Complaint complaint) {
        List<ThemeProblem> problems = new ArrayList<>();
        pattern.matcher(text).results().forEach(found -> problems.add(complaint.of(place, line(found.start()), found)));
        return problems;
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** What to say of a match. */
    interface Complaint {
        /** About this match. */
        ThemeProblem of(String place, int line, MatchResult found);
    }
}
