package org.engawa.web.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.engawa.reading.Licence;
import org.engawa.reading.Subscription;
import org.jdom2.Document;
import org.jdom2.Element;

/** A feed as RSS 2.0.11, with the elements of Atom, Dublin Core and Media RSS for what RSS itself cannot say. */
final class RssFeed {
    private static final int MINUTES = 60;

    private final FeedDocument document;
    private final String language;

    private RssFeed(FeedDocument document) {
        this.document = document;
        this.language = document.head().language();
    }

    static byte[] of(FeedDocument document) {
        try {
            Document tree = new WireFeedOutput().outputJDom(new RssFeed(document).channel());
            tree.getRootElement().getChild("channel").getChildren("item").forEach(RssFeed::describeFirst);
            return Markup.bytes(tree);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed without what every feed needs", e);
        }
    }

    /** Readers that know both take the later of summary and whole text; Rome writes the whole text first. */
    private static void describeFirst(Element item) {
        Element description = item.getChild("description");
        item.removeContent(description);
        item.addContent(item.indexOf(item.getChild("link")) + 1, description);
    }

    private Channel channel() {
        FeedDocument.Head head = document.head();
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(head.title());
        channel.setLink(head.page());
        channel.setDescription(head.subtitle().isEmpty() ? head.title() : head.subtitle());
        channel.setLanguage(language);
        channel.setCopyright(head.rights());
        channel.setLastBuildDate(Date.from(document.updated()));
        channel.setGenerator("Engawa");
        channel.setTtl(MINUTES);
        channel.setItems(document.entries().stream().map(this::item).toList());
        List<Element> more = new ArrayList<>(Markup.chain(document.chain(), Subscription.RSS.type()));
        more.add(Markup.link("license", "", Licence.TEXTS));
        head.versions()
                .forEach(version -> more.add(Markup.link("alternate", Subscription.RSS.type(), version.address())
                        .setAttribute("hreflang", version.language())));
        document.withdrawn().forEach(tombstone -> more.add(Markup.tombstone(tombstone, "")));
        channel.setForeignMarkup(more);
        return channel;
    }

    private Item item(FeedEntry story) {
        Item item = new Item();
        item.setTitle(story.title());
        item.setLink(story.address());
        Description description = new Description();
        description.setType("text/plain");
        description.setValue(story.summary());
        item.setDescription(description);
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(story.id());
        item.setGuid(guid);
        item.setPubDate(Date.from(story.published()));
        item.setCategories(story.categories().stream().map(RssFeed::category).toList());
        item.setForeignMarkup(more(story));
        return item;
    }

    private static List<Element> more(FeedEntry story) {
        List<Element> more = new ArrayList<>();
        more.add(Markup.element(Markup.CONTENT, "encoded", story.html()));
        more.add(Markup.element(Markup.DC, "language", story.language()));
        story.authors().forEach(author -> more.add(Markup.element(Markup.DC, "creator", author.text())));
        story.translator().ifPresent(name -> more.add(Markup.element(Markup.DC, "contributor", name)));
        if (!story.updated().equals(story.published())) {
            more.add(Markup.element(Markup.ATOM, "updated", story.updated().toString()));
        }
        story.versions()
                .forEach(version -> more.add(Markup.link("alternate", "text/html", version.address())
                        .setAttribute("hreflang", version.language())));
        story.sources()
                .forEach(source ->
                        more.add(Markup.link("related", "", source.address()).setAttribute("title", source.title())));
        story.pictures().forEach(media -> more.add(Markup.media(media, story.language())));
        return more;
    }

    private static Category category(FeedEntry.Category from) {
        Category category = new Category();
        category.setDomain(from.scheme());
        category.setValue(from.label().text());
        return category;
    }
}
