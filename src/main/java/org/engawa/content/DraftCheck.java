package org.engawa.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.Remark;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
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

    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final SiteSettings settings;
    private final Set<String> slugs;

    /** @param slugs all stories that there are or will be after this import */
    DraftCheck(SiteSettings settings, Set<String> slugs) {
        this.settings = settings;
        this.slugs = Set.copyOf(slugs);
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
                problems.add(new Problem(
                        folder + language + ".md",
                        0,
                        "",
                        "the site does not speak `" + language + "`",
                        "add it to `languages` in site.yaml or remove the file"));
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
            known(fields.fields("withdrawn"), "replacement", Set.of(replacement.text()), slugs, "stories");
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
        RenderedText rendered;
        try {
            rendered = markdown.render(
                    source.body(),
                    Locale.forLanguageTag(language),
                    draft.facts().evidence().stream().map(Evidence::id).collect(Collectors.toSet()));
        } catch (TextTooComplex e) {
            problems.add(new Problem(file, source.bodyLine(), "", String.valueOf(e.getMessage()), "simplify the text"));
            return Set.of();
        }
        for (Remark remark : rendered.remarks()) {
            problems.add(new Problem(file, source.bodyLine() + remark.line() - 1, "", remark.sentence(), "correct it"));
        }
        for (InternalLink link : rendered.links()) {
            if (!exists(link)) {
                problems.add(new Problem(
                        file,
                        line(source, link.symbol()),
                        "",
                        "the link " + link.symbol() + " leads nowhere",
                        "correct it or remove the link"));
            }
        }
        for (String picture : rendered.pictures()) {
            if (draft.facts().picture(picture).isEmpty()) {
                problems.add(new Problem(
                        file,
                        line(source, picture),
                        "",
                        "the picture `" + picture + "` is not among the pictures of the story",
                        "list it under `pictures` in story.yaml"));
            }
        }
        return Set.copyOf(rendered.citations());
    }

    private boolean exists(InternalLink link) {
        Vocabulary words = settings.vocabulary();
        return switch (link.kind()) {
            case STORY -> slugs.contains(link.key());
            case COUNTRY -> words.countries().containsKey(link.key());
            case PROGRAMME -> words.programmes().containsKey(link.key());
            case TOPIC -> words.topics().containsKey(link.key());
            case PERSON -> words.people().containsKey(link.key());
            case VENUE -> words.venues().containsKey(link.key());
        };
    }

    private static int line(MarkdownFile source, String words) {
        int at = source.body().indexOf(words);
        return at < 0
                ? source.bodyLine()
                : source.bodyLine()
                        + (int) source.body()
                                .substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }
}
