package org.engawa.workflow;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.markdown.Heading;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.story.Evidence;
import org.engawa.story.Kind;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;

/**
 * What a machine can tell about a text before a person reviews it. Drafts may be incomplete: this is told on every save and
 * enforced when a text is sent for review, approved or published.
 */
public final class EditorialChecks {
    /** Longest title, in columns: a Latin letter takes one, a CJK character two. */
    public static final int TITLE_COLUMNS = 70;

    /** Longest summary, in columns. */
    public static final int SUMMARY_COLUMNS = 200;

    /** Marks that writers leave where something is still missing, in English and Japanese. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\bTK\\b|\\bTBC\\b|\\bXXX+\\b|\u3013+|\u25cf\u25cf+|\u8981\u78ba\u8a8d|(?i:\\blorem ipsum\\b)");

    /** The level of the title, which stands above the text. */
    private static final int TITLE_LEVEL = 1;

    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    private EditorialChecks() {}

    /**
     * What is still wrong with a text.
     *
     * @param facts of the story
     * @param original whether the facts are checked too
     * @param day on which it is to be shown
     */
    public static List<Refusal> of(StoryText text, StoryFacts facts, Locale language, boolean original, LocalDate day) {
        List<Refusal> found = new ArrayList<>();
        words(text, found);
        if (!text.body().isBlank()) {
            body(text, facts, language, original, day, found);
        }
        if (original && facts.countries().isEmpty()) {
            found.add(Refusal.because(Refusal.Why.COUNTRY));
        }
        if (original && facts.topics().isEmpty()) {
            found.add(Refusal.because(Refusal.Why.TOPIC));
        }
        if (original && facts.kind() == Kind.EXHIBIT && facts.venue() == null) {
            found.add(Refusal.because(Refusal.Why.VENUE));
        }
        return found;
    }

    /** Width of a text in columns, by what readers see as characters. */
    public static int columns(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int columns = 0;
        for (int at = 0; characters.next() != BreakIterator.DONE; at = characters.current()) {
            int width = UCharacter.getIntPropertyValue(text.codePointAt(at), UProperty.EAST_ASIAN_WIDTH);
            columns += width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
        }
        return columns;
    }

    private static void words(StoryText text, List<Refusal> found) {
        if (text.title().isBlank()) {
            found.add(Refusal.because(Refusal.Why.TITLE));
        } else if (columns(text.title()) > TITLE_COLUMNS) {
            found.add(tooLong(Refusal.Why.TITLE_LONG, text.title(), TITLE_COLUMNS));
        }
        if (text.summary().isBlank()) {
            found.add(Refusal.because(Refusal.Why.SUMMARY));
        } else if (columns(text.summary()) > SUMMARY_COLUMNS) {
            found.add(tooLong(Refusal.Why.SUMMARY_LONG, text.summary(), SUMMARY_COLUMNS));
        }
        if (text.body().isBlank()) {
            found.add(Refusal.because(Refusal.Why.BODY));
        }
        Set<String> placeholders = PLACEHOLDER
                .matcher(String.join("\n", text.title(), text.summary(), text.body()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        placeholders.forEach(mark -> found.add(Refusal.because(Refusal.Why.PLACEHOLDER, mark)));
    }

    private static Refusal tooLong(Refusal.Why why, String text, int most) {
        return Refusal.because(why, Integer.toString(columns(text)), Integer.toString(most));
    }

    private static void body(
            StoryText text, StoryFacts facts, Locale language, boolean original, LocalDate day, List<Refusal> found) {
        Set<String> citable = facts.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        RenderedText rendered;
        try {
            rendered = MARKDOWN.render(text.body(), language, citable);
        } catch (TextTooComplex e) {
            found.add(Refusal.because(Refusal.Why.TEXT_COMPLEX, String.valueOf(e.getMessage())));
            return;
        }
        rendered.remarks()
                .forEach(remark -> found.add(Refusal.because(
                        Refusal.Why.valueOf(remark.kind().name()), Integer.toString(remark.line()), remark.subject())));
        int level = TITLE_LEVEL;
        for (Heading heading : rendered.headings()) {
            if (heading.text().isBlank() || heading.level() > level + 1) {
                found.add(Refusal.because(Refusal.Why.HEADING, heading.text()));
            }
            level = heading.level();
        }
        PictureChecks.look(rendered, facts, language.toLanguageTag(), original, day, found);
    }
}
