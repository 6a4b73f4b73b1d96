package org.engawa.web.newsroom.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.json.Json;
import org.engawa.locale.LatinName;
import org.engawa.locale.LocalText;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.TendedList;
import org.engawa.vocabulary.Venue;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.kind.EntryFields;
import org.engawa.web.newsroom.kind.KindField;
import org.engawa.web.newsroom.kind.SentDetails;
import org.engawa.web.newsroom.kind.ShownDetails;
import org.engawa.web.newsroom.writing.FactFields;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.TendVocabulary;

/** An entry of the vocabulary, on the page `/newsroom/entry`, by the rules of the files. */
@Named
@RequestScoped
public class EntryForm {
    private static final int LONGEST_KEY = 60;

    /** A field by which the form shows that it was sent. */
    private static final String MARK = "mark";

    @Inject
    private EntryInHand inHand;

    @Inject
    private FactFields fields;

    @Inject
    private SiteNames names;

    @Inject
    private TendVocabulary tend;

    @Inject
    private Deeds deeds;

    private String key = "";
    private boolean told;

    /** Called before the page is written: without an entry, and for whoever may not, there is no page. */
    public void demand() {
        if (!inHand.isThere()) {
            inHand.refuse();
        }
    }

    /** Whether there is the page. */
    public boolean isThere() {
        return inHand.isThere();
    }

    /** The name of the list. */
    public String getList() {
        return list().word();
    }

    /** Whether it is a new one. */
    public boolean isFresh() {
        return inHand.isFresh();
    }

    /** By which it is known; empty for a new one. */
    public String getKnown() {
        return inHand.key();
    }

    /** Its name in the language of the member; empty for a new one. */
    public String getName() {
        return inHand.present().map(Entry::names).map(names::name).orElse("");
    }

    /** Of what was there when the member began; of what is there now only once they were told that it has changed. */
    public String getMark() {
        return isSent() && !told
                ? inHand.sent(MARK)
                : inHand.present().map(TendVocabulary::mark).orElse("");
    }

    /** The fields as they were sent, else as they are. */
    public List<FactFields.Block> getBlocks() {
        return fields.blocks(
                EntryFields.PREFIX, shape(), isSent() ? fields.typed(EntryFields.PREFIX) : shown(), languages());
    }

    /** Keeps what was sent. */
    public void keep() {
        if (!inHand.isThere()) {
            inHand.refuse();
            return;
        }
        SentDetails.Values read = SentDetails.read(
                EntryFields.PREFIX, shape(), fields.typed(EntryFields.PREFIX), languages(), fields::isListed);
        fields.note(EntryFields.PREFIX, read.flaws());
        if (read.flaws().isEmpty()) {
            Entry entry = entry(read.values());
            told = true;
            deeds.act(
                    isFresh() ? "key" : "keep",
                    () -> tend.keep(inHand.actor(), entry, inHand.sent(MARK)),
                    "/newsroom/vocabulary#" + getList(),
                    "entry-kept");
        }
    }

    private Entry entry(Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("key", isFresh() ? key.strip() : inHand.key());
        Entry typed = record(all);
        if (!typed.key().isEmpty()) {
            return typed;
        }
        all.put("key", key(typed.names()));
        return record(all);
    }

    private Entry record(Map<String, Object> values) {
        String json = Json.write(values);
        return switch (list()) {
            case PEOPLE -> Json.read(json, Person.class);
            case VENUES -> Json.read(json, Venue.class);
            case PROGRAMMES -> Json.read(json, Programme.class);
        };
    }

    /** Made of the English name, or else of one in Latin letters: how a Japanese name is read can't be told from it. */
    private static String key(LocalText names) {
        Map<String, String> texts = names.texts();
        return Stream.concat(Stream.ofNullable(texts.get("en")), texts.values().stream())
                .filter(EntryForm::isLatin)
                .map(name -> LatinName.of(name, LONGEST_KEY))
                .findFirst()
                .orElse("");
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    private Map<String, String> shown() {
        return inHand.present()
                .map(entry -> ShownDetails.of(EntryFields.PREFIX, shape(), entry))
                .orElse(Map.of());
    }

    /** That of the site first; what is said in a language that the site has no more is kept. */
    private List<String> languages() {
        return fields.languages(
                names.settings().site().defaultLanguage(),
                inHand.present()
                        .map(entry -> ShownDetails.languages(shape(), entry))
                        .orElse(Set.of()));
    }

    private List<KindField> shape() {
        return EntryFields.of(list());
    }

    private TendedList list() {
        return inHand.list().orElseThrow();
    }

    private boolean isSent() {
        return !inHand.sent("keeping").isEmpty();
    }

    /** For its address, as typed. */
    public String getKey() {
        return key;
    }

    /** For its address, as typed. */
    public void setKey(String key) {
        this.key = key;
    }
}
