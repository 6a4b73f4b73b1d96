package org.engawa.web.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.engawa.reading.Licence;
import org.engawa.reading.Subscription;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A feed as Atom 1.0 (RFC 4287) with tombstones (RFC 6721), archives (RFC 5005) and licence (RFC 4946). */
final class AtomFeed {
    private static final String HTML = "text/html";
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private final FeedDocument document;
    private final String language;

    private AtomFeed(FeedDocument document) {
        this.document = document;
        this.language = document.head().language();
    }

    static byte[] of(FeedDocument document) {
        AtomFeed atom = new AtomFeed(document);
        try {
            Document tree = new WireFeedOutput().outputJDom(atom.feed());
            atom.complete(tree.getRootElement());
            return Markup.bytes(tree);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed without what every feed needs", e);
        }
    }

    private Feed feed() {
        FeedDocument.Head head = document.head();
        Feed feed = new Feed("atom_1.0");
        feed.setId(head.id());
        feed.setTitleEx(text(head.title()));
        feed.setSubtitle(text(head.subtitle()));
        feed.setUpdated(Date.from(document.updated()));
        feed.setRights(head.rights());
        Person publisher = new Person();
        publisher.setName(head.publisher());
        feed.setAuthors(List.of(publisher));
        Generator generator = new Generator();
        generator.setValue("Engawa");
        feed.setGenerator(generator);
        List<Link> links = new ArrayList<>();
        links.add(link("alternate", HTML, head.page(), language));
        links.add(link("license", "", Licence.TEXTS, ""));
        head.versions()
                .forEach(version ->
                        links.add(link("alternate", Subscription.ATOM.type(), version.address(), version.language())));
        feed.setOtherLinks(links);
        feed.setEntries(document.entries().stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(FeedEntry story) {
        Entry entry = new Entry();
        entry.setId(story.id());
        entry.setTitleEx(text(story.title()));
        if (!story.summary().isEmpty()) {
            entry.setSummary(text(story.summary()));
        }
        Content content = new Content();
        content.setType("html");
        content.setValue(story.html());
        entry.setContents(List.of(content));
        entry.setPublished(Date.from(story.published()));
        entry.setUpdated(Date.from(story.updated()));
        entry.setOtherLinks(links(story));
        entry.setCategories(story.categories().stream().map(AtomFeed::category).toList());
        return entry;
    }

    private static List<Link> links(FeedEntry story) {
        List<Link> links = new ArrayList<>();
        links.add(link("alternate", HTML, story.address(), story.language()));
        story.versions().forEach(version -> links.add(link("alternate", HTML, version.address(), version.language())));
        story.cover().ifPresent(media -> links.add(link("enclosure", media.type(), media.address(), "")));
        story.sources().forEach(source -> {
            Link link = link("related", "", source.address(), source.language());
            link.setTitle(source.title());
            links.add(link);
        });
        return links;
    }

    private static Link link(String relation, String type, String address, String language) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        if (!type.isEmpty()) {
            link.setType(type);
        }
        if (!language.isEmpty()) {
            link.setHreflang(language);
        }
        return link;
    }

    private static Category category(FeedEntry.Category from) {
        Category category = new Category();
        category.setScheme(from.scheme());
        category.setTerm(from.term());
        category.setLabel(from.label().text());
        return category;
    }

    private static Content text(String words) {
        Content content = new Content();
        content.setType("text");
        content.setValue(words);
        return content;
    }

    private void complete(Element root) {
        root.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        // Before the entries, where people and programs look for them.
        int first = root.getChildren("entry", ATOM).stream()
                .findFirst()
                .map(root::indexOf)
                .orElse(root.getContentSize());
        List<Element> more = new ArrayList<>();
        Markup.chain(document.chain(), Subscription.ATOM.type()).forEach(element -> more.add(own(element)));
        document.withdrawn().forEach(tombstone -> more.add(own(Markup.tombstone(tombstone, language))));
        root.addContent(first, more);
        Iterator<FeedEntry> stories = document.entries().iterator();
        root.getChildren("entry", ATOM).forEach(entry -> complete(entry, stories.next()));
    }

    private void complete(Element entry, FeedEntry story) {
        for (String part : List.of("title", "summary", "content")) {
            entry.getChildren(part, ATOM).forEach(element -> Markup.speaking(element, story.language(), language));
        }
        List<Element> categories = entry.getChildren("category", ATOM);
        for (int i = 0; i < categories.size(); i++) {
            Markup.speaking(categories.get(i), story.categories().get(i).label().language(), language);
        }
        story.authors()
                .forEach(author -> entry.addContent(
                        Markup.speaking(person("author", author.text()), author.language(), language)));
        story.translator()
                .ifPresent(name ->
                        entry.addContent(Markup.speaking(person("contributor", name), story.language(), language)));
        story.pictures().forEach(media -> entry.addContent(Markup.media(media, language)));
    }

    private static Element person(String role, String name) {
        return new Element(role, ATOM).addContent(new Element("name", ATOM).setText(name));
    }

    /** Atom's own elements without prefix, as in the rest of the document. */
    private static Element own(Element element) {
        if (element.getNamespaceURI().equals(ATOM.getURI())) {
            element.setNamespace(ATOM);
        }
        element.getChildren().forEach(AtomFeed::own);
        return element;
    }
}
