package org.engawa.markdown;

import java.util.Arrays;

/** Finds the line of a place in a text. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        this.starts = text.indexOf('\n') < 0
                ? new int[] {0}
                : java.util.stream.IntStream.concat(
                                java.util.stream.IntStream.of(0),
                                java.util.stream.IntStream.range(0, text.length())
                                        .filter(i -> text.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
    }

    /** Counted from 1. */
    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
