package org.engawa.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds.
 *
 * @param format of the file; this program writes and reads {@link #FORMAT}
 * @param program version of the program that made it
 * @param schema version of its database
 * @param position how far its publication log goes
 * @param madeAt when it was made, ISO 8601
 * @param demonstration whether the site is a demonstration, in which anybody may have made accounts
 * @param members all files in it but the manifest itself
 */
record Manifest(
        int format,
        String program,
        String schema,
        long position,
        String madeAt,
        boolean demonstration,
        List<Member> members) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    /**
     * A file in a backup.
     *
     * @param name with its path, by `/`
     * @param size in bytes
     * @param sha256 of its bytes, in hexadecimal
     */
    record Member(String name, long size, String sha256) {}

    /** The size of all members together, in bytes. */
    long size() {
        return members.stream().mapToLong(Member::size).sum();
    }

    /** What is missing in a manifest that somebody wrote; nothing when it is whole. */
    @Nullable
    String flaw() {
        if (format != FORMAT) {
            return "it is of format " + format + ", and this program reads format " + FORMAT;
        }
        if (blank(program) || blank(madeAt) || blank(schema) || !schema.matches("\\d{1,9}([._]\\d{1,9}){0,3}")) {
            return "it does not tell program, schema and time";
        }
        if (members == null || members.isEmpty() || members.contains(null)) {
            return "it names no members";
        }
        return null;
    }

    /** What is read may lack anything. */
    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
