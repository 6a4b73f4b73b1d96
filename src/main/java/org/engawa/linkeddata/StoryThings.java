package org.engawa.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.publication.Currency;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Licence;
import org.engawa.reading.Reading;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.Kind;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A story in one language as an article, with what it is about. */
public final class StoryThings {
    private static final String GOAL = "http://metadata.un.org/sdg/";

    private final Reading reading;
    private final Subjects subjects;

    /** For one reader. */
    public StoryThings(Reading reading) {
        this.reading = reading;
        this.subjects = new Subjects(reading);
    }

    /**
     * The article.
     *
     * @param image absolute address of the picture of the story
     */
    public Thing of(PublishedEdition edition, String image) {
        StoryFacts facts = edition.facts();
        String url = address(edition, edition.language());
        boolean translated = !edition.language().equals(edition.original());
        Thing article = Thing.of(facts.kind() == Kind.RESULT ? "NewsArticle" : "Article")
                .with("@id", url)
                .with("url", url)
                .with("headline", edition.title())
                .with("inLanguage", edition.language())
                .with("image", image)
                .with("datePublished", facts.published().toString())
                .with(
                        "dateModified",
                        facts.updated() == null ? null : facts.updated().toString())
                .with("author", author(facts))
                .with("publisher", subjects.publisher(facts.mission()))
                .with("translator", edition.translator() == null ? null : subjects.named(edition.translator()))
                .with("isAccessibleForFree", true)
                .with("license", Licence.TEXTS)
                .with("about", about(edition))
                .with("mentions", mentions(facts))
                .with("contentLocation", subjects.countries(facts.countries()))
                .with(
                        "isBasedOn",
                        Stream.concat(
                                        base(facts).stream(),
                                        facts.evidence().stream().map(StoryThings::source))
                                .toList())
                .with("correction", corrections(edition));
        return translated
                ? article.with("translationOfWork", original(edition))
                : article.with("workTranslation", translations(edition));
    }

    /** The address of the story that it adapts, as long as that is public. */
    private Optional<Object> base(StoryFacts facts) {
        return Optional.ofNullable(facts.adapts())
                .flatMap(base -> reading.shown(base.text()))
                .map(base -> address(base, base.language()));
    }

    private Thing author(StoryFacts facts) {
        return facts.details() instanceof Details.Article article
                ? subjects.named(reading.text(article.author()))
                : subjects.publisher(facts.mission());
    }

    /** Nothing where the original is not public. */
    private @Nullable Thing original(PublishedEdition edition) {
        return edition.languages().contains(edition.original()) ? version(edition, edition.original()) : null;
    }

    private List<Thing> translations(PublishedEdition edition) {
        return edition.languages().stream()
                .filter(language -> !language.equals(edition.original()))
                .map(language -> version(edition, language))
                .toList();
    }

    private Thing version(PublishedEdition edition, String language) {
        return Thing.at(address(edition, language)).with("inLanguage", language);
    }

    private String address(PublishedEdition edition, String language) {
        return Versions.absolute(
                reading.site().address(), Route.story(edition.slug()).in(language));
    }

    private List<Thing> about(PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        Details details = facts.details();
        if (details instanceof Details.Result result) {
            return project(result).stream().toList();
        }
        if (details instanceof Details.Profile profile) {
            return Optional.ofNullable(reading.vocabulary().people().get(profile.person())).stream()
                    .map(subjects::person)
                    .toList();
        }
        if (details instanceof Details.Programme programme) {
            return Optional.ofNullable(reading.vocabulary().programmes().get(programme.programme())).stream()
                    .map(subjects::programme)
                    .toList();
        }
        if (details instanceof Details.Challenge challenge) {
            return challenge(challenge);
        }
        return new Occasions(reading, subjects).of(edition).stream().toList();
    }

    private Optional<Thing> project(Details.Result result) {
        if (result.project() == null
                && result.code() == null
                && result.partners().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Thing.of("ResearchProject")
                .with("name", reading.text(result.project()))
                .with("identifier", result.code() == null ? null : result.code().text())
                .with(
                        "foundingDate",
                        result.start() == null ? null : result.start().text())
                .with(
                        "dissolutionDate",
                        result.end() == null ? null : result.end().text())
                .with(
                        "member",
                        result.partners().stream()
                                .map(partner -> subjects.institution(partner.name(), partner.ror()))
                                .toList()));
    }

    private List<Thing> challenge(Details.Challenge challenge) {
        List<Thing> about = new ArrayList<>();
        Optional.ofNullable(reading.vocabulary().topics().get(challenge.topic()))
                .map(subjects::topic)
                .ifPresent(about::add);
        challenge.goals().forEach(goal -> about.add(Thing.at(GOAL + goal)));
        return about;
    }

    /** The person of a profile is what it is about, and so not mentioned besides. */
    private List<Thing> mentions(StoryFacts facts) {
        String told = facts.details() instanceof Details.Profile profile ? profile.person() : "";
        Stream<String> others = facts.people().stream().filter(key -> !key.equals(told));
        return subjects.people(others.toList());
    }

    /** Its address where that says which it is, for the page tells the title anyway and readers pay for every byte. */
    private static Object source(Evidence source) {
        if (source.doi() != null) {
            return Thing.at(source.doi().url()).with("identifier", "doi:" + source.doi());
        }
        return source.url() != null
                ? source.url()
                : Thing.of("CreativeWork").with("name", source.title()).with("publisher", source.publisher());
    }

    /** What was corrected here, or in the original and not yet here, and that it was taken back. */
    private List<Thing> corrections(PublishedEdition edition) {
        List<Thing> corrections = new ArrayList<>();
        Withdrawal withdrawal = edition.facts().withdrawal();
        if (withdrawal != null) {
            corrections.add(correction(withdrawal.day().toString()).with("text", reading.text(withdrawal.reason())));
        }
        edition.currency()
                .corrections()
                .forEach(corrected -> corrections.add(correction(corrected.at().toString())
                        .with("text", corrected.note())
                        .with("inLanguage", edition.language())));
        Currency.Behind behind = edition.currency().behind();
        if (behind != null && behind.note() != null) {
            corrections.add(correction(behind.updated().toString())
                    .with("text", behind.note())
                    .with("inLanguage", edition.original())
                    .with("about", original(edition)));
        }
        return corrections;
    }

    private static Thing correction(String published) {
        return Thing.of("CorrectionComment").with("datePublished", published);
    }
}
