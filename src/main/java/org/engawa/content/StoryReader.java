package org.engawa.content;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.media.PictureStore;
import org.engawa.source.Fields;
import org.engawa.source.MarkdownFile;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.Focus;
import org.engawa.story.Kind;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;
import org.engawa.workflow.StoryDraft;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a story: `story.yaml`, one Markdown file a language, pictures. */
final class StoryReader {
    private static final OffsetDateTime NEVER = OffsetDateTime.of(LocalDate.EPOCH.atStartOfDay(), ZoneOffset.UTC);
    private static final String INSTANT = "a time with its offset such as 2026-11-12T09:00:00+09:00";

    private final PictureStore pictures;

    StoryReader(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** What stands in a folder; the fields and texts as they were read know the lines of what is found wrong later. */
    record Reading(Optional<StoryDraft> draft, Fields fields, Map<String, MarkdownFile> texts) {}

    /**
     * Reads a folder.
     *
     * @param root of the bundle
     * @param slug name of the folder under `stories/`
     * @return no draft when something is wrong
     */
    Reading read(Path root, String slug, Problems problems) {
        String folder = "stories/" + slug + "/";
        int before = problems.list().size();
        BundleFiles files = new BundleFiles(root, problems);
        Fields fields = files.yaml(folder + "story.yaml");
        String original = fields.text("original");
        StoryFacts facts = facts(root.resolve(folder), fields);
        fields.refuseOthers();
        Map<String, MarkdownFile> sources = new LinkedHashMap<>();
        Map<String, StoryText> texts = new LinkedHashMap<>();
        Map<String, Withdrawal> withdrawals = new LinkedHashMap<>();
        Set<String> languages = TextFiles.languages(files, folder);
        for (String language : languages) {
            String file = folder + language + ".md";
            files.markdown(file).ifPresent(source -> {
                sources.put(language, source);
                Withdrawal alone = withdrawnAlone(source.frontMatter(), language.equals(original));
                if (alone != null) {
                    withdrawals.put(language, alone);
                }
                texts.put(language, text(source, problems, file));
            });
        }
        if (!original.isEmpty() && !languages.contains(original)) {
            fields.problem("original", "there is no text in `" + original + "`", "write " + original + ".md");
        }
        if (!Slug.isSlug(slug)) {
            problems.add(new Problem(
                    folder,
                    0,
                    "",
                    "`" + slug + "` can't be an address",
                    "use small Latin letters, digits, single hyphens"));
        }
        boolean good = problems.list().size() == before;
        return new Reading(
                good
                        ? Optional.of(new StoryDraft(new Slug(slug), original, facts, texts, withdrawals))
                        : Optional.empty(),
                fields,
                sources);
    }

    private static StoryText text(MarkdownFile source, Problems problems, String file) {
        Fields fields = source.frontMatter();
        StoryText text = new StoryText(
                fields.text("title"), fields.text("summary"), source.body(), fields.textOrNull("translator"));
        fields.refuseOthers();
        if (source.body().isBlank()) {
            problems.add(new Problem(file, source.bodyLine(), "", "there is no text", "write it under the second ---"));
        }
        return text;
    }

    private StoryFacts facts(Path folder, Fields fields) {
        Kind kind = fields.value(
                "kind",
                "one of " + List.of(Kind.values()).stream().map(Kind::word).toList(),
                Kind::of,
                Kind.ARTICLE);
        Details details = details(kind, fields);
        String venue = fields.textOrNull("venue");
        if (kind == Kind.EXHIBIT && venue == null) {
            fields.problem("venue", "is missing", "an exhibit names the venue where it is or was first shown");
        }
        List<String> topics = fields.texts("topics");
        if (topics.isEmpty()) {
            fields.problem("topics", "names no topic", "name at least one; the first decides the cover");
        }
        List<PictureFacts> shown = pictures(folder, fields);
        String cover = fields.textOrNull("cover");
        if (cover != null && shown.stream().noneMatch(picture -> picture.file().equals(cover))) {
            fields.problem("cover", "`" + cover + "` is not among the pictures", "list it under `pictures`");
        }
        return new StoryFacts(
                fields.text("mission"),
                fields.value("published", INSTANT, OffsetDateTime::parse, NEVER),
                fields.valueOrNull("updated", INSTANT, OffsetDateTime::parse),
                fields.texts("countries"),
                fields.texts("programmes"),
                topics,
                fields.texts("people"),
                venue,
                details,
                evidence(fields),
                shown,
                cover,
                withdrawal(fields, true),
                fields.valueOrNull("adapts", "the slug of a story", Slug::new));
    }

    private static Details details(Kind kind, Fields fields) {
        Fields given = fields.fields("details");
        // The fields of an unknown kind are unknown too.
        return DetailsReader.read(kind, kind.word().equals(fields.textOrNull("kind")) ? given : Fields.unread(""));
    }

    private static List<Evidence> evidence(Fields fields) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fields entry : fields.fieldsList("evidence")) {
            String id = entry.text("id");
            if (!Slug.isSlug(id)) {
                entry.problem("id", "`" + id + "` can't be cited", "use small Latin letters, digits, single hyphens");
            }
            if (evidence.stream().anyMatch(other -> other.id().equals(id))) {
                entry.problem("id", "`" + id + "` is used twice", "give each source an id of its own");
            }
            evidence.add(new Evidence(
                    id,
                    entry.text("title"),
                    entry.textOrNull("publisher"),
                    Texts.address(entry, "url"),
                    Identifiers.doi(entry, "doi"),
                    entry.valueOrNull("language", "a language such as ja or zh-Hans", Texts::language),
                    DetailsReader.date(entry, "date"),
                    entry.textOrNull("supports")));
            entry.refuseOthers();
        }
        return evidence;
    }

    private List<PictureFacts> pictures(Path folder, Fields fields) {
        List<PictureFacts> found = new ArrayList<>();
        for (Fields entry : fields.fieldsList("pictures")) {
            String file = entry.text("file");
            String credit = entry.textOrNull("credit");
            String licence = entry.textOrNull("licence");
            // Without any text it waits for one; without the field it is decorative.
            Fields alt = entry.fieldsOrNull("alt");
            LocalDate until = entry.valueOrNull("until", "a day such as 2027-03-31", LocalDate::parse);
            PictureFacts.Consent consent = DetailsReader.word(entry, "consent", PictureFacts.Consent.class);
            Focus focus = entry.valueOrNull("focus", "two numbers from 0 to 100 such as 50 30", Focus::parse);
            entry.refuseOthers();
            try {
                PictureStore.Stored stored = pictures.keep(folder.resolve(file).normalize(), folder);
                found.add(new PictureFacts(
                        file,
                        stored.key(),
                        stored.type(),
                        stored.width(),
                        stored.height(),
                        credit,
                        licence,
                        alt == null ? null : Texts.of(alt),
                        until,
                        consent,
                        focus));
            } catch (InvalidPathException e) {
                entry.problem("file", "`" + file + "` can't be the name of a file", "give the picture another name");
            } catch (IOException e) {
                entry.problem("file", "`" + file + "`: " + e.getMessage(), "put a JPEG, PNG or GIF picture there");
            }
        }
        return found;
    }

    private static @Nullable Withdrawal withdrawnAlone(Fields fields, boolean original) {
        if (original && fields.fieldsOrNull("withdrawn") != null) {
            fields.problem(
                    "withdrawn",
                    "stands in the original, which is not withdrawn without its translations",
                    "write it in story.yaml to withdraw the story in all its languages");
        }
        return withdrawal(fields, false);
    }

    private static @Nullable Withdrawal withdrawal(Fields fields, boolean whole) {
        Fields entry = fields.fieldsOrNull("withdrawn");
        if (entry == null) {
            return null;
        }
        Withdrawal.Manner manner = DetailsReader.word(entry, "manner", Withdrawal.Manner.class);
        Slug replacement = entry.valueOrNull("replacement", "the slug of a story", Slug::new);
        if (manner == null) {
            entry.problem("manner", "is missing", "write in-error, replaced or no-longer-current");
        } else if (whole && manner == Withdrawal.Manner.REPLACED && replacement == null) {
            entry.problem("replacement", "is missing", "name the slug of the story to read instead");
        }
        Withdrawal withdrawal = new Withdrawal(
                entry.value("on", "a day such as 2026-11-21", LocalDate::parse, LocalDate.EPOCH),
                manner == null ? Withdrawal.Manner.IN_ERROR : manner,
                Texts.required(entry, "reason"),
                replacement);
        entry.refuseOthers();
        return withdrawal;
    }
}
