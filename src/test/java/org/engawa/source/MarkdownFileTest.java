package org.engawa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFileTest {

    private final Problems problems = new Problems();

    @Test
    void frontMatterAndBodyArePartedWithTheirLines() {
        MarkdownFile file = read("---\ntitle: \"The soil\"\nsummary: |\n  a\n  ---\n---\n\nFirst.  \n---\nLast");
        assertThat(file.frontMatter().text("title")).isEqualTo("The soil");
        assertThat(file.frontMatter().text("summary")).isEqualTo("a\n---\n");
        assertThat(file.frontMatter().line("summary")).isEqualTo(3);
        assertThat(file.body()).isEqualTo("\nFirst.  \n---\nLast");
        assertThat(file.bodyLine()).isEqualTo(7);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void windowsFilesAreTheSame() {
        MarkdownFile file = read("\uFEFF---\r\ntitle: x\r\n---  \r\none\r\ntwo\rthree\r\n");
        assertThat(file.frontMatter().text("title")).isEqualTo("x");
        assertThat(file.body()).isEqualTo("one\ntwo\nthree\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void emptyFrontMatterIsFine() {
        assertThat(read("---\n---\nx").body()).isEqualTo("x");
        assertThat(read("---\n---").body()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                " ---\na: b\n---\n",
                "----\na: b\n---\n",
                "---\ntitle: x\n",
                "---",
                "---\ntitle: x\n --- \n"
            })
    void withoutFrontMatterTheWholeIsTheBody(String text) {
        MarkdownFile file = read(text);
        assertThat(file.body()).isEqualTo(text);
        assertThat(file.bodyLine()).isEqualTo(1);
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).sentence()).startsWith("en.md:1: ").contains("`---`");
    }

    @Test
    void problemsInTheFrontMatterHaveTheLineOfTheFile() {
        read("---\ntitle: x\nsummary: \"open\n---\n");
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).line()).isBetween(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\nx\n\n", "---\n", "  code\n\t---\n", "\n---\na\n---\n", "日本\u2028語 \u0000"})
    void whatIsWrittenIsRead(String body) {
        MarkdownFile file = read(MarkdownFile.write(Map.of("title", "a: b\n---\nc"), body));
        assertThat(file.body()).isEqualTo(body);
        assertThat(file.frontMatter().text("title")).isEqualTo("a: b\n---\nc");
        assertThat(problems.list()).isEmpty();
    }

    private MarkdownFile read(String text) {
        return MarkdownFile.read("en.md", text, problems);
    }
}
