package org.engawa.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mirror holds: a line for each file, as {@code sha256sum -c} reads them too, below some remarks, and at the end a remark that
 * signs all that stands before it.
 *
 * @param program version of the program that wrote it
 * @param position of the publication log that the files reflect
 * @param written when it was written
 * @param files SHA-256 in hexadecimal by name
 */
public record Manifest(String program, long position, Instant written, SortedMap<String, String> files) {
    /** Its name in the folder of a mirror. */
    public static final String NAME = "manifest";

    private static final String FIRST = "# Engawa mirror, format 1";
    private static final String PROGRAM = "# program: ";
    private static final String POSITION = "# position: ";
    private static final String WRITTEN = "# written: ";
    private static final String SIGNATURE = "# signature: ";
    private static final String UNSIGNED = "none";
    /** What lies beside the files that are answers. */
    private static final Pattern NOTE = Pattern.compile("[a-z]{1,20}\\.map");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Keeps its own copy. */
    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether a text is this manifest as it is written by whoever has the key, or has none. */
    boolean isWrittenAs(String text, Optional<SigningKey> key) {
        return text.equals(written(key));
    }

    /** As it is written; without a key, unsigned. */
    String written(Optional<SigningKey> key) {
        return key.map(this::signed).orElseGet(this::unsigned);
    }

    private String signed(SigningKey key) {
        String body = body();
        return body + SIGNATURE + key.sign(body.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private String unsigned() {
        return body() + SIGNATURE + UNSIGNED + "\n";
    }

    private String body() {
        StringBuilder text = new StringBuilder(100 + 130 * files.size());
        text.append(FIRST)
                .append('\n')
                .append(PROGRAM)
                .append(program)
                .append('\n')
                .append(POSITION)
                .append(position)
                .append('\n');
        text.append(WRITTEN).append(written).append('\n');
        files.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /**
     * Reads one that anybody may have written, believing nothing of it.
     *
     * @throws IOException when it is none; the message is a sentence
     */
    static Manifest read(String text) throws IOException {
        if (!text.startsWith(FIRST + "\n")) {
            throw new IOException("this is no manifest of a mirror, or one of another version of Engawa");
        }
        SortedMap<String, String> files = new TreeMap<>();
        Map<String, String> remarks = new TreeMap<>();
        for (String line : text.lines().skip(1).toList()) {
            Matcher file = LINE.matcher(line);
            if (file.matches() && isName(file.group(2))) {
                files.put(file.group(2), file.group(1));
            } else if (line.startsWith("# ") && line.indexOf(": ") > 0) {
                remarks.put(line.substring(0, line.indexOf(": ") + 2), line.substring(line.indexOf(": ") + 2));
            } else {
                throw new IOException("the manifest has a line that is none of ours: " + shortened(line));
            }
        }
        try {
            return new Manifest(
                    remarks.getOrDefault(PROGRAM, ""),
                    Long.parseLong(remarks.getOrDefault(POSITION, "")),
                    Instant.parse(remarks.getOrDefault(WRITTEN, "")),
                    files);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IOException("the manifest does not tell its position and time", e);
        }
    }

    /**
     * Reads one that the owner of a key signed.
     *
     * @throws IOException when it is none, or somebody else wrote or changed it; the message is a sentence
     */
    public static Manifest read(String text, PublicKey key) throws IOException {
        int end = text.lastIndexOf(SIGNATURE);
        if (end < 0 || !text.endsWith("\n") || text.indexOf('\n', end) != text.length() - 1) {
            throw new IOException("the manifest does not end with a signature");
        }
        String signature = text.substring(end + SIGNATURE.length(), text.length() - 1);
        if (signature.equals(UNSIGNED)) {
            throw new IOException("the manifest is not signed: whoever wrote it had no key");
        }
        if (!Signatures.signed(text.substring(0, end).getBytes(StandardCharsets.UTF_8), signature, key)) {
            throw new IOException("the signature of the manifest is wrong: it was changed, or signed with another key");
        }
        return read(text);
    }

    private static boolean isName(String name) {
        return NOTE.matcher(name).matches() || MirrorFile.named(name).isPresent();
    }

    private static String shortened(String line) {
        String shown = line.replaceAll("[^\\x20-\\x7e]", "?");
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }
}
