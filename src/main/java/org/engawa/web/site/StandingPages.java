package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.SafeHtml;
import org.engawa.markdown.TextTooComplex;
import org.engawa.publication.StandingPage;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.Route;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.PageLink;
import org.engawa.theme.view.PatternNote;
import org.engawa.theme.view.TextPage;
import org.engawa.theme.view.Words;

/** The pages that stand beside the stories, as the operators wrote them. */
final class StandingPages {
    /** The page that tells about the site; it ends with what the patterns of the covers mean. */
    static final String ABOUT = "about";

    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer();

    private final Draft draft;

    StandingPages(Draft draft) {
        this.draft = draft;
    }

    Outcome find(Route route) {
        StandingPage page = draft.settings().pages().get(route.key());
        if (page == null || route.page() > 1 || !page.texts().containsKey(draft.language())) {
            return Outcome.unknown();
        }
        StandingPage.Text text = page.in(draft.language());
        List<String> languages = page.languages(draft.site());
        boolean about = page.key().equals(ABOUT);
        Frames.Self self = new Frames.Self(
                text.title(),
                text.summary(),
                SharedPicture.SITE,
                true,
                (things, url, name) -> about ? things.about(url, name) : things.page(url, name, null));
        return Outcome.page(
                new TextPage(
                        new Frames(draft).frame(route, self, languages),
                        text.title(),
                        text.summary(),
                        body(text)::html,
                        about ? patterns() : List.of()),
                draft,
                route,
                languages);
    }

    private SafeHtml body(StandingPage.Text text) {
        RenderedText rendered;
        try {
            rendered = MARKDOWN.render(text.body(), Locale.forLanguageTag(draft.language()), Set.of());
        } catch (TextTooComplex e) {
            // It was checked when it was taken in; should the bounds have become narrower since, readers get the words.
            rendered = RenderedText.plain(text.body());
        }
        return rendered.html().resolve(BodyReferences.ofText(draft));
    }

    private List<PatternNote> patterns() {
        EntryCards entries = new EntryCards(draft);
        return draft.vocabulary().topics().values().stream()
                .map(topic -> new PatternNote(
                        new Link(Route.topic(topic.key()).in(draft.language()), draft.text(topic.names())),
                        entries.pattern(topic),
                        draft.text(topic.patternNote())))
                .toList();
    }

    /** Links to all of them, each in the reader's language or else in the one that he is most likely to read. */
    List<PageLink> links(Route here) {
        return draft.settings().pages().values().stream()
                .map(page -> link(page, here))
                .toList();
    }

    private PageLink link(StandingPage page, Route here) {
        String language = page.shownIn(draft.language(), draft.site());
        Route route = Route.page(page.key());
        return new PageLink(
                route.in(language),
                new Words(page.in(language).title(), draft.tongue(language), !language.equals(draft.language())),
                route.equals(here));
    }
}
