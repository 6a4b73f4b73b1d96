package org.engawa.reading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.PictureSource;
import org.engawa.markdown.References;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;

/** Where the links and pictures of a text lead, for one reader. */
public final class BodyReferences implements References {
    private final Reading reading;
    private final StoryFacts facts;
    private final UnaryOperator<String> addresses;

    /**
     * For the text of a story.
     *
     * @param addresses makes of a path of this site the address to be written, for example an absolute one
     */
    public BodyReferences(Reading reading, StoryFacts facts, UnaryOperator<String> addresses) {
        this.reading = reading;
        this.facts = facts;
        this.addresses = addresses;
    }

    @Override
    public Optional<String> href(InternalLink link) {
        if (link.kind() == InternalLink.Kind.STORY) {
            return reading.shown(link.key())
                    .map(edition -> Route.story(edition.slug()).in(edition.language()))
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
            case STORY -> Optional.empty();
        };
    }

    private static Optional<Route> known(boolean known, Route route) {
        return known ? Optional.of(route) : Optional.empty();
    }

    @Override
    public Optional<PictureSource> picture(String file) {
        return facts.picture(file).flatMap(picture -> PictureLinks.source(picture, reading.language(), addresses));
    }
}
