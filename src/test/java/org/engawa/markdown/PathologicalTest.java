package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts made to hang a Markdown parser: they are refused, or rendered in time and on a small stack. Each is tried as it is, as
 * the largest of its kind that is accepted, and as many of those as fit into a quarter of a text: nothing is dear in the number of
 * blocks, so that a whole one takes four times as long.
 */
class PathologicalTest {

    private static final int SMALL_STACK = 512 * 1024;
    private static final int HANG_SECONDS = 20;
    private static final int PART = 4;

    @TestFactory
    Stream<DynamicTest> asTheyAre() {
        return Corpus.cases("pathological.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> render(Pathological.text(c))));
    }

    @TestFactory
    Stream<DynamicTest> atTheBound() {
        return Corpus.cases("pathological.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> {
                    String largest = largestAccepted(c);
                    assertThat(largest).isNotEmpty();
                    render(largest);
                }));
    }

    @TestFactory
    Stream<DynamicTest> manyAtTheBound() {
        return Corpus.cases("pathological.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> {
                    String block = largestAccepted(c) + "\n\n";
                    long lines = block.chars().filter(x -> x == '\n').count();
                    long times = Math.min(MarkdownRenderer.LONGEST / block.length(), (Bounds.MOST_LINES - 2) / lines);
                    render(block.repeat(Math.toIntExact(Math.max(1, times / PART))));
                }));
    }

    @Test
    void refusalsSayWhatAndWhere() {
        assertThatExceptionOfType(TextTooComplex.class)
                .isThrownBy(() -> new MarkdownRenderer().render("a\n\n" + "x".repeat(2001), Locale.ENGLISH, Set.of()))
                .withMessage("the text cannot be rendered: line 3 has more than 2000 characters without a blank");
        assertThatExceptionOfType(TextTooComplex.class)
                .isThrownBy(() -> new MarkdownRenderer().render("x ".repeat(100_001), Locale.ENGLISH, Set.of()))
                .withMessageContaining("200002 characters");
        assertThatExceptionOfType(TextTooComplex.class)
                .isThrownBy(() -> new MarkdownRenderer().render("> ".repeat(16) + "x", Locale.ENGLISH, Set.of()))
                .withMessageContaining("line 1 begins with quotes or lists nested deeper than 15 levels");
    }

    private static String largestAccepted(JsonNode c) {
        int low = 1;
        int high = c.get("n").asInt();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isAccepted(Pathological.text(c, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Pathological.text(c, low);
    }

    private static boolean isAccepted(String text) {
        try {
            Bounds.checkText(text);
            return true;
        } catch (TextTooComplex refused) {
            return false;
        }
    }

    @SuppressWarnings("removal")
    private static void render(String text) throws InterruptedException, ExecutionException {
        FutureTask<Integer> task = new FutureTask<>(() -> {
            try {
                return new MarkdownRenderer()
                        .render(text, Locale.JAPANESE, Set.of())
                        .html()
                        .html()
                        .length();
            } catch (TextTooComplex refused) {
                return 0;
            }
        });
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            int length = task.get(HANG_SECONDS, TimeUnit.SECONDS);
            assertThat(length).isLessThanOrEqualTo(10 * text.length() + 1_000_000);
        } catch (TimeoutException hang) {
            AssertionError error = new AssertionError("still rendering " + text.length() + " characters");
            error.setStackTrace(thread.getStackTrace());
            thread.stop();
            throw error;
        }
    }
}
