package org.engawa.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.markdown.InternalLink;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.Remark;
import org.engawa.markdown.RenderedText;
import org.engawa.markdown.TextTooComplex;
import org.engawa.publication.SiteSettings;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.workflow.StoryDraft;

/** Whether everything that a story names exists: words of the vocabulary, other stories, evidence, pictures. */
final class DraftCheck {
    private static final String STORY_FILE = "story.yaml";

    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final SiteSettings settings;
    private final Set<String> slugs;

    /** @param slugs all stories that there are or will be after this import */
    DraftCheck(SiteSettings settings, Set<String> slugs) {
        this.settings = settings;
        this.slugs = Set.copyOf(slugs);
    }

    /** Reports what is missing. */
    void check(StoryDraft draft, Map<String, MarkdownFile> sources, Problems problems) {
        String folder = "stories/" + draft.slug() + "/";
        facts(draft.facts(), folder + STORY_FILE, problems);
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
        Set<String> uncited = new HashSet<>(
                draft.facts().evidence().stream().map(Evidence::id).toList());
        sources.forEach((language, source) -> uncited.removeAll(text(draft, language, source, folder, problems)));
        uncited.stream()
                .sorted()
                .forEach(id -> problems.add(new Problem(
                        folder + STORY_FILE,
                        0,
                        "evidence",
                        "`" + id + "` is cited by no text",
                        "cite it as [^" + id + "] or remove it")));
    }

    private void facts(StoryFacts facts, String file, Problems problems) {
        Vocabulary words = settings.vocabulary();
        known(file, "mission", Set.of(facts.mission()), settings.missions().keySet(), "missions.yaml", problems);
        known(file, "countries", facts.countries(), words.countries().keySet(), "countries", problems);
        known(file, "programmes", facts.programmes(), words.programmes().keySet(), "programmes", problems);
        known(file, "topics", facts.topics(), words.topics().keySet(), "topics", problems);
        known(file, "people", facts.people(), words.people().keySet(), "people", problems);
        if (facts.venue() != null) {
            known(file, "venue", Set.of(facts.venue()), words.venues().keySet(), "venues", problems);
        }
        details(facts.details(), words, file, problems);
        if (facts.withdrawal() != null && facts.withdrawal().replacement() != null) {
            Slug replacement = facts.withdrawal().replacement();
            known(file, "withdrawn.replacement", Set.of(replacement.text()), slugs, "stories", problems);
        }
    }

    private static void details(Details details, Vocabulary words, String file, Problems problems) {
        if (details instanceof Details.Profile profile) {
            known(
                    file,
                    "details.person",
                    Set.of(profile.person()),
                    words.people().keySet(),
                    "people",
                    problems);
        } else if (details instanceof Details.Programme programme) {
            known(
                    file,
                    "details.programme",
                    Set.of(programme.programme()),
                    words.programmes().keySet(),
                    "programmes",
                    problems);
        } else if (details instanceof Details.Challenge challenge) {
            known(
                    file,
                    "details.topic",
                    Set.of(challenge.topic()),
                    words.topics().keySet(),
                    "topics",
                    problems);
        } else if (details instanceof Details.Exhibit exhibit) {
            Set<String> venues =
                    exhibit.tour().stream().map(Details.Stop::venue).collect(Collectors.toSet());
            known(file, "details.tour", venues, words.venues().keySet(), "venues", problems);
        } else if (details instanceof Details.Result result) {
            Set<String> countries =
                    result.partners().stream().map(Details.Partner::country).collect(Collectors.toSet());
            known(file, "details.partners", countries, words.countries().keySet(), "countries", problems);
        }
    }

    private static void known(
            String file, String field, Collection<String> named, Set<String> known, String where, Problems problems) {
        named.stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> problems.add(new Problem(
                        file,
                        0,
                        field,
                        "`" + key + "` is not known",
                        where.contains(".") || where.equals("stories")
                                ? "correct it or add it to " + where
                                : "correct it or add it to vocabulary/" + where + ".yaml")));
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
