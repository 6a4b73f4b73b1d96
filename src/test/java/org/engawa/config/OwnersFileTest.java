package org.engawa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersFileTest {
    @TempDir
    Path folder;

    @Test
    void holdsTheTextForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("secret");
        OwnersFile.create(file, "秘密");
        assertThat(Files.readString(file)).isEqualTo("秘密");
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no rights to look at");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void neverTakesThePlaceOfAnother() throws IOException {
        Path file = folder.resolve("secret");
        OwnersFile.create(file, "first");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> OwnersFile.create(file, "second"));
        assertThat(Files.readString(file)).isEqualTo("first");
    }
}
