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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The day of the facts on which readers may see it first; here to be sorted by. */
    @Column(name = "told_on")
    private LocalDate toldOn;

    /** Where it stands in its languages; follows from the editions, and is here to be searched and counted by. */
    private String standings = " ";

    @Version
    private long version;

    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL)
    @OrderBy("language")
    private List<Translation> translations = new ArrayList<>();

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
