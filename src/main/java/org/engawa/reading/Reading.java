package org.engawa.reading;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.catalogue.Listing;
import org.engawa.catalogue.Tags;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Looking things up for one reader: what is made for him is noted to depend on what was looked up, so that whoever keeps it ready
 * knows when to let it go. For one page, feed or document and one thread.
 */
public class Reading {
    private final Catalogue catalogue;
    private final String language;
    private final Instant now;
    private final SiteSettings settings;
    private final List<String> preferences;
    private final Set<String> tags = new LinkedHashSet<>();
    private @Nullable Instant changes;

    /**
     * Begins to read.
     *
     * @param language BCP 47 tag of the reader's language
     * @param now the moment at which what is made shall be true
     */
    public Reading(Catalogue catalogue, String language, Instant now) {
        this.catalogue = catalogue;
        this.language = language;
        this.now = now;
        this.settings = catalogue.settings();
        this.preferences = settings.site().preferences(language);
    }

    /** The catalogue itself, for questions whose answers are not kept or whose tags are noted by hand. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** BCP 47 tag of the reader's language. */
    public String language() {
        return language;
    }

    /** The moment at which what is made shall be true. */
    public Instant now() {
        return now;
    }

    /** The site. */
    public Site site() {
        return settings.site();
    }

    /** All that the site says about itself. */
    public SiteSettings settings() {
        return settings;
    }

    /** What stories are about. */
    public Vocabulary vocabulary() {
        return settings.vocabulary();
    }

    /** What the page is made from. */
    public Set<String> tags() {
        return tags;
    }

    /** When the page becomes wrong by the passing of time alone. */
    public Optional<Instant> changes() {
        return Optional.ofNullable(changes);
    }

    /** Notes that the page is wrong once something under this tag changes. */
    public void dependsOn(String tag) {
        tags.add(tag);
    }

    /** Notes that the page is wrong from this moment on. */
    public void changesAt(Instant moment) {
        if (changes == null || moment.isBefore(changes)) {
            changes = moment;
        }
    }

    /** A part of a list of stories, as this page's reader is shown it. */
    public Listing list(Selection selection, int from, int size) {
        dependsOn(selection.tag());
        Listing listing = catalogue.list(selection.filter(), language, from, size);
        listing.editions().forEach(edition -> dependsOn(Tags.edition(edition.slug(), edition.language())));
        return listing;
    }

    /** How many stories this reader is shown of a list. */
    public int count(Selection selection) {
        dependsOn(selection.tag());
        return catalogue.count(selection.filter(), language);
    }

    /** How many stories of a list there are for each value. */
    public Map<String, Integer> counts(Selection selection, Dimension by) {
        dependsOn(selection.tag());
        return catalogue.counts(selection.filter(), by, language);
    }

    /** How many stories of a list were first published in each month (UTC). */
    public NavigableMap<YearMonth, Integer> months(Selection selection) {
        dependsOn(selection.tag());
        return catalogue.months(selection.filter(), language);
    }

    /** How many stories are told in the language of the page itself. */
    public int toldHere() {
        return told(language);
    }

    /** How many stories are told in a language itself. */
    public int told(String tag) {
        dependsOn(Tags.STORIES);
        return catalogue.count(Filter.all().language(tag), tag);
    }

    /** The edition that this page's reader is shown of a story, even if it is out of lists. */
    public Optional<PublishedEdition> shown(String slug) {
        Optional<PublishedEdition> own =
                edition(slug, language).filter(edition -> edition.facts().withdrawal() == null);
        if (own.isPresent()) {
            return own;
        }
        List<PublishedEdition> all = catalogue.editions(slug);
        return all.stream().findFirst().flatMap(first -> {
            String best = site().shownIn(language, Set.copyOf(first.languages()), first.original());
            return all.stream()
                    .filter(edition -> edition.language().equals(best))
                    .findFirst();
        });
    }

    /** The language of the edition that this page's reader is shown of a story, even if it is out of lists; for a link, which needs no text. */
    public Optional<String> shownIn(String slug) {
        dependsOn(Tags.story(slug));
        return catalogue.listedIn(slug, language).or(() -> shown(slug).map(PublishedEdition::language));
    }

    /** The edition of a story in a language. */
    public Optional<PublishedEdition> edition(String slug, String tag) {
        dependsOn(Tags.story(slug));
        return catalogue.edition(slug, tag);
    }

    /** All editions of a story, without those that were withdrawn alone. */
    public List<PublishedEdition> editions(String slug) {
        dependsOn(Tags.story(slug));
        return catalogue.editions(slug);
    }

    /** The story that was withdrawn from this address in all its languages. */
    public Optional<WithdrawnStory> withdrawn(String slug) {
        dependsOn(Tags.story(slug));
        return catalogue.withdrawn(slug).stream().filter(WithdrawnStory::whole).findFirst();
    }

    /** The story that was withdrawn from this address in a language alone. */
    public Optional<WithdrawnStory> withdrawnAlone(String slug, String tag) {
        dependsOn(Tags.story(slug));
        return catalogue.withdrawn(slug).stream()
                .filter(story -> !story.whole() && story.languages().contains(tag))
                .findFirst();
    }

    /** A text for this page's reader. */
    public String text(@Nullable LocalText text) {
        return text == null ? "" : text.in(preferences).text();
    }

    /** A text for this reader, with the language in which it is. */
    public LocalText.Localized localized(LocalText text) {
        return text.in(preferences);
    }

    /** The order of names in the language of the page. */
    public <T> Comparator<T> byName(Function<T, String> name) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return Comparator.comparing(name, collator::compare);
    }
}
