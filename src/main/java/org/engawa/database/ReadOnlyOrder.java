package org.engawa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.engawa.locale.Announcement;
import org.engawa.source.Fields;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.SmallFile;
import org.engawa.source.YamlReader;

/**
 * An operator's order that nothing be saved. That its file is there is the order; what it says is only for members to read, so a
 * mistake in it costs the words and not the order.
 *
 * @param reason for members; may say nothing
 * @param since when its file was written last
 */
public record ReadOnlyOrder(Announcement reason, Instant since) {
    /** Its file in the data folder. */
    public static final String FILE = "read-only.yaml";

    private static final Announcement NO_WORDS = new Announcement(Map.of());

    /**
     * Reads a file.
     *
     * @param problems receives what is wrong with its words, which are none then
     * @throws IOException when it can't be read at all
     */
    public static ReadOnlyOrder read(Path file, Problems problems) throws IOException {
        Instant since = Files.getLastModifiedTime(file).toInstant();
        String name = String.valueOf(file.getFileName());
        Problems found = new Problems();
        Announcement reason = SmallFile.text(file, found)
                .filter(text -> !saysNothing(text))
                .map(text -> reason(name, text, found))
                .orElse(NO_WORDS);
        found.list().forEach(problems::add);
        return new ReadOnlyOrder(found.isEmpty() ? reason : NO_WORDS, since);
    }

    /** When it can't be read: it stands all the same. */
    static ReadOnlyOrder unreadable(Problems problems, IOException e) {
        problems.add(new Problem(FILE, 0, "", "the file can't be read: " + e.getMessage(), "look at its rights"));
        return new ReadOnlyOrder(NO_WORDS, Instant.EPOCH);
    }

    private static boolean saysNothing(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    private static Announcement reason(String name, String text, Problems found) {
        Fields fields = YamlReader.read(name, text, found);
        if (!found.isEmpty()) {
            return NO_WORDS;
        }
        Announcement reason = Announcement.of(fields.fields("reason"), "say it shorter");
        if (found.isEmpty() && reason.isEmpty()) {
            fields.problem("reason", "says nothing", "write a line for each language below it, such as `  en: …`");
        }
        fields.refuseOthers();
        return reason;
    }
}
