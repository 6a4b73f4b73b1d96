package org.engawa.web.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.citation.BibTex;
import org.engawa.citation.Citation;
import org.engawa.citation.CslJson;
import org.engawa.citation.Ris;
import org.engawa.publication.PublishedEdition;
import org.engawa.theme.view.EmbedPage;
import org.engawa.theme.view.GonePage;
import org.engawa.theme.view.Notices;
import org.engawa.web.Answer;
import org.engawa.web.Answer.Header;
import org.engawa.web.CachedPage;

/** Makes what belongs to a story. It follows the story: corrected with it, withdrawn with it, moved where it was replaced. */
final class StoryParts {
    private static final String KEEP = "public, max-age=60, stale-while-revalidate=300";
    private static final String MOVED_KEEP = "public, max-age=3600";

    /** As everywhere, but that others may frame it; nothing in it can be sent or run. */
    private static final String FRAMED = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Draft draft;
    private final View view;

    StoryParts(Draft draft, View view) {
        this.draft = draft;
        this.view = view;
    }

    /** The part; empty where there is no such story in the language, nor ever was. */
    Optional<CachedPage> find(StoryPart part) {
        Optional<PublishedEdition> edition = draft.edition(part.slug(), part.language());
        if (edition.isPresent()) {
            return Optional.of(of(part, edition.get()));
        }
        Outcome instead = new StoryPages(draft).find(part.story());
        if (instead instanceof Outcome.Moved moved) {
            return Optional.of(
                    ready(Answer.moved(301, view.of(part.at(moved.path()))).with("Cache-Control", MOVED_KEEP)));
        }
        return instead instanceof Outcome.Shown shown && shown.page() instanceof GonePage gone
                ? Optional.of(withdrawn(part, gone))
                : Optional.empty();
    }

    private CachedPage of(StoryPart part, PublishedEdition edition) {
        Citation citation = Citation.of(edition, draft);
        return switch (part.form()) {
            case CARD -> card(part, edition);
            case REPUBLISH -> Pages.ready(draft, new Republishing(draft).of(part, edition), view);
            case BIBTEX -> file(BibTex.TYPE, citation.key() + ".bib", BibTex.write(citation));
            case RIS -> file(Ris.TYPE, citation.key() + ".ris", Ris.write(citation));
            case CSL -> file(CslJson.TYPE, citation.key() + ".json", CslJson.write(citation));
        };
    }

    private CachedPage card(StoryPart part, PublishedEdition edition) {
        EmbedPage page = new EmbedPage(
                new Frames(draft).frame(part.story(), Frames.Self.named(edition.title()), edition.languages()),
                new Cards(draft).of(edition),
                new StoryNotices(draft).of(edition));
        return framed(200, page);
    }

    private CachedPage withdrawn(StoryPart part, GonePage gone) {
        return switch (part.form()) {
            case CARD ->
                framed(410, new EmbedPage(gone.frame(), null, new Notices(List.of(), null, gone.withdrawal())));
            case REPUBLISH -> Pages.ready(draft, new Outcome.Shown(410, gone, ""), view);
            default -> ready(Answer.plain(410, "This story was withdrawn.\n").with("Cache-Control", "no-cache"));
        };
    }

    private CachedPage framed(int status, EmbedPage page) {
        List<Header> headers = new ArrayList<>(List.of(
                new Header("Content-Type", "text/html; charset=utf-8"),
                new Header("Content-Language", draft.language()),
                new Header("Cache-Control", status == 200 ? draft.keep(KEEP) : "no-cache"),
                new Header("Content-Security-Policy", FRAMED),
                new Header("X-Robots-Tag", "noindex")));
        if (!page.frame().canonical().isEmpty()) {
            headers.add(new Header("Link", "<" + page.frame().canonical() + ">; rel=\"canonical\""));
        }
        return ready(Answer.of(status, headers, draft.html(page).getBytes(StandardCharsets.UTF_8)));
    }

    private CachedPage file(String type, String name, String text) {
        return ready(Answer.of(
                200,
                List.of(
                        new Header("Content-Type", type),
                        new Header("Cache-Control", KEEP),
                        new Header("Content-Disposition", "attachment; filename=\"" + name + "\""),
                        new Header("X-Robots-Tag", "noindex")),
                text.getBytes(StandardCharsets.UTF_8)));
    }

    private CachedPage ready(Answer answer) {
        return CachedPage.of(answer, draft.tags(), draft.changes().orElse(null));
    }
}
