package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.database.ReadOnly;
import org.engawa.locale.LatinName;
import org.engawa.locale.LocalText;
import org.engawa.media.CleanPicture;
import org.engawa.media.Darkroom;
import org.engawa.media.PictureRefused;
import org.engawa.media.PictureStore;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.story.Writing;
import org.engawa.web.Turnstile;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.Clash;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;
import org.jspecify.annotations.Nullable;

/** Adds a picture to a story. It is kept before the story names it, so none that a story names is ever missing. */
@ApplicationScoped
public class AddPicture {
    /** How many pictures a story may have. */
    static final int MOST = 40;

    /** The problem of a picture that the disk does not take. */
    static final String NO_ROOM = "kept";

    private static final Logger LOG = System.getLogger(AddPicture.class.getName());

    private static final int LONGEST_NAME = 60;
    private static final int TRIES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Names of devices, which Windows takes for no file. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)\\d");

    private final Turnstile studio = new Turnstile(1, PATIENCE);

    @Inject
    private PictureStore store;

    @Inject
    private Darkroom darkroom;

    @Inject
    private Sheets sheets;

    @Inject
    private SaveDraft save;

    @Inject
    private ReadOnly readOnly;

    /**
     * A picture that was added.
     *
     * @param file its name in the story
     * @param key under which it is kept
     * @param before the mark of what the story said before
     * @param after the mark of what it says now
     */
    record Added(String file, String key, String before, String after) {}

    /**
     * What became of it.
     *
     * @param problem why it was not added; has words under `pictures.not-` and this; empty when it was
     */
    record Outcome(Optional<Added> added, String problem) {
        static Outcome not(String problem) {
            return new Outcome(Optional.empty(), problem);
        }

        static Outcome not(PictureRefused.Why why) {
            return not(why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * Adds it.
     *
     * @param part the file as it was sent
     * @throws org.engawa.database.SavingStopped in read-only mode, before anything is kept
     * @throws org.engawa.workflow.Refused when something speaks against changing the story
     * @throws org.engawa.workflow.NoSuchEdition when there is no such story for this member
     */
    Outcome add(Actor actor, EditionKey key, Part part) {
        readOnly.demandOff();
        if (part.getSize() > CleanPicture.MOST_BYTES) {
            return Outcome.not(PictureRefused.Why.TOO_HEAVY);
        }
        Sheet now = sheets.of(actor, key);
        if (!isChangeable(now)) {
            return Outcome.not("here");
        }
        if (now.facts().pictures().size() >= MOST) {
            return Outcome.not("many");
        }
        // Read only when it is its turn: many of them at once would not find room in memory.
        Optional<Cleaned> cleaned = studio.pass(() -> Cleaned.of(part));
        if (cleaned.isEmpty()) {
            return Outcome.not("busy");
        }
        @Nullable CleanPicture clean = cleaned.get().picture();
        if (clean == null) {
            return cleaned.get().refusal();
        }
        Optional<PictureStore.Stored> stored = kept(clean);
        if (stored.isEmpty()) {
            return Outcome.not(NO_ROOM);
        }
        @Nullable String name = part.getSubmittedFileName();
        return new Outcome(Optional.of(added(actor, key, name == null ? "" : name, clean.author(), stored.get())), "");
    }

    private Optional<PictureStore.Stored> kept(CleanPicture clean) {
        try {
            return Optional.of(store.keep(clean));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A picture that was sent can''t be kept: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether the pictures of an edition can be changed there by who looks at it: those of a translation are its original's. */
    static boolean isChangeable(Sheet sheet) {
        return sheet.original() && sheet.may(Act.SAVE);
    }

    /** A clean picture, or why there is none. */
    private record Cleaned(@Nullable CleanPicture picture, Outcome refusal) {
        static Cleaned of(Part part) {
            try (InputStream input = part.getInputStream()) {
                return new Cleaned(CleanPicture.of(input.readAllBytes()), new Outcome(Optional.empty(), ""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (PictureRefused e) {
                return new Cleaned(null, Outcome.not(e.why()));
            }
        }
    }

    /** Others may save meanwhile: the picture joins whatever they wrote. */
    private Added added(Actor actor, EditionKey key, String name, String author, PictureStore.Stored stored) {
        for (int tried = 1; ; tried++) {
            Sheet sheet = sheets.of(actor, key);
            PictureFacts picture = picture(name, author, stored, sheet.facts());
            List<PictureFacts> pictures = new ArrayList<>(sheet.facts().pictures());
            pictures.add(picture);
            StoryFacts facts = sheet.facts().illustrated(pictures, sheet.facts().cover());
            try {
                String after = save.save(actor, key, new Writing(sheet.text(), facts), sheet.mark(), false);
                darkroom.bring(picture.key(), picture.type(), picture.width());
                return new Added(picture.file(), picture.key(), sheet.mark(), after);
            } catch (Clash e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static PictureFacts picture(String name, String author, PictureStore.Stored stored, StoryFacts facts) {
        return new PictureFacts(
                file(name, stored.type(), facts),
                stored.key(),
                stored.type(),
                stored.width(),
                stored.height(),
                author.isEmpty() ? null : author,
                null,
                new LocalText(Map.of()),
                null,
                null,
                null);
    }

    /** A name of our own making, of which nothing is left that a file system or a page could misunderstand. */
    static String file(String sent, String type, StoryFacts facts) {
        Set<String> taken = facts.pictures().stream().map(PictureFacts::file).collect(Collectors.toSet());
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String words = LatinName.of(dot > 0 ? last.substring(0, dot) : last, LONGEST_NAME);
        String stem = words.isEmpty() || DEVICE.matcher(words).matches() ? "picture" : words;
        String extension = type.equals("image/png") ? ".png" : ".jpg";
        String file = stem + extension;
        for (int number = 2; taken.contains(file); number++) {
            file = stem + "-" + number + extension;
        }
        return file;
    }
}
