package org.engawa.web.newsroom.writing;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * In which order stands what was chosen from a list, by numbers that are typed beside it. Who types a number that another has
 * already means the other to make room: so who gives the last the number 1 has it first, and the first the number 3 third, without
 * changing the others.
 *
 * @param saved what was chosen before, in its order
 * @param typed what was typed beside a key; empty for nothing
 */
record Places(List<String> saved, UnaryOperator<String> typed) {
    private static final int LAST = Integer.MAX_VALUE;

    /** All that is chosen now, in order; what has no number stays as it is given, behind what has one. */
    List<String> order(List<String> chosen) {
        return chosen.stream()
                .sorted(Comparator.<String>comparingInt(this::number).thenComparingInt(this::moved))
                .toList();
    }

    /** Below zero for what came forward, or is new; above for what went back. */
    private int moved(String key) {
        int before = saved.indexOf(key) + 1;
        return before == 0 ? -1 : Integer.compare(number(key), before);
    }

    private int number(String key) {
        try {
            return Integer.parseInt(typed.apply(key));
        } catch (NumberFormatException e) {
            return LAST;
        }
    }
}
