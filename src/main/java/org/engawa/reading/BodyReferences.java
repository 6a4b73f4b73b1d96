package org.engawa.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.PictureSource;
import org.engawa.markdown.References;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;

/** Where the links and pictures of a text lead, for one reader. */
public final class BodyReferences implements References {
    private final Reading reading;
    private final Function<String, Optional<PictureFacts>> pictures;
    private final UnaryOperator<String> addresses;

    /**
     * For the text of a story.
     *
     * @param addresses makes of a path of this site the address to be written, for example an absolute one
     */
    public BodyReferences(Reading reading, StoryFacts facts, UnaryOperator<String> addresses) {
        this(reading, facts::picture, addresses);
    }

    private BodyReferences(
            Reading reading, Function<String, Optional<PictureFacts>> pictures, UnaryOperator<String> addresses) {
        this.reading = reading;
        this.pictures = pictures;
        this.addresses = addresses;
    }

    /** For a text without pictures, on a page of the site. */
    public static BodyReferences ofText(Reading reading) {
        return new BodyReferences(reading, file -> Optional.empty(), path -> path);
    }

    @Override
    public Optional<String> href(InternalLink link) {
        if (link.kind() == InternalLink.Kind.STORY) {
            return reading.shownIn(link.key())
                    .map(language -> Route.story(link.key()).in(language))
                    .map(addresses);
        }
        if (link.kind() == InternalLink.Kind.PAGE) {
            return Optional.ofNullable(reading.settings().pages().get(link.key()))
                    .map(page -> Route.page(page.key()).in(page.shownIn(reading.language(), reading.site())))
                    .map(addresses);
        }
        return entry(link).map(route -> route.in(reading.language())).map(addresses);
    }

    private Optional<Route> entry(InternalLink link) {
        Vocabulary vocabulary = reading.vocabulary();
        String key = link.key();
        return switch (link.kind()) {
            case COUNTRY -> known(vocabulary.countries().containsKey(key), Route.country(key));
            case PROGRAMME -> known(vocabulary.programmes().containsKey(key), Route.programme(key));
            case TOPIC -> known(vocabulary.topics().containsKey(key), Route.topic(key));
            case PERSON -> known(vocabulary.people().containsKey(key), Route.person(key));
            case VENUE -> known(vocabulary.venues().containsKey(key), Route.venue(key));
            case STORY, PAGE -> Optional.empty();
        };
    }

    private static Optional<Route> known(boolean known, Route route) {
        return known ? Optional.of(route) : Optional.empty();
    }

    @Override
    public Optional<PictureSource> picture(String file) {
        return pictures.apply(file).flatMap(picture -> PictureLinks.source(picture, reading.language(), addresses));
    }
}
