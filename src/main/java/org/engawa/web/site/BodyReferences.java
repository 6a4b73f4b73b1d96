package org.engawa.web.site;

import java.util.Optional;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.PictureSource;
import org.engawa.markdown.References;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;

/** Where the links and pictures of a text lead, for the reader of one page. */
final class BodyReferences implements References {
    private final Draft draft;
    private final StoryFacts facts;

    BodyReferences(Draft draft, StoryFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    @Override
    public Optional<String> href(InternalLink link) {
        if (link.kind() == InternalLink.Kind.STORY) {
            return draft.shown(link.key())
                    .map(edition -> Route.story(edition.slug()).in(edition.language()));
        }
        return entry(link).map(route -> route.in(draft.language()));
    }

    private Optional<Route> entry(InternalLink link) {
        Vocabulary vocabulary = draft.vocabulary();
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
        return facts.picture(file)
                .filter(picture -> picture.width() > 0 && picture.height() > 0)
                .map(picture -> new PictureSource(Pictures.path(picture.key()), picture.width(), picture.height()));
    }
}
