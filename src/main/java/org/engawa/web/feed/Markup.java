package org.engawa.web.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engawa.locale.LocalText.Localized;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** What Rome has no words for, as elements of its own tree: a language for each part, pictures with credit, tombstones, archives. */
final class Markup {
    static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    static final Namespace CONTENT = Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    static final Namespace MEDIA = Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");
    /** RFC 5005. */
    static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
    /** RFC 6721. */
    static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private Markup() {}

    static Element element(Namespace space, String name, String text) {
        return new Element(name, space).setText(text);
    }

    /** Says in which language a part is, unless that is clear from what is around it. */
    static Element speaking(Element element, String language, String around) {
        if (!language.equals(around) && !language.isEmpty()) {
            element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        }
        return element;
    }

    /** A link of Atom. */
    static Element link(String relation, String type, String address) {
        Element link = new Element("link", ATOM).setAttribute("rel", relation).setAttribute("href", address);
        return type.isEmpty() ? link : link.setAttribute("type", type);
    }

    /** How the document is linked to the others of its feed; the same elements in Atom and, as an extension, in RSS. */
    static List<Element> chain(FeedDocument.Chain chain, String type) {
        List<Element> elements = new ArrayList<>();
        elements.add(link("self", type, chain.self()));
        if (chain.archive()) {
            elements.add(link("current", type, chain.current()));
        }
        chain.previous().ifPresent(address -> elements.add(link("prev-archive", type, address)));
        chain.next().ifPresent(address -> elements.add(link("next-archive", type, address)));
        if (chain.archive()) {
            elements.add(new Element("archive", HISTORY));
        }
        return elements;
    }

    /** A story that is public no more. */
    static Element tombstone(FeedDocument.Tombstone tombstone, String around) {
        Element deleted = new Element("deleted-entry", TOMBSTONES)
                .setAttribute("ref", tombstone.id())
                .setAttribute("when", tombstone.when().toString());
        Localized reason = tombstone.reason();
        if (!reason.text().isEmpty()) {
            deleted.addContent(speaking(element(TOMBSTONES, "comment", reason.text()), reason.language(), around));
        }
        tombstone.instead().ifPresent(address -> deleted.addContent(link("successor-version", "text/html", address)));
        return deleted;
    }

    /** A picture with its words and credit (Media RSS 1.5.1). */
    static Element media(FeedEntry.Media media, String around) {
        Element content = new Element("content", MEDIA)
                .setAttribute("url", media.address())
                .setAttribute("type", media.type())
                .setAttribute("medium", "image")
                .setAttribute("width", String.valueOf(media.width()))
                .setAttribute("height", String.valueOf(media.height()));
        if (media.cover()) {
            content.setAttribute("isDefault", "true");
        }
        Localized words = media.words();
        if (!words.text().isEmpty()) {
            content.addContent(speaking(
                    element(MEDIA, "description", words.text()).setAttribute("type", "plain"),
                    words.language(),
                    around));
        }
        if (!media.credit().isEmpty()) {
            content.addContent(element(MEDIA, "credit", media.credit()));
        }
        if (!media.licence().isEmpty()) {
            content.addContent(element(MEDIA, "copyright", media.licence()));
        }
        return content;
    }

    /** The bytes, with all names declared once at the top. */
    static byte[] bytes(Document document) {
        for (Namespace space : List.of(ATOM, CONTENT, DC, MEDIA, HISTORY, TOMBSTONES)) {
            Element root = document.getRootElement();
            if (!space.getURI().equals(root.getNamespaceURI()) && uses(root, space)) {
                root.addNamespaceDeclaration(space);
            }
        }
        return new XMLOutputter(Format.getRawFormat().setLineSeparator("\n"))
                .outputString(document)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean uses(Element element, Namespace space) {
        return element.getNamespace().equals(space)
                || element.getChildren().stream().anyMatch(child -> uses(child, space));
    }
}
