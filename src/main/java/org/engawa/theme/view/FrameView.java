package org.engawa.theme.view;

import java.util.List;

/**
 * What every page shares; templates see it as {@code page.frame}.
 *
 * Title and description may be empty where the theme has its own words for them (lists, not found).
 *
 * @param site the site
 * @param language the language of the page
 * @param title of the page alone, without the site's name; empty: the template's own
 * @param description 70–160 characters for search results and shared links; empty: the template's own
 * @param canonical absolute URL; empty for pages without one, such as 404
 * @param neutral absolute URL without language ({@code x-default}); empty if none
 * @param alternates every language of this page in the site's order, with this one; empty for pages without
 * @param breadcrumbs from the home page down, without this page
 * @param image absolute URL of a raster picture of 1200 × 630 pixels for shared links; empty if none
 * @param imageAlt what that picture shows; may be empty
 * @param indexed whether search engines may list the page
 * @param linkedData what the page says to machines, a ready data block for the end of the page; empty if nothing
 * @param follow feeds and calendar
 * @param textOnly path of the page without pictures, fonts and scripts; empty if none
 * @param code path of a QR code of {@code neutral}, for paper; empty if none
 * @param version of the software, for the curious
 */
public record FrameView(
        SiteView site,
        LanguageView language,
        String title,
        String description,
        String canonical,
        String neutral,
        List<Alternate> alternates,
        List<Crumb> breadcrumbs,
        String image,
        String imageAlt,
        boolean indexed,
        Markup linkedData,
        Follow follow,
        String textOnly,
        String code,
        String version) {
    /** Keeps its own copies of the lists. */
    public FrameView {
        alternates = List.copyOf(alternates);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** The frame of an answer that is no page of its own: not found, gone, failed. */
    public static FrameView bare(SiteView site, LanguageView language) {
        return new FrameView(
                site,
                language,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                false,
                () -> "",
                Follow.nothing(),
                "",
                "",
                "");
    }

    /** The same for a page that stands for another, at whose address it is to be known. */
    public FrameView standingFor(String address) {
        return new FrameView(
                site,
                language,
                title,
                description,
                address,
                "",
                alternates,
                breadcrumbs,
                image,
                imageAlt,
                false,
                () -> "",
                follow,
                textOnly,
                "",
                version);
    }
}
