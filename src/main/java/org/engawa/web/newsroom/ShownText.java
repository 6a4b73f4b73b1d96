package org.engawa.web.newsroom;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.PictureSource;
import org.engawa.markdown.References;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.reading.PictureLinks;
import org.engawa.reading.Route;
import org.engawa.story.Evidence;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.workflow.EditionKey;

/** A text as readers will see it, within a page of the newsroom. */
public final class ShownText {
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern NAME = Pattern.compile("(\\s(?:id|aria-labelledby|aria-describedby)=\"|\\shref=\"#)");

    private ShownText() {}

    /**
     * Safe HTML of a text.
     *
     * @param facts with the pictures and the evidence of the story
     * @param key of the edition that it is a text of
     * @param prefix put before all ids in it, so that none is that of another part of the page
     */
    public static String html(StoryText text, StoryFacts facts, EditionKey key, String prefix) {
        return html(text, facts, key, prefix, DraftPictures.of(key));
    }

    /**
     * The same for somebody who finds the pictures elsewhere.
     *
     * @param pictures makes of the path that a picture will have when it is public the one that it has for them
     */
    public static String html(
            StoryText text, StoryFacts facts, EditionKey key, String prefix, UnaryOperator<String> pictures) {
        String html = rendered(text, facts, key.language())
                .html()
                .resolve(new Addresses(facts, key, pictures))
                .html();
        return TAG.matcher(html)
                .replaceAll(tag -> java.util.regex.Matcher.quoteReplacement(
                        NAME.matcher(tag.group()).replaceAll("$1" + prefix)));
    }

    private static RenderedText rendered(StoryText text, StoryFacts facts, String language) {
        try {
            return MARKDOWN.render(
                    text.body(),
                    Locale.forLanguageTag(language),
                    facts.evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
        } catch (TextTooComplex e) {
            return RenderedText.plain(text.body());
        }
    }

    /** Where links lead once the text is public. */
    private record Addresses(StoryFacts facts, EditionKey key, UnaryOperator<String> pictures) implements References {
        @Override
        public Optional<String> href(InternalLink link) {
            Route route = switch (link.kind()) {
                case STORY -> Route.story(link.key());
                case COUNTRY -> Route.country(link.key());
                case PROGRAMME -> Route.programme(link.key());
                case TOPIC -> Route.topic(link.key());
                case PERSON -> Route.person(link.key());
                case VENUE -> Route.venue(link.key());
                case PAGE -> Route.page(link.key());
            };
            return Optional.of(route.in(key.language()));
        }

        @Override
        public Optional<PictureSource> picture(String file) {
            return facts.picture(file).flatMap(picture -> PictureLinks.source(picture, key.language(), pictures));
        }
    }
}
