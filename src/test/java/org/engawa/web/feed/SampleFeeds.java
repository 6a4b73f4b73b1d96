package org.engawa.web.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.MovedClock;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored.Addresses;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Feeds of a small whole site. */
final class SampleFeeds {
    static final Theme THEME = new LiveTheme(Path.of("themes/engawa"), Phrases.NONE, Runnable::run, () -> 0L).current();

    final Catalogue catalogue;
    private final PageCache cache = new PageCache(50_000_000);
    private final MovedClock clock;
    private final Feeds feeds;

    private SampleFeeds(Catalogue catalogue, MovedClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.feeds = new Feeds(() -> catalogue, name -> THEME, clock, cache);
    }

    static SampleFeeds of(Tale... tales) {
        return of(List.of(tales));
    }

    static SampleFeeds of(List<Tale> tales) {
        MovedClock clock = new MovedClock();
        return new SampleFeeds(
                Catalogues.of(
                        Samples.SETTINGS, tales.stream().map(Tale::published).toList(), clock),
                clock);
    }

    static SampleFeeds whole() {
        return of(Samples.tales());
    }

    /** The same as they are now, with nothing ready. */
    SampleFeeds anew() {
        return new SampleFeeds(catalogue, clock);
    }

    static SampleFeeds empty() {
        return new SampleFeeds(Catalogues.empty(), new MovedClock());
    }

    /** From now on it is this moment. */
    void at(String instant) {
        clock.at(instant);
    }

    void change(Tale tale) {
        change(tale.published());
    }

    void change(PublishedStory story) {
        feeds.changed(Catalogues.change(catalogue, story), false);
    }

    void addresses(Addresses all) {
        feeds.addresses(all);
    }

    Answer get(String address) {
        return ask("GET", address, null, null);
    }

    Answer ask(String method, String address, String accepted, String known) {
        int mark = address.indexOf('?');
        return feeds.answer(new ReaderRequest(
                method,
                mark < 0 ? address : address.substring(0, mark),
                mark < 0 ? null : address.substring(mark + 1),
                accepted,
                null,
                known));
    }

    String text(String address) {
        Answer answer = get(address);
        if (answer.status() != 200) {
            throw new AssertionError(address + " answers " + answer.status());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    Document xml(String address) {
        return xml(text(address).getBytes(StandardCharsets.UTF_8));
    }

    /** The JDK's own parser, which has nothing to do with the one that writes. */
    static Document xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
