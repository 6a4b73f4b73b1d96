package org.engawa.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorFolderTest {
    private static final MirrorFile PAGE =
            MirrorFile.of(200, "/en/stories/one", "text/html").orElseThrow();

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesWhatIsOtherThanBeforeAndTouchesNothingElse() throws IOException {
        Path root = folder.resolve("a/mirror");
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            assertThat(mirror.put(PAGE, bytes("one"), bytes("small"))).isTrue();
            Path file = root.resolve("site/en/stories/one@.html");
            assertThat(file).hasContent("one");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-r--r--");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwxr-xr-x");
            FileTime long_ago = FileTime.from(Instant.EPOCH);
            Files.setLastModifiedTime(file, long_ago);
            assertThat(mirror.put(PAGE, bytes("one"), bytes("small"))).isFalse();
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(long_ago);
            assertThat(mirror.put(PAGE, bytes("two"), null)).isTrue();
            assertThat(file).hasContent("two");
            assertThat(root.resolve("site/en/stories/one@.html.gz")).doesNotExist();
            mirror.remove(PAGE);
            assertThat(root.resolve("site/en")).doesNotExist();
            assertThat(root.resolve("site")).isDirectory();
        }
    }

    @Test
    void leavesFoldersAloneThatAreNoMirrors() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> MirrorFolder.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is neither empty nor a mirror");
        assertThatThrownBy(() -> MirrorFolder.open(folder.resolve("thesis.txt")))
                .hasMessageContaining("is no folder");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
    }

    @Test
    void oneWritesAtATime() throws IOException {
        Path root = folder.resolve("mirror");
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            assertThatThrownBy(() -> MirrorFolder.open(root)).hasMessageContaining("is being written just now");
            mirror.put(PAGE, bytes("one"), null);
        }
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            assertThat(mirror.files()).containsExactly(PAGE);
        }
    }

    @Test
    void clearsAwayWhatAKillLeftAndWhatIsNotOurs() throws IOException {
        Path root = folder.resolve("mirror");
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            mirror.put(PAGE, bytes("one"), bytes("small"));
        }
        Files.writeString(root.resolve("part/17"), "half a pa");
        Files.writeString(root.resolve("site/en/shell.php"), "<?php");
        Files.writeString(root.resolve("site/en/lonely@.html.gz"), "?");
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve("site/en/link@.html"), secret);
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            assertThat(root.resolve("part")).isEmptyDirectory();
            assertThat(mirror.files()).containsExactly(PAGE);
        }
        assertThat(root.resolve("site/en")).isDirectoryNotContaining(file -> !file.endsWith("stories"));
        assertThat(root.resolve("site/en/stories/one@.html.gz")).exists();
        assertThat(secret).hasContent("secret");
    }

    @Test
    void followsNoLinkOutOfItself() throws IOException {
        Path root = folder.resolve("mirror");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            mirror.files();
        }
        Files.createSymbolicLink(root.resolve("site/en"), elsewhere);
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            mirror.put(PAGE, bytes("one"), null);
        }
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(root.resolve("site/en/stories/one@.html")).hasContent("one");
    }

    @Test
    void nothingIsWrittenOnceItIsFrozen() throws IOException {
        Path root = folder.resolve("mirror");
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            mirror.put(PAGE, bytes("one"), null);
            Files.createFile(root.resolve(MirrorFolder.FROZEN));
            assertThatThrownBy(() -> mirror.put(PAGE, bytes("two"), null)).hasMessageContaining("is frozen");
            assertThatThrownBy(() -> mirror.remove(PAGE)).hasMessageContaining("is frozen");
            assertThat(root.resolve("site/en/stories/one@.html")).hasContent("one");
            Files.delete(root.resolve(MirrorFolder.FROZEN));
            assertThat(mirror.put(PAGE, bytes("two"), null)).isTrue();
        }
    }
}
