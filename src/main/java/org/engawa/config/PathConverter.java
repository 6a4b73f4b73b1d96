package org.engawa.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings that are files or folders, which MicroProfile Config does not know by itself. */
public final class PathConverter implements Converter<Path> {
    private static final long serialVersionUID = 1L;

    /** @throws IllegalArgumentException when the text can't be the name of a file */
    @Override
    public Path convert(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("`" + value + "` is no file or folder", e);
        }
    }
}
