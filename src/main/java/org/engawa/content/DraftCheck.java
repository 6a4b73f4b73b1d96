package org.engawa.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problems;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.workflow.StoryDraft;
import org.jspecify.annotations.Nullable;

/** Whether everything that a story names exists: words of the vocabulary, other stories, evidence, pictures. */
final class DraftCheck {
    private static final String COUNTRIES = "vocabulary/countries.yaml";
    private static final String PROGRAMMES = "vocabulary/programmes.yaml";
    private static final String TOPICS = "vocabulary/topics.yaml";
    private static final String PEOPLE = "vocabulary/people.yaml";
    private static final String VENUES = "vocabulary/venues.yaml";

    private final SiteSettings settings;
    private final Targets targets;

    /** @param slugs all stories that there are or will be after this import */
    DraftCheck(SiteSettings settings, Set<String> slugs) {
        this.settings = settings;
        this.targets =
                new Targets(settings.vocabulary(), slugs, settings.pages().keySet());
    }

    /**
     * Reports what is missing.
     *
     * @param problems those with which the story was read
     */
    void check(StoryDraft draft, StoryReader.Reading reading, Problems problems) {
        String folder = "stories/" + draft.slug() + "/";
        facts(draft.facts(), reading.fields());
        reading.texts()
                .forEach((language, source) -> replacement(draft.withdrawals().get(language), source.frontMatter()));
        for (String language : draft.texts().keySet()) {
            if (!settings.site().speaks(language)) {
                TextFiles.refuseLanguage(problems, folder + language + ".md", language);
            }
        }
        Set<String> cited = new HashSet<>();
        reading.texts().forEach((language, source) -> cited.addAll(text(draft, language, source, folder, problems)));
        for (Fields entry : reading.fields().fieldsList("evidence")) {
            String id = entry.text("id");
            if (!cited.contains(id)) {
                entry.problem("id", "`" + id + "` is cited by no text", "cite it as [^" + id + "] or remove it");
            }
        }
    }

    private void facts(StoryFacts facts, Fields fields) {
        Vocabulary words = settings.vocabulary();
        known(fields, "mission", Set.of(facts.mission()), settings.missions().keySet(), "missions.yaml");
        known(fields, "countries", facts.countries(), words.countries().keySet(), COUNTRIES);
        known(fields, "programmes", facts.programmes(), words.programmes().keySet(), PROGRAMMES);
        known(fields, "topics", facts.topics(), words.topics().keySet(), TOPICS);
        known(fields, "people", facts.people(), words.people().keySet(), PEOPLE);
        if (facts.venue() != null) {
            known(fields, "venue", Set.of(facts.venue()), words.venues().keySet(), VENUES);
        }
        details(facts.details(), fields.fields("details"), words);
        replacement(facts.withdrawal(), fields);
    }

    private void replacement(@Nullable Withdrawal withdrawal, Fields fields) {
        if (withdrawal != null && withdrawal.replacement() != null) {
            Slug replacement = withdrawal.replacement();
            known(fields.fields("withdrawn"), "replacement", Set.of(replacement.text()), targets.stories(), "stories");
        }
    }

    private static void details(Details details, Fields fields, Vocabulary words) {
        if (details instanceof Details.Profile profile) {
            known(fields, "person", Set.of(profile.person()), words.people().keySet(), PEOPLE);
        } else if (details instanceof Details.Programme programme) {
            known(
                    fields,
                    "programme",
                    Set.of(programme.programme()),
                    words.programmes().keySet(),
                    PROGRAMMES);
        } else if (details instanceof Details.Challenge challenge) {
            known(fields, "topic", Set.of(challenge.topic()), words.topics().keySet(), TOPICS);
        } else if (details instanceof Details.Exhibit) {
            for (Fields stop : fields.fieldsList("tour")) {
                known(stop, "venue", Set.of(stop.text("venue")), words.venues().keySet(), VENUES);
            }
        } else if (details instanceof Details.Result) {
            for (Fields partner : fields.fieldsList("partners")) {
                known(
                        partner,
                        "country",
                        Set.of(partner.text("country")),
                        words.countries().keySet(),
                        COUNTRIES);
            }
        }
    }

    private static void known(Fields fields, String key, Collection<String> named, Set<String> known, String where) {
        named.stream()
                .distinct()
                .filter(word -> !known.contains(word))
                .sorted()
                .forEach(
                        word -> fields.problem(key, "`" + word + "` is not known", "correct it or add it to " + where));
    }

    private Set<String> text(StoryDraft draft, String language, MarkdownFile source, String folder, Problems problems) {
        String file = folder + language + ".md";
        TextCheck check = new TextCheck(problems);
        Set<String> citable =
                draft.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        return check.check(file, language, source, citable, targets::has)
                .map(rendered -> {
                    for (String picture : rendered.pictures()) {
                        if (draft.facts().picture(picture).isEmpty()) {
                            check.at(
                                    file,
                                    source,
                                    picture,
                                    "the picture `" + picture + "` is not among the pictures of the story",
                                    "list it under `pictures` in story.yaml");
                        }
                    }
                    return Set.copyOf(rendered.citations());
                })
                .orElseGet(Set::of);
    }
}
