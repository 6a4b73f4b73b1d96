package org.engawa.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site itself, in the language of the page; templates see it as {@code site}.
 *
 * @param name name of the site
 * @param tagline one line that says what it is
 * @param publisher who answers for it; empty if not said
 * @param home URL of the home page in this language
 * @param menu main menu, only pages that exist
 * @param search URL of the search in this language; below it are {@code /suggest} and {@code /opensearch.xml}
 * @param footer more pages that exist, shown at the foot
 * @param pages those that stand beside the stories: about, privacy …
 * @param banner to be shown on every page, in an emergency; null: there is none
 */
public record SiteView(
        String name,
        String tagline,
        String publisher,
        String home,
        String search,
        List<MenuItem> menu,
        List<MenuItem> footer,
        List<PageLink> pages,
        @Nullable BannerView banner) {
    /** Keeps its own copies of the lists. */
    public SiteView {
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        pages = List.copyOf(pages);
    }
}
