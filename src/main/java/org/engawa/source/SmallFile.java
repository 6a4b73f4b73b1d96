package org.engawa.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file in which an operator says something short. */
public final class SmallFile {
    private static final long LARGEST = 65_536;

    private SmallFile() {}

    /**
     * Its text.
     *
     * @param problems receives why it has none
     * @return empty when it is too large or not written in UTF-8
     * @throws IOException when it can't be read at all
     */
    public static Optional<String> text(Path file, Problems problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            problems.add(new Problem(name, 0, "", "the file is longer than " + LARGEST + " bytes", "keep it short"));
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 0, "", "the file is not written in UTF-8", "save it as UTF-8"));
            return Optional.empty();
        }
    }
}
