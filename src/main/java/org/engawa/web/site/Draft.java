package org.engawa.web.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.engawa.theme.Theme;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Words;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A page in the making: where its maker looks things up, and where it is noted what the page is made from, so that the page cache
 * knows when to let it go. For one page and one thread.
 */
final class Draft {
    private final Catalogue catalogue;
    private final Theme theme;
    private final Offer offer;
    private final String language;
    private final Instant now;
    private final SiteSettings settings;
    private final List<String> preferences;
    private final Set<String> tags = new LinkedHashSet<>();
    private @Nullable Instant changes;

    Draft(Catalogue catalogue, Theme theme, Offer offer, String language, Instant now) {
        this.catalogue = catalogue;
        this.theme = theme;
        this.offer = offer;
        this.language = language;
        this.now = now;
        this.settings = catalogue.settings();
        this.preferences = settings.site().preferences(language);
    }

    String language() {
        return language;
    }

    Instant now() {
        return now;
    }

    Site site() {
        return settings.site();
    }

    SiteSettings settings() {
        return settings;
    }

    Vocabulary vocabulary() {
        return settings.vocabulary();
    }

    Offer offer() {
        return offer;
    }

    Theme theme() {
        return theme;
    }

    /** What the page is made from. */
    Set<String> tags() {
        return tags;
    }

    /** When the page becomes wrong by the passing of time alone. */
    Optional<Instant> changes() {
        return Optional.ofNullable(changes);
    }

    /** Notes that the page is wrong once something under this tag changes. */
    void dependsOn(String tag) {
        tags.add(tag);
    }

    /** Notes that the page is wrong from this moment on. */
    void changesAt(Instant moment) {
        if (changes == null || moment.isBefore(changes)) {
            changes = moment;
        }
    }

    /** A part of a list of stories, as this page's reader is shown it. The tag of a list also covers the stories in it. */
    Listing list(Selection selection, int from, int size) {
        dependsOn(selection.tag());
        return catalogue.list(selection.filter(), language, from, size);
    }

    int count(Selection selection) {
        dependsOn(selection.tag());
        return catalogue.count(selection.filter(), language);
    }

    /** How many stories of a list there are for each value. */
    Map<String, Integer> counts(Selection selection, Dimension by) {
        dependsOn(selection.tag());
        return catalogue.counts(selection.filter(), by, language);
    }

    /** How many stories are told in the language of the page itself. */
    int toldHere() {
        dependsOn(Tags.STORIES);
        return catalogue.count(Filter.all().language(language), language);
    }

    /** The edition that this page's reader is shown of a story, even if it is out of lists. */
    Optional<PublishedEdition> shown(String slug) {
        Optional<PublishedEdition> own = edition(slug, language);
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

    /** The edition of a story in a language. */
    Optional<PublishedEdition> edition(String slug, String tag) {
        dependsOn(Tags.story(slug));
        return catalogue.edition(slug, tag);
    }

    /** All editions of a story. */
    List<PublishedEdition> editions(String slug) {
        dependsOn(Tags.story(slug));
        return catalogue.editions(slug);
    }

    /** The story that was withdrawn from this address. */
    Optional<WithdrawnStory> withdrawn(String slug) {
        dependsOn(Tags.story(slug));
        return catalogue.withdrawn(slug);
    }

    /** A text for this page's reader. */
    String text(@Nullable LocalText text) {
        return text == null ? "" : text.in(preferences).text();
    }

    /** A text for this page's reader, with its language. */
    Words words(LocalText text) {
        LocalText.Localized found = text.in(preferences);
        return new Words(
                found.text(), tongue(found.language()), !found.language().equals(language));
    }

    /** A language as pages name it; by the words of the theme, and by CLDR's where the theme does not speak it. */
    LanguageView tongue(String tag) {
        LanguageView known = theme.messages(Locale.forLanguageTag(tag)).language();
        if (known.tag().equals(tag)) {
            return known;
        }
        ULocale locale = ULocale.forLanguageTag(tag);
        return new LanguageView(tag, locale.isRightToLeft() ? "rtl" : "ltr", locale.getDisplayName(locale));
    }

    /** The order of names in the language of the page. */
    <T> Comparator<T> byName(Function<T, String> name) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return Comparator.comparing(name, collator::compare);
    }
}
