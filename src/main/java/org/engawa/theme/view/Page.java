package org.engawa.theme.view;

/**
 * A page that a theme can render. Its class is the contract with designers: everything a template may show is a component of it.
 * URLs are ready strings, dates are dates, words of the interface are the theme's own messages.
 */
public sealed interface Page
        permits CountriesPage,
                CountryPage,
                EmbedPage,
                ErrorPage,
                EventsPage,
                GonePage,
                HomePage,
                LanguagesPage,
                ListPage,
                MissingLanguagePage,
                NotFoundPage,
                OfflinePage,
                PeoplePage,
                PersonPage,
                PressPage,
                ProgrammePage,
                ProgrammesPage,
                RepublishPage,
                SearchPage,
                StoryPage,
                TextPage,
                TopicPage,
                TopicsPage,
                VenuePage,
                VenuesPage {
    /** What every page shares. */
    FrameView frame();

    /** Name of its template, as in {@code templates/<name>.html}. */
    String template();
}
