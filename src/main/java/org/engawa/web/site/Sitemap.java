package org.engawa.web.site;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Tags;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.StandingPage;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Offer;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Versions;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.jspecify.annotations.Nullable;

/**
 * The map of the site for search engines (sitemaps.org 0.9) with all languages of each page. One file, or an index of several when
 * there are many stories: the limit of 50 MB is met long before that of 50,000 addresses, since each address names all languages.
 */
final class Sitemap {
    static final String PATH = "/sitemap.xml";

    private static final Pattern PART = Pattern.compile("/sitemap(?:-([0-9]{1,4}))?\\.xml");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int WHOLE = -1;
    private static final int STORIES_A_PART = 1000;
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final Catalogue catalogue;
    private final Offer offer;
    private final Site site;

    Sitemap(Catalogue catalogue, Offer offer) {
        this.catalogue = catalogue;
        this.offer = offer;
        this.site = catalogue.settings().site();
    }

    /** Which part a path asks for: -1 for {@link #PATH} itself, 0 for pages that are no stories, then stories by the thousand. */
    static Optional<Integer> part(String path) {
        Matcher matcher = PART.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? WHOLE : Integer.parseInt(matcher.group(1)));
    }

    /** The paths of all parts, for so many stories. */
    static List<String> paths(int stories) {
        List<String> paths = new ArrayList<>(List.of(PATH));
        int parts = parts(stories);
        for (int part = 0; parts > 1 && part <= parts; part++) {
            paths.add(path(part));
        }
        return paths;
    }

    private static String path(int part) {
        return "/sitemap-" + part + ".xml";
    }

    private static int parts(int stories) {
        return (stories + STORIES_A_PART - 1) / STORIES_A_PART;
    }

    Optional<CachedPage> part(int part) {
        int parts = parts(stories());
        if (part > parts || (part != WHOLE && parts <= 1)) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            if (part == WHOLE && parts > 1) {
                index(xml, parts);
            } else {
                addresses(xml, part);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        List<Answer.Header> headers = List.of(
                new Answer.Header("Content-Type", "application/xml; charset=utf-8"),
                new Answer.Header("Cache-Control", "public, max-age=60"));
        return Optional.of(CachedPage.of(Answer.of(200, headers, out.toByteArray()), Set.of(Tags.EDITIONS), null));
    }

    private int stories() {
        return catalogue.count(Filter.all(), site.defaultLanguage());
    }

    private void index(XMLStreamWriter xml, int parts) throws XMLStreamException {
        xml.writeStartElement("sitemapindex");
        xml.writeDefaultNamespace(NAMESPACE);
        for (int part = 0; part <= parts; part++) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", Versions.absolute(site.address(), path(part)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void addresses(XMLStreamWriter xml, int part) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        xml.writeNamespace("image", IMAGE);
        if (part <= 0) {
            for (Route route : routes()) {
                page(xml, Versions.of(site.address(), route, offer.languages()), null, List.of());
            }
            for (StandingPage page : catalogue.settings().pages().values()) {
                page(xml, Versions.of(site.address(), Route.page(page.key()), page.languages(site)), null, List.of());
            }
        }
        if (part != 0) {
            int from = part == WHOLE ? 0 : (part - 1) * STORIES_A_PART;
            for (PublishedEdition story : catalogue
                    .list(Filter.all(), site.defaultLanguage(), from, STORIES_A_PART)
                    .editions()) {
                page(
                        xml,
                        Versions.of(site.address(), Route.story(story.slug()), story.languages()),
                        changed(story.facts()),
                        pictures(story));
            }
        }
        xml.writeEndElement();
    }

    /** The pictures of a story's page; its generated cover where no photograph stands for it. */
    private List<String> pictures(PublishedEdition story) {
        List<String> paths = new ArrayList<>();
        if (story.facts().cover() == null) {
            paths.add(MediaPaths.cover(story.slug()));
        }
        story.pictures().stream()
                .map(PictureFacts::key)
                .map(MediaPaths::picture)
                .forEach(paths::add);
        return paths.stream()
                .map(path -> Versions.absolute(site.address(), path))
                .toList();
    }

    private LocalDate changed(StoryFacts facts) {
        OffsetDateTime time = facts.updated() == null ? facts.published() : facts.updated();
        return time.atZoneSameInstant(site.zone()).toLocalDate();
    }

    /** Every page but those of stories that search engines may list. */
    private List<Route> routes() {
        Vocabulary vocabulary = catalogue.settings().vocabulary();
        List<Route> routes = new ArrayList<>();
        routes.add(Route.home());
        routes.add(Route.to(Section.STORIES));
        routes.add(Route.to(Section.LANGUAGES));
        routes.add(Route.to(Section.PRESS));
        offer.kinds().stream().map(Section::of).map(Route::to).forEach(routes::add);
        section(routes, Section.PROGRAMMES, vocabulary.programmes().keySet().stream());
        section(routes, Section.TOPICS, vocabulary.topics().keySet().stream());
        section(routes, Section.PEOPLE, vocabulary.people().keySet().stream());
        section(routes, Section.VENUES, vocabulary.venues().keySet().stream());
        Map<String, Integer> told = catalogue.counts(Filter.all(), Dimension.COUNTRY, site.defaultLanguage());
        section(
                routes,
                Section.COUNTRIES,
                vocabulary.countries().keySet().stream()
                        .filter(told::containsKey)
                        .map(iso -> Route.country(iso).key()));
        return routes.stream().distinct().toList();
    }

    private static void section(List<Route> routes, Section section, Stream<String> keys) {
        List<Route> singles = keys.map(key -> new Route(section, key, 1)).toList();
        if (!singles.isEmpty()) {
            routes.add(Route.to(section));
            routes.addAll(singles);
        }
    }

    private static void page(XMLStreamWriter xml, Versions versions, @Nullable LocalDate changed, List<String> pictures)
            throws XMLStreamException {
        for (Versions.Version version : versions.all()) {
            xml.writeStartElement("url");
            element(xml, "loc", version.address());
            if (changed != null) {
                element(xml, "lastmod", changed.toString());
            }
            for (Versions.Version other : versions.all()) {
                alternate(xml, other.language(), other.address());
            }
            alternate(xml, "x-default", versions.neutral());
            for (String picture : pictures) {
                xml.writeStartElement("image", "image", IMAGE);
                xml.writeStartElement("image", "loc", IMAGE);
                xml.writeCharacters(picture);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
