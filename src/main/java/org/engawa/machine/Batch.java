package org.engawa.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engawa.markdown.Tagged;

/** As much as is asked of a machine at once: at least one passage, and more as long as they are few and short. */
final class Batch {
    /** DeepL takes 50 texts, and 128 KiB of JSON, in which a character may be written with more bytes than it has. */
    private static final int MOST_TEXTS = 50;

    private static final int MOST_BYTES = 60_000;

    private final List<Part> parts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int bytes;

    /** A passage as it is asked for. */
    record Part(String passage, Tagged tagged) {}

    /** Passages in their order. */
    static List<Batch> of(List<String> passages) {
        List<Batch> batches = new ArrayList<>();
        for (String passage : passages) {
            Part part = new Part(passage, Tagged.of(passage));
            if (batches.isEmpty() || !batches.get(batches.size() - 1).takes(part)) {
                Batch batch = new Batch();
                batch.add(part);
                batches.add(batch);
            }
        }
        return batches;
    }

    List<Part> parts() {
        return parts;
    }

    List<String> texts() {
        return texts;
    }

    private boolean takes(Part part) {
        boolean room = texts.size() + part.tagged().texts().size() <= MOST_TEXTS && bytes + bytes(part) <= MOST_BYTES;
        if (room) {
            add(part);
        }
        return room;
    }

    private void add(Part part) {
        parts.add(part);
        texts.addAll(part.tagged().texts());
        bytes += bytes(part);
    }

    private static int bytes(Part part) {
        return part.tagged().texts().stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
