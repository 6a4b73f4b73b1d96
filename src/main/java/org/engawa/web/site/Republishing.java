package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.PictureSource;
import org.engawa.markdown.References;
import org.engawa.markdown.SafeHtml;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.Licence;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.theme.view.FrameView;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.RepublishPage;
import org.engawa.theme.view.Words;

/** Makes the page from which editors elsewhere take a story: its text with a credit, and the terms of its pictures. */
final class Republishing {
    private final Draft draft;

    Republishing(Draft draft) {
        this.draft = draft;
    }

    Outcome.Shown of(StoryPart part, PublishedEdition edition) {
        Route route = part.story();
        String address = absolute(route.in(edition.language()));
        FrameView frame = new Frames(draft)
                .below(route, part.behind(), Frames.Self.unnamed(), edition.languages())
                .standingFor(address);
        RepublishPage page = new RepublishPage(
                frame,
                new Link(route.in(edition.language()), edition.title()),
                html(edition, address),
                plain(edition, address),
                credits(route, edition),
                new StoryPages(draft).pictures(edition));
        return new Outcome.Shown(200, page, "<" + address + ">; rel=\"canonical\"");
    }

    private String html(PublishedEdition edition, String address) {
        String body = SafeHtml.stored(edition.html())
                .resolve(new WithoutPictures(new BodyReferences(draft, edition.facts(), this::absolute)))
                .html();
        String own = SafeHtml.text(address).html();
        String link = "<a href=\"" + own + "\">" + own + "</a>";
        String credit = SafeHtml.text(credit(edition, "")).html() + link;
        return "<article lang=\"" + edition.language() + "\" dir=\""
                + draft.tongue(edition.language()).direction() + "\">\n<h1>" + escaped(edition.title()) + "</h1>\n<p>"
                + escaped(edition.summary()) + "</p>\n"
                // In sanitised HTML a quotation mark always belongs to an attribute.
                + body.replace("href=\"#", "href=\"" + own + "#").strip() + "\n<p>" + credit
                + " <a rel=\"license\" href=\"" + Licence.TEXTS + "\">CC BY 4.0</a></p>\n</article>\n";
    }

    private String plain(PublishedEdition edition, String address) {
        return Stream.of(
                        edition.title(),
                        edition.summary(),
                        edition.plainText().strip(),
                        credit(edition, address) + " (CC BY 4.0)")
                .collect(Collectors.joining("\n\n"));
    }

    private List<Words> credits(Route route, PublishedEdition edition) {
        return Stream.concat(
                        Stream.of(edition.language()),
                        edition.languages().stream().filter(language -> !language.equals(edition.language())))
                .flatMap(language -> draft.edition(edition.slug(), language).stream())
                .map(one -> line(one, absolute(route.in(one.language()))))
                .toList();
    }

    private Words line(PublishedEdition edition, String address) {
        LanguageView language = draft.tongue(edition.language());
        return new Words(
                credit(edition, address) + " (CC BY 4.0)",
                language,
                !language.tag().equals(draft.language()));
    }

    /** By the words of the theme in the language of the edition, so that it can be printed below it. */
    private String credit(PublishedEdition edition, String address) {
        String language = edition.language();
        String site = draft.site().name().in(List.of(language)).text();
        return draft.theme()
                .messages(Locale.forLanguageTag(language))
                .find("republish.credit", Map.of("title", edition.title(), "site", site, "address", address))
                .orElseThrow();
    }

    private String absolute(String path) {
        return Versions.absolute(draft.site().address(), path);
    }

    private static String escaped(String text) {
        return SafeHtml.text(text).html();
    }

    /** Pictures have terms of their own, and stay here. */
    private record WithoutPictures(References all) implements References {
        @Override
        public Optional<String> href(InternalLink link) {
            return all.href(link);
        }

        @Override
        public Optional<PictureSource> picture(String file) {
            return Optional.empty();
        }
    }
}
