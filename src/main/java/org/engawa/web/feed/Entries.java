package org.engawa.web.feed;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.locale.LocalText.Localized;
import org.engawa.markdown.SafeHtml;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.BodyReferences;
import org.engawa.reading.Credits;
import org.engawa.reading.Lag;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.XmlText;
import org.engawa.story.Evidence;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;

/** Stories as feeds tell them: whole, and to be read far from the site. */
final class Entries {
    private final Press press;

    Entries(Press press) {
        this.press = press;
    }

    FeedEntry of(PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        Credits credits = Credits.of(press, edition);
        String address = address(edition.slug(), edition.language());
        return new FeedEntry(
                edition.urn(),
                edition.language(),
                edition.original(),
                address,
                XmlText.of(edition.title()),
                XmlText.of(edition.summary()),
                XmlText.of(notice(edition) + body(edition, address)),
                facts.published().toInstant(),
                updated(facts).toInstant(),
                List.of(press.words(credits.author().orElse(credits.mission()))),
                credits.translator().map(XmlText::of),
                categories(facts),
                pictures(edition),
                edition.languages().stream()
                        .filter(language -> !language.equals(edition.language()))
                        .map(language -> new FeedEntry.Version(language, address(edition.slug(), language)))
                        .toList(),
                sources(edition));
    }

    /** When a story last changed in a way that readers should know. */
    static OffsetDateTime updated(StoryFacts facts) {
        OffsetDateTime updated = facts.updated();
        return updated == null || updated.isBefore(facts.published()) ? facts.published() : updated;
    }

    private String address(String slug, String language) {
        return press.absolute(Route.story(slug).in(language));
    }

    /** In a feed reader there is no page around the text, so what leads elsewhere on the page leads to the page. */
    private String body(PublishedEdition edition, String address) {
        String html = SafeHtml.stored(edition.html())
                .resolve(new BodyReferences(press, edition.facts(), press::absolute))
                .html();
        // In sanitised HTML a quotation mark always belongs to an attribute.
        return html.replace("href=\"#", "href=\"" + SafeHtml.text(address).html() + "#");
    }

    private String notice(PublishedEdition edition) {
        return Lag.of(press, edition)
                .map(lag -> "<p><em>"
                        + SafeHtml.text(press.say(
                                        "story.older",
                                        Map.of(
                                                "follows", press.date(lag.follows()),
                                                "updated", press.date(lag.updated()),
                                                "language", press.nameOf(edition.original()))))
                                .html()
                        + "</em></p>\n")
                .orElse("");
    }

    private List<FeedEntry.Category> categories(StoryFacts facts) {
        List<FeedEntry.Category> categories = new ArrayList<>();
        String kind = facts.kind().word();
        categories.add(new FeedEntry.Category(
                scheme(Section.STORIES), kind, new Localized(press.say("kind." + kind), press.language())));
        var vocabulary = press.vocabulary();
        facts.topics()
                .forEach(key -> Optional.ofNullable(vocabulary.topics().get(key))
                        .ifPresent(topic -> categories.add(category(Section.TOPICS, key, press.words(topic.names())))));
        facts.countries()
                .forEach(iso -> Optional.ofNullable(vocabulary.countries().get(iso))
                        .ifPresent(country ->
                                categories.add(category(Section.COUNTRIES, iso, press.words(country.names())))));
        facts.programmes()
                .forEach(key -> Optional.ofNullable(vocabulary.programmes().get(key))
                        .ifPresent(programme ->
                                categories.add(category(Section.PROGRAMMES, key, press.words(programme.names())))));
        return categories;
    }

    private FeedEntry.Category category(Section section, String term, Localized label) {
        return new FeedEntry.Category(scheme(section), term, label);
    }

    private String scheme(Section section) {
        return press.absolute(Route.to(section).neutral());
    }

    private List<FeedEntry.Media> pictures(PublishedEdition edition) {
        return edition.pictures().stream()
                .filter(picture -> picture.width() > 0 && picture.height() > 0)
                .map(picture ->
                        media(picture, picture.file().equals(edition.facts().cover())))
                .sorted(Comparator.comparing(media -> !media.cover()))
                .toList();
    }

    private FeedEntry.Media media(PictureFacts picture, boolean cover) {
        String credit = picture.credit();
        String licence = picture.licence();
        return new FeedEntry.Media(
                press.absolute(MediaPaths.picture(picture.key())),
                picture.type(),
                picture.width(),
                picture.height(),
                credit == null ? "" : XmlText.of(credit),
                licence == null ? "" : XmlText.of(licence),
                picture.alt() == null ? new Localized("", press.language()) : press.words(picture.alt()),
                cover);
    }

    private static List<FeedEntry.Source> sources(PublishedEdition edition) {
        return edition.citations().stream()
                .flatMap(id -> edition.facts().evidence().stream()
                        .filter(evidence -> evidence.id().equals(id)))
                .flatMap(Entries::source)
                .distinct()
                .toList();
    }

    private static Stream<FeedEntry.Source> source(Evidence evidence) {
        String language = evidence.language();
        return Stream.ofNullable(evidence.url())
                .map(url -> new FeedEntry.Source(
                        XmlText.of(url), XmlText.of(evidence.title()), language == null ? "" : language));
    }
}
