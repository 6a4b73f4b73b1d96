package org.engawa.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told, in any language. A story is begun in its original language; translations join it, and each goes live
 * and comes back on its own. What is true in every language, such as the countries it is about, stands in its
 * {@link StoryFacts}. A story is never deleted: it is withdrawn, and its record stays.
 */
@Entity
public class Story {
    @Id
    private UUID id;

    @Column(unique = true)
    @Convert(converter = SlugConverter.class)
    private Slug slug;

    @Column(name = "original_language")
    private String originalLanguage;

    @Convert(converter = StoryFactsConverter.class)
    private StoryFacts facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "facts_origin")
    private Origin factsOrigin;

    /** As in the facts; here to be searched by. */
    private String mission;

    /** As in the facts; here to be searched by. */
    private String kind;

    /** As in the facts, each between spaces; here to be searched by. */
    private String countries;

    /** As in the facts; here to be searched by. */
    @Convert(converter = SlugConverter.class)
    private @Nullable Slug adapts;

    /** The day of the facts on which readers may see it first; here to be sorted by. */
    @Column(name = "told_on")
    private LocalDate toldOn;

    /** Where it stands in its languages; follows from the editions, and is here to be searched and counted by. */
    private String standings = " ";

    /** Whether it exists only for its insiders. */
    private boolean limited;

    @Version
    private long version;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Insider> insiders = new ArrayList<>();

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL)
    @OrderBy("language")
    private List<Translation> translations = new ArrayList<>();

    /** Follows from the facts and the texts. */
    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ListedPicture> pictures = new ArrayList<>();

    /** Whether that was written since there is such a list. */
    @Column(name = "pictures_listed")
    private boolean picturesListed = true;

    /** For the persistence provider. */
    protected Story() {}

    private Story(Slug slug, String originalLanguage, StoryFacts facts, Origin origin) {
        this.id = idOf(slug);
        this.slug = slug;
        this.originalLanguage = originalLanguage;
        this.factsOrigin = origin;
        take(facts);
    }

    private void take(StoryFacts newFacts) {
        facts = newFacts;
        mission = newFacts.mission();
        kind = newFacts.kind().word();
        adapts = newFacts.adapts();
        countries = newFacts.countries().stream()
                .map(country -> " " + country + " ")
                .collect(Collectors.joining());
        toldOn = newFacts.published().toLocalDate();
    }

    /** A new story without any text yet. */
    public static Story begin(Slug slug, String originalLanguage, StoryFacts facts, Origin origin) {
        return new Story(slug, originalLanguage, facts, origin);
    }

    /** The id that a story begun under this slug gets on every installation, so that its cover is the same everywhere. */
    public static UUID idOf(Slug slug) {
        return UUID.nameUUIDFromBytes(("engawa:story:" + slug).getBytes(StandardCharsets.UTF_8));
    }

    /** Identity that stays when the slug changes. */
    public UUID id() {
        return id;
    }

    /** Its name in addresses. */
    public Slug slug() {
        return slug;
    }

    /** BCP 47 tag of the language in which it was first told. */
    public String originalLanguage() {
        return originalLanguage;
    }

    /** What is true of it in every language. */
    public StoryFacts facts() {
        return facts;
    }

    /** The facts that are public; as long as the original isn't, those that it is being written with. */
    StoryFacts factsToBe() {
        return original()
                .filter(original -> original.live().isEmpty())
                .flatMap(Translation::inPreparation)
                .flatMap(edition -> edition.current().facts())
                .orElse(facts);
    }

    /** Some facts with what the translations that readers see say of the pictures. */
    public StoryFacts described(StoryFacts some) {
        StoryFacts described = some;
        for (Translation translation : translations) {
            StoryFacts before = described;
            described = translation
                    .live()
                    .map(edition -> edition.current().described(before))
                    .orElse(before);
        }
        return described;
    }

    /** Where the facts were last changed. */
    public Origin factsOrigin() {
        return factsOrigin;
    }

    /** Replaces the facts. */
    public void restate(String originalLanguage, StoryFacts facts, Origin origin) {
        this.originalLanguage = originalLanguage;
        this.factsOrigin = origin;
        take(facts);
        editionsChanged();
    }

    /** Where it stands in its languages, by BCP 47 tag; languages in which nothing was begun are left out. */
    public Map<String, Standing> standings() {
        return Standings.read(standings);
    }

    /** Told by an edition that is begun or comes to another state; what it follows and how much it changes was said before. */
    void editionsChanged() {
        standings = Standings.of(this);
        list();
    }

    /** Told by an edition that is saved, with what it had said of pictures before. */
    void saved(ListedPictures.Shown before, Revision now) {
        if (!before.equals(ListedPictures.Shown.by(now))) {
            list();
        }
    }

    /** Writes anew what lists find its editions and its pictures by. */
    public void list() {
        translations.forEach(each -> each.goTo(mission));
        ListedPictures.update(this, pictures);
        picturesListed = true;
    }

    /**
     * Takes note that readers are not shown pictures any more whose rights have ended by a day.
     *
     * @return file names of those of which it wasn't noted before
     */
    public Set<String> takePicturesAway(LocalDate day) {
        return pictures.stream()
                .filter(picture -> picture.takeAway(day))
                .map(ListedPicture::file)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it exists only for some members, in all its languages; readers see of it what is public. */
    public boolean limited() {
        return limited;
    }

    /** For whom it exists while it is limited, and who else broke the glass. */
    public List<Insider> insiders() {
        return List.copyOf(insiders);
    }

    /** Everybody who had a hand in it in any language: wrote in it, sent it, approved it, or decided when it is published. */
    public Set<UUID> hands() {
        return Hands.in(this);
    }

    /** What decides whether it is there for a member. */
    public Admission admission(UUID member, OffsetDateTime at) {
        Set<Insider.Way> ways = insiders.stream()
                .filter(insider -> insider.member().equals(member) && insider.holds(at))
                .map(Insider::way)
                .collect(Collectors.toSet());
        return new Admission(mission, limited, ways);
    }

    /**
     * Is there from now on only for those who had a hand in it, for whoever limits it, and for those who are named; who broke the
     * glass before keeps their time.
     */
    public void limit(Set<UUID> named, UUID by) {
        open();
        limited = true;
        Set<UUID> hands = new TreeSet<>(hands());
        hands.add(by);
        hands.forEach(member -> insiders.add(new Insider(this, member, Insider.Way.WORKS, null)));
        named.stream()
                .filter(member -> !hands.contains(member))
                .sorted()
                .forEach(member -> insiders.add(new Insider(this, member, Insider.Way.NAMED, null)));
    }

    /** Is limited no longer. */
    public void open() {
        limited = false;
        insiders.removeIf(insider -> insider.way() != Insider.Way.GLASS);
    }

    /** Is there for a member until some time, whatever the limit. */
    public void breakGlass(UUID member, OffsetDateTime until) {
        insiders.removeIf(insider ->
                insider.way() == Insider.Way.GLASS && insider.member().equals(member));
        insiders.add(new Insider(this, member, Insider.Way.GLASS, until));
    }

    /** The translation that is no translation. */
    public Optional<Translation> original() {
        return translation(originalLanguage);
    }

    /** Its translations, the original among them, by language tag. */
    public List<Translation> translations() {
        return List.copyOf(translations);
    }

    /** The translation in this language. */
    public Optional<Translation> translation(String language) {
        return translations.stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst();
    }

    /** The translation in this language, begun when there is none yet. */
    public Translation translationOrNew(String language) {
        return translation(language).orElseGet(() -> {
            Translation translation = new Translation(this, language);
            translations.add(translation);
            return translation;
        });
    }
}
