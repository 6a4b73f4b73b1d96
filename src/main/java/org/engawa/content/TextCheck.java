package org.engawa.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.Remark;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;

/** What is wrong with a Markdown text, told with the line of its file. */
final class TextCheck {
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final Problems problems;

    TextCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Renders a text and reports what its writer must correct.
     *
     * @param citable ids of the evidence that it may cite
     * @param exists whether there is what a link names
     * @return empty for a text that can't be rendered
     */
    Optional<RenderedText> check(
            String file, String language, MarkdownFile source, Set<String> citable, Predicate<InternalLink> exists) {
        RenderedText rendered;
        try {
            rendered = markdown.render(source.body(), Locale.forLanguageTag(language), citable);
        } catch (TextTooComplex e) {
            problems.add(new Problem(file, source.bodyLine(), "", String.valueOf(e.getMessage()), "simplify the text"));
            return Optional.empty();
        }
        for (Remark remark : rendered.remarks()) {
            problems.add(new Problem(file, source.bodyLine() + remark.line() - 1, "", remark.sentence(), "correct it"));
        }
        for (InternalLink link : rendered.links()) {
            if (!exists.test(link)) {
                at(
                        file,
                        source,
                        link.symbol(),
                        "the link " + link.symbol() + " leads nowhere",
                        "correct it or remove the link");
            }
        }
        return Optional.of(rendered);
    }

    /** Reports something wrong with these words of a text. */
    void at(String file, MarkdownFile source, String words, String what, String remedy) {
        problems.add(new Problem(file, line(source, words), "", what, remedy));
    }

    private static int line(MarkdownFile source, String words) {
        int at = source.body().indexOf(words);
        return at < 0
                ? source.bodyLine()
                : source.bodyLine()
                        + (int) source.body()
                                .substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }
}
