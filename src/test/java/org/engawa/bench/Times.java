package org.engawa.bench;

import java.util.Arrays;
import java.util.List;

/** How long each of many answers took, in nanoseconds. */
public final class Times {
    private long[] taken = new long[1024];
    private int size;

    /** All of these together. */
    static Times of(List<Times> some) {
        Times all = new Times();
        some.forEach(times -> Arrays.stream(times.taken, 0, times.size).forEach(all::add));
        return all;
    }

    /** Notes an answer. */
    public void add(long nanoseconds) {
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, size * 2);
        }
        taken[size++] = nanoseconds;
    }

    int size() {
        return size;
    }

    /** What this part of the answers took at most, in milliseconds; 1 is the slowest. */
    public double within(double part) {
        long[] sorted = Arrays.copyOf(taken, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[Math.min(size - 1, (int) (size * part))] / 1e6;
    }
}
