package org.engawa.web.newsroom.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.TendedList;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;

/** What members tend of the vocabulary, on the page `/newsroom/vocabulary`. */
@Named("vocabulary")
@RequestScoped
public class VocabularyLists {
    @Inject
    private CurrentMember me;

    @Inject
    private Journey journey;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    /**
     * A list.
     *
     * @param word its name in addresses
     * @param fresh what the way to a new entry is called
     */
    public record Shelf(String word, String heading, String fresh, List<Row> rows) {
        /** Keeps its own copy of the list. */
        public Shelf {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An entry.
     *
     * @param lacking in which languages of the site it has no name, in words; empty for none
     */
    public record Row(String key, String name, String lacking) {}

    /** Called before the page is written: for whoever may not, there is none. */
    public void demand() {
        if (!me.isTending()) {
            journey.nowhere();
        }
    }

    /** All lists, each by name. */
    public List<Shelf> getShelves() {
        return Stream.of(TendedList.values())
                .map(list -> new Shelf(
                        list.word(),
                        words.say("vocabulary." + list.word()),
                        words.say("vocabulary.new-" + list.word()),
                        rows(list)))
                .toList();
    }

    /** What is to be heeded with entries of a list. */
    public String lead(String list) {
        return words.say("vocabulary.lead-" + list);
    }

    /** What a new entry of a list is called. */
    public String fresh(String list) {
        return words.say("vocabulary.new-" + list);
    }

    private List<Row> rows(TendedList list) {
        var entries = list.of(names.settings().vocabulary());
        return names.named(entries.values(), Entry::key, Entry::names).stream()
                .map(choice -> new Row(choice.value(), choice.label(), lacking(choice.value(), list)))
                .toList();
    }

    private String lacking(String key, TendedList list) {
        Entry entry = list.of(names.settings().vocabulary()).get(key);
        if (entry == null) {
            return "";
        }
        return names.settings().site().languages().stream()
                .filter(tag -> !entry.names().texts().containsKey(tag))
                .map(names::language)
                .reduce((before, last) -> words.say("calendar.and", before, last))
                .map(languages -> words.say("vocabulary.lacks", languages))
                .orElse("");
    }
}
