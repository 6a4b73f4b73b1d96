package org.engawa.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.ReadingTime;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.story.Evidence;
import org.engawa.workflow.Sheet;

/** Makes of what lies on a desk what readers would see of it. It goes to whoever asked, and never into the catalogue. */
public final class Proof {
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    private Proof() {}

    /**
     * The edition as if it were published.
     *
     * @param at the time at which it would be
     */
    public static PublishedEdition of(Sheet sheet, OffsetDateTime at) {
        String language = sheet.key().language();
        Locale locale = Locale.forLanguageTag(language);
        RenderedText rendered = rendered(sheet, locale);
        return new PublishedEdition(
                sheet.key().story().toString(),
                sheet.slug().text(),
                language,
                sheet.languages().stream()
                        .findFirst()
                        .map(Sheet.Sibling::language)
                        .orElse(language),
                sheet.text().title(),
                sheet.text().summary(),
                sheet.text().translator(),
                rendered.html().html(),
                rendered.plainText(),
                ReadingTime.minutes(rendered, locale),
                rendered.citations(),
                sheet.facts(),
                at,
                List.of(language),
                Set.of(),
                null);
    }

    private static RenderedText rendered(Sheet sheet, Locale locale) {
        try {
            return MARKDOWN.render(
                    sheet.text().body(),
                    locale,
                    sheet.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
        } catch (TextTooComplex e) {
            // The checks beside the editor say so; the words can still be read.
            return RenderedText.plain(sheet.text().body());
        }
    }
}
