package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.TextTooComplex;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.Reading;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Links within the site that lead to nothing that readers can see, in the edition in hand as it is saved. Nothing is refused for
 * them: what they lead to may become public later, and whether it is written already is not everybody's to know.
 */
@Named("links")
@RequestScoped
public class LinksFound {
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    @Inject
    private InHand inHand;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private @Nullable List<Told> all;

    /**
     * A link.
     *
     * @param letters as they stand in the text
     */
    public record Told(String sentence, String letters) {}

    /** Each of them once, in the order of the text. */
    public List<Told> getAll() {
        if (all == null) {
            all = nowhere()
                    .map(link -> new Told(words.say("edit.nowhere", link.symbol()), link.symbol()))
                    .toList();
        }
        return all;
    }

    private Stream<InternalLink> nowhere() {
        Sheet sheet = inHand.sheet();
        BodyReferences readers =
                BodyReferences.ofText(new Reading(catalogue.catalogue(), inHand.getLanguage(), clock.instant()));
        return links(sheet.text().body(), Locale.forLanguageTag(inHand.getLanguage())).stream()
                .filter(link -> !isItself(link, sheet))
                .filter(link -> readers.href(link).isEmpty());
    }

    private static boolean isItself(InternalLink link, Sheet sheet) {
        return link.kind() == InternalLink.Kind.STORY
                && link.key().equals(sheet.slug().toString());
    }

    private static List<InternalLink> links(String body, Locale language) {
        try {
            return MARKDOWN.render(body, language, Set.of()).links();
        } catch (TextTooComplex e) {
            // The checks say so.
            return List.of();
        }
    }
}
