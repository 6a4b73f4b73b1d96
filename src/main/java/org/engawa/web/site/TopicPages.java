package org.engawa.web.site;

import java.util.List;
import java.util.Optional;
import org.engawa.catalogue.Dimension;
import org.engawa.linkeddata.Subjects;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.TopicCard;
import org.engawa.theme.view.TopicPage;
import org.engawa.theme.view.TopicsPage;
import org.engawa.vocabulary.Topic;

/** The topics, and each of them. */
final class TopicPages {
    private final Draft draft;
    private final EntryCards entries;

    TopicPages(Draft draft) {
        this.draft = draft;
        this.entries = new EntryCards(draft);
    }

    Outcome find(Route route) {
        if (route.single()) {
            Topic topic = draft.vocabulary().topics().get(route.key());
            return topic == null ? Outcome.unknown() : topic(route, topic);
        }
        if (route.page() > 1) {
            return Outcome.unknown();
        }
        List<TopicCard> cards =
                draft.vocabulary().topics().values().stream().map(entries::of).toList();
        return Outcome.page(
                new TopicsPage(
                        new Frames(draft).frame(route, Frames.Self.unnamed().worth(!cards.isEmpty())), cards),
                draft,
                route);
    }

    private Outcome topic(Route route, Topic topic) {
        Selection selection = Selection.topic(topic.key());
        Lists lists = new Lists(draft);
        Optional<Lists.Part> part = lists.part(selection, route);
        if (part.isEmpty()) {
            return Outcome.unknown();
        }
        String name = draft.text(topic.names());
        TopicPage page = new TopicPage(
                new Frames(draft)
                        .frame(
                                route,
                                Frames.Self.named(name)
                                        .with(SharedPicture.of(topic))
                                        .being((things, url, title) ->
                                                things.collection(url, title, new Subjects(draft).topic(topic)))),
                topic.key(),
                name,
                draft.text(topic.about()),
                entries.pattern(topic),
                EntryCards.patternKey(topic.key()),
                part.get().cards(),
                part.get().pager(),
                entries.programmes(lists.mentioned(selection, Dimension.PROGRAMME)));
        return Outcome.page(page, draft, route);
    }
}
