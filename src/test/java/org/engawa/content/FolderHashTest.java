package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderHashTest {
    @TempDir
    private Path folder;

    private String before;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("a.md"), "one");
        Files.writeString(folder.resolve("sub/b.md"), "two");
        before = hash();
    }

    @Test
    void isTheSameForTheSameFiles(@TempDir Path other) throws IOException {
        Files.createDirectory(other.resolve("sub"));
        Files.writeString(other.resolve("sub/b.md"), "two");
        Files.writeString(other.resolve("a.md"), "one");
        assertThat(FolderHash.of(other, path -> true)).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @Test
    void followsContents() throws IOException {
        Files.writeString(folder.resolve("sub/b.md"), "twO");
        assertThat(hash()).isNotEqualTo(before);
        Files.writeString(folder.resolve("sub/b.md"), "two");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void followsNames() throws IOException {
        Files.move(folder.resolve("a.md"), folder.resolve("A.md"));
        assertThat(hash()).isNotEqualTo(before);
        Files.move(folder.resolve("A.md"), folder.resolve("sub/a.md"));
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void followsWhatIsAddedAndGone() throws IOException {
        Files.createFile(folder.resolve("empty"));
        String with = hash();
        assertThat(with).isNotEqualTo(before);
        Files.delete(folder.resolve("a.md"));
        assertThat(hash()).isNotEqualTo(before).isNotEqualTo(with);
    }

    @Test
    void tellsWhereOneFileEndsAndTheNextBegins() throws IOException {
        Files.writeString(folder.resolve("a.md"), "on");
        Files.writeString(folder.resolve("sub/b.md"), "etwo");
        assertThat(hash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", ".a.md.swp", "sub/.hidden", ".git/index", "sub/.obsidian/x/y.json"})
    void passesOverWhatIsHidden(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "noise");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void passesOverWhatIsNotWanted() throws IOException {
        String without = FolderHash.of(folder, path -> !path.startsWith("sub"));
        Files.writeString(folder.resolve("sub/b.md"), "changed");
        assertThat(FolderHash.of(folder, path -> !path.startsWith("sub"))).isEqualTo(without);
    }

    private String hash() throws IOException {
        return FolderHash.of(folder, path -> true);
    }
}
