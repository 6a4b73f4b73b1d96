package org.engawa.web.site;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Tags;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.reading.XmlText;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;

/** What was published in the last 48 hours, for news search (Google's extension 0.9 of sitemaps); mostly there is nothing. */
final class NewsSitemap {
    static final String PATH = "/sitemap-news.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final Duration NEW = Duration.ofHours(48);
    /** The most that a news sitemap may hold. */
    private static final int MOST = 1000;

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final Catalogue catalogue;
    private final Site site;
    private final Instant now;

    NewsSitemap(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.site = catalogue.settings().site();
        this.now = now;
    }

    CachedPage page() {
        List<PublishedEdition> news = news();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("news", NEWS);
            for (PublishedEdition edition : news) {
                story(xml, edition);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        List<Answer.Header> headers = List.of(
                new Answer.Header("Content-Type", "application/xml; charset=utf-8"),
                new Answer.Header("Cache-Control", "public, max-age=60"));
        Instant until = news.stream()
                .map(edition -> edition.facts().published().toInstant().plus(NEW))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return CachedPage.of(Answer.of(200, headers, out.toByteArray()), Set.of(Tags.EDITIONS), until);
    }

    private List<PublishedEdition> news() {
        return site.languages().stream()
                .flatMap(language -> catalogue
                        .list(
                                Filter.all()
                                        .language(language)
                                        .published(now.minus(NEW).plusSeconds(1), Instant.MAX),
                                language,
                                0,
                                MOST)
                        .editions()
                        .stream())
                .limit(MOST)
                .toList();
    }

    private void story(XMLStreamWriter xml, PublishedEdition edition) throws XMLStreamException {
        xml.writeStartElement("url");
        element(
                xml,
                "loc",
                Versions.absolute(site.address(), Route.story(edition.slug()).in(edition.language())));
        xml.writeStartElement("news", "news", NEWS);
        xml.writeStartElement("news", "publication", NEWS);
        news(xml, "name", site.name().in(site.preferences(edition.language())).text());
        news(xml, "language", language(edition.language()));
        xml.writeEndElement();
        news(
                xml,
                "publication_date",
                edition.facts()
                        .published()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
        news(xml, "title", edition.title());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** ISO 639, with two names of its own for Chinese. */
    private static String language(String tag) {
        return switch (tag) {
            case "zh-Hans" -> "zh-cn";
            case "zh-Hant" -> "zh-tw";
            default -> tag.split("-", 2)[0];
        };
    }

    private static void news(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("news", name, NEWS);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
