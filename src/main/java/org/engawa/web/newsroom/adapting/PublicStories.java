package org.engawa.web.newsroom.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.catalogue.SearchQuery;
import org.engawa.catalogue.SearchResult;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;

/** What readers find, for members who look for a story to tell in their country: by words, or by the address of its page. */
@Named("publicStories")
@RequestScoped
public class PublicStories {
    private static final int MOST = 20;
    private static final Pattern PAGE = Pattern.compile("/stories/([a-z0-9-]+)");

    @Inject
    private InHand inHand;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    /**
     * A public story.
     *
     * @param path of its page for readers
     * @param language BCP 47 tag of the title
     * @param mission by its name
     */
    public record Row(String slug, String path, String title, String language, String mission) {}

    /** What is looked for, as typed. */
    public String getQuestion() {
        return inHand.sent("q").strip();
    }

    /** The stories found, the best first. */
    public List<Row> getFound() {
        String question = getQuestion();
        if (question.isEmpty()) {
            return List.of();
        }
        Matcher page = PAGE.matcher(question);
        Stream<PublishedEdition> found = page.find()
                ? catalogue.catalogue().editions(page.group(1)).stream().limit(1)
                : catalogue.catalogue().search(SearchQuery.of(question), language(), MOST).hits().stream()
                        .map(SearchResult.Hit::edition);
        return found.map(edition -> new Row(
                        edition.slug(),
                        Route.story(edition.slug()).in(edition.language()),
                        edition.title(),
                        edition.language(),
                        names.mission(edition.facts().mission())))
                .toList();
    }

    /** The member's own, where the site speaks it. */
    private String language() {
        Site site = names.settings().site();
        return site.preferences(words.getLanguage()).stream()
                .filter(site::speaks)
                .findFirst()
                .orElse(words.getLanguage());
    }
}
