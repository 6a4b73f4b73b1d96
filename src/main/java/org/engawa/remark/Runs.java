package org.engawa.remark;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The runs of four characters of a passage, by which it is recognised after it was edited. Not words, since not all languages
 * part them.
 */
final class Runs {
    private static final int LENGTH = 4;

    /** As much of both must be the same when a passage was edited: two fifths. */
    private static final double EDITED = 0.4;

    /** As much of the smaller must stand in the larger when passages were joined or split. */
    private static final double PART = 0.7;

    /** A piece that is less than this of what was split is not what the remark was about. */
    private static final double PIECE = 0.2;

    private final Set<String> all = new HashSet<>();

    Runs(String passage) {
        String text = passage.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).strip();
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            all.add(text.substring(i, i + LENGTH));
        }
        if (all.isEmpty() && !text.isEmpty()) {
            all.add(text);
        }
    }

    /** How many of these stand in what may have become of them; 0 when it is not to be recognised. */
    int keptIn(Runs later) {
        double kept = shared(later);
        boolean edited = 2 * kept >= EDITED * (all.size() + later.all.size());
        boolean joined = kept >= PART * all.size();
        boolean split = kept >= PART * later.all.size() && kept >= PIECE * all.size();
        return edited || joined || split ? (int) kept : 0;
    }

    private int shared(Runs other) {
        boolean smaller = all.size() <= other.all.size();
        Set<String> few = smaller ? all : other.all;
        Set<String> many = smaller ? other.all : all;
        return (int) few.stream().filter(many::contains).count();
    }
}
