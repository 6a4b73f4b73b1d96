package org.engawa.web.newsroom.writing;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Words;
import org.jspecify.annotations.Nullable;

/** What the settings name, by names in the language of the member. */
@RequestScoped
public class SiteNames {
    @Inject
    private Settings settings;

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    private @Nullable SiteSettings known;

    /** The settings at this request. */
    public SiteSettings settings() {
        SiteSettings present = known;
        if (present == null) {
            present = settings.current();
            known = present;
        }
        return present;
    }

    /** A text in the member's language, or the one nearest to it. */
    public String name(LocalText text) {
        return text.in(settings().site().preferences(words.getLanguage())).text();
    }

    /** The name of a mission; its key where it is no longer in the settings. */
    public String mission(String key) {
        Mission mission = settings().missions().get(key);
        return mission == null ? key : name(mission.names());
    }

    /** The name of a language. */
    public String language(String tag) {
        return languages.name(tag);
    }

    /** The languages of the site, in its order. */
    public List<Choice> languages() {
        return settings().site().languages().stream()
                .map(tag -> new Choice(tag, language(tag)))
                .toList();
    }

    /** That nothing is chosen yet. */
    Choice none() {
        return new Choice("", words.say("new.choose"));
    }

    /** Entries of the vocabulary by name, none of them first. */
    <T> List<Choice> choices(Collection<T> all, Function<T, String> key, Function<T, LocalText> names) {
        return Stream.concat(
                        Stream.of(none()),
                        sorted(all.stream().map(one -> new Choice(key.apply(one), name(names.apply(one))))))
                .toList();
    }

    /** Entries of the vocabulary by name, with those that are chosen. */
    <T> List<Option> options(
            Collection<T> all, Function<T, String> key, Function<T, LocalText> names, Collection<String> chosen) {
        return sorted(all.stream().map(one -> new Choice(key.apply(one), name(names.apply(one)))))
                .map(one -> new Option(one.value(), one.label(), chosen.contains(one.value())))
                .toList();
    }

    /** Entries of the vocabulary by name. */
    public <T> List<Choice> named(Collection<T> all, Function<T, String> key, Function<T, LocalText> names) {
        return sorted(all.stream().map(one -> new Choice(key.apply(one), name(names.apply(one)))))
                .toList();
    }

    private Stream<Choice> sorted(Stream<Choice> choices) {
        Collator order = Collator.getInstance(words.getLocale());
        return choices.sorted(Comparator.comparing(Choice::label, order));
    }
}
