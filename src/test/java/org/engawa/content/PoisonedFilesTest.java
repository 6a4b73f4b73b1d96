package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody, or a disk, put where a file of a story should be: it is told at once, with file, line and remedy, and nothing else is. */
@Timeout(60)
class PoisonedFilesTest {
    @TempDir
    private Path folder;

    private SmallBundle bundle;
    private Path text;

    @BeforeEach
    void begin() throws IOException {
        bundle = new SmallBundle(folder);
        bundle.story("bad", Kind.RESULT);
        text = bundle.root.resolve("stories/bad/en.md");
        Files.delete(text);
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() throws IOException {
        Files.write(text, (SmallBundle.TEXT + "\nA caf\u00E9.\nMore.\n").getBytes(StandardCharsets.ISO_8859_1));
        long line = SmallBundle.TEXT.lines().count() + 2;
        assertThat(told())
                .isEqualTo(new Problem(
                        "stories/bad/en.md",
                        (int) line,
                        "",
                        "the file is not UTF-8 text",
                        "save it with the encoding UTF-8"));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNoUtf8Either() throws IOException {
        byte[] whole = (SmallBundle.TEXT + "縁").getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile file = new RandomAccessFile(text.toFile(), "rw")) {
            file.write(whole, 0, whole.length - 1);
        }
        assertThat(told().what()).contains("not UTF-8");
        assertThat(told().line()).isEqualTo((int) SmallBundle.TEXT.lines().count() + 1);
    }

    @Test
    void fiftyMegabytesAreNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(text.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThat(told().what()).contains("larger than 2 MB");
    }

    @Test
    void aLinkThatLeadsToItselfIsTold() throws IOException {
        Files.createSymbolicLink(text, text);
        assertThat(told().what()).contains("can't be read");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(text);
        assertThat(told().what()).contains("this is no file");
    }

    /** It would be waited for until somebody writes into it. */
    @Test
    void aPipeIsNoFile() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", text.toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told().what()).contains("this is no file");
    }

    /** As a disk answers that has lost what was there. */
    @Test
    void whatTheDiskDoesNotGiveIsTold() throws IOException {
        Files.createSymbolicLink(text, Path.of("/proc/self/mem"));
        assertThat(told().what()).contains("can't be read");
    }

    private Problem told() {
        Problems problems = new Problems();
        assertThat(bundle.read("bad", problems).draft()).isEmpty();
        assertThat(problems.list()).as("%s", problems.list()).hasSize(1);
        Problem problem = problems.list().get(0);
        assertThat(problem.file()).isEqualTo("stories/bad/en.md");
        assertThat(problem.remedy()).isNotBlank();
        assertThat(bundle.read("good", new Problems()).draft()).isPresent();
        return problem;
    }
}
