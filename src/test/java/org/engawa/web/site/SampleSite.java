package org.engawa.web.site;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Catalogues;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.reading.MovedClock;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.Details;
import org.engawa.story.PartialDate;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;

/** A small whole site: all kinds of stories in four languages, and a fifth in which nothing is published. */
final class SampleSite {
    static final List<String> LANGUAGES = Samples.LANGUAGES;
    static final Instant NOW = Samples.NOW;
    static final Site SITE = Samples.SITE;
    static final SiteSettings SETTINGS = Samples.SETTINGS;
    static final Theme THEME = theme();

    final Catalogue catalogue;
    final PageCache cache = new PageCache(50_000_000);
    final PublicSite site;
    private final MovedClock clock;

    private SampleSite(Catalogue catalogue, Path data, MovedClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.site = new PublicSite(() -> catalogue, name -> THEME, clock, cache, data, false, Optional::empty);
    }

    static SampleSite of(Tale... tales) {
        return withData(Path.of("target"), tales);
    }

    static SampleSite withData(Path data, Tale... tales) {
        MovedClock clock = new MovedClock();
        List<PublishedStory> stories =
                List.of(tales).stream().map(Tale::published).toList();
        return new SampleSite(Catalogues.of(SETTINGS, stories, clock), data, clock);
    }

    /** The same as it is now, with nothing ready. */
    SampleSite anew() {
        return new SampleSite(catalogue, Path.of("target"), clock);
    }

    static SampleSite empty() {
        return new SampleSite(Catalogues.empty(), Path.of("target"), new MovedClock());
    }

    static SampleSite whole() {
        return of(tales().toArray(Tale[]::new));
    }

    static Theme theme() {
        return new LiveTheme(Path.of("themes/engawa"), Phrases.NONE, Runnable::run, () -> 0L).current();
    }

    void change(Tale tale) {
        change(tale.published());
    }

    void change(PublishedStory story) {
        site.changed(Catalogues.change(catalogue, story), false);
    }

    void at(String instant) {
        clock.at(instant);
    }

    Answer get(String address) {
        return ask(address, null, null, null);
    }

    Answer get(String address, String accepted) {
        return ask(address, accepted, null, null);
    }

    Answer ask(String address, String accepted, String encodings, String known) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? null : address.substring(mark + 1);
        ReaderRequest request = new ReaderRequest("GET", path, query, accepted, encodings, known);
        Answer kept = site.kept(request);
        Answer answer = site.answer(request);
        if (kept != null && kept != answer) {
            throw new AssertionError(address + " is kept otherwise than it is answered");
        }
        return answer;
    }

    static List<Tale> tales() {
        return Samples.tales();
    }

    static Details exhibit(String start, String end) {
        return Samples.exhibit(start, end);
    }

    static Details event(String start, String end, Details.Status status) {
        return Samples.event(start, end, status);
    }

    static PartialDate date(String text) {
        return Samples.date(text);
    }

    static LocalText names(String name) {
        return Samples.names(name);
    }
}
