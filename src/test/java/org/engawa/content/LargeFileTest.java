package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody could read is not read by the program either. */
class LargeFileTest {
    @TempDir
    private Path folder;

    @Test
    void isOneProblemAndIsNotRead() throws IOException {
        SmallBundle bundle = new SmallBundle(folder);
        bundle.story("bad", Kind.RESULT);
        Files.writeString(
                bundle.root.resolve("stories/bad/en.md"), SmallBundle.TEXT + "Word after word.\n".repeat(120_000));
        Problems problems = new Problems();
        assertThat(bundle.read("bad", problems).draft()).isEmpty();
        assertThat(problems.list())
                .filteredOn(problem -> problem.file().endsWith("en.md"))
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("larger than 2 MB");
        assertThat(bundle.read("good", new Problems()).draft()).isPresent();
    }

    @Test
    void aVocabularyMayBeLargerThanAText() throws IOException {
        Problems problems = new Problems();
        BundleFiles files = new BundleFiles(folder, problems);
        Files.writeString(folder.resolve("people.yaml"), entries(2_500));
        assertThat(files.yaml("people.yaml").text("key-2499")).hasSize(320);
        assertThat(problems.list()).isEmpty();

        Files.writeString(folder.resolve("people.yaml"), entries(4_200));
        files.yaml("people.yaml");
        assertThat(problems.list())
                .singleElement()
                .isEqualTo(new Problem("people.yaml", 0, "", "the file is larger than 4 MB", "split the file"));
    }

    /** 960 bytes of Japanese each, and some more. */
    private static String entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "key-" + number + ": " + "ことばのあとに".repeat(45) + "ことばだ。" + "\n")
                .collect(Collectors.joining());
    }
}
