package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engawa.digest.TextHash;
import org.engawa.json.Json;
import org.engawa.locale.LocalText;
import org.engawa.story.Focus;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureFacts.Consent;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.jspecify.annotations.Nullable;

/** What is said of the pictures of a story, as its form was sent. Each picture is found again by its name, not by its place. */
@RequestScoped
public class PictureForm {
    private static final int LONGEST = 400;
    private static final int LONGEST_WORDS = 1000;

    @Inject
    private InHand inHand;

    @Inject
    private Problems problems;

    /** Whether a form was sent. */
    boolean isSent() {
        return !inHand.sent("picture-0-file").isEmpty();
    }

    /** What a form notes of a picture as it was shown, to tell later who changed it. */
    static String mark(PictureFacts picture) {
        return TextHash.of(Json.write(picture));
    }

    /**
     * The cover that was chosen; null for none. One that others chose meanwhile stays, unless the author chose as well.
     *
     * @param present the one that is saved now
     */
    @Nullable
    String cover(List<PictureFacts> pictures, @Nullable String present) {
        String chosen = inHand.sent("cover");
        String wanted = chosen.equals(inHand.sent("cover-was")) ? Objects.requireNonNullElse(present, "") : chosen;
        return pictures.stream().anyMatch(picture -> picture.file().equals(wanted)) ? wanted : null;
    }

    /** A picture with what was sent about it. What its author left as it was shown stays as others have it now. Notes what is wrong. */
    PictureFacts said(PictureFacts present, List<String> languages) {
        int number = number(present.file());
        if (number < 0) {
            // Added since the form was shown.
            return present;
        }
        PictureFacts said = said(present, number, languages);
        return mark(said).equals(sent(number, "was")) ? present : said;
    }

    /** Whether others changed a picture since the form was shown, and differently from what was sent. */
    boolean isClash(PictureFacts present, PictureFacts said) {
        int number = number(present.file());
        boolean touched = isRemoved(present) || !said.equals(present);
        return number >= 0 && touched && !mark(present).equals(sent(number, "was"));
    }

    /** Whether a picture is to be taken away. */
    boolean isRemoved(PictureFacts picture) {
        int number = number(picture.file());
        return number >= 0 && !sent(number, "remove").isEmpty();
    }

    private int number(String file) {
        for (int number = 0; number < AddPicture.MOST; number++) {
            if (inHand.sent("picture-" + number + "-file").equals(file)) {
                return number;
            }
        }
        return -1;
    }

    private PictureFacts said(PictureFacts picture, int number, List<String> languages) {
        return new PictureFacts(
                picture.file(),
                picture.key(),
                picture.type(),
                picture.width(),
                picture.height(),
                line(number, "credit"),
                line(number, "licence"),
                sent(number, "decorative").isEmpty() ? words(picture, number, languages) : null,
                until(number, picture),
                consent(number).orElse(null),
                focus(number).orElse(null));
    }

    private LocalText words(PictureFacts picture, int number, List<String> languages) {
        @Nullable LocalText before = picture.alt();
        Map<String, String> texts = new LinkedHashMap<>(before == null ? Map.of() : before.texts());
        for (String language : languages) {
            String text = cut(sent(number, "alt-" + language), LONGEST_WORDS);
            if (text.isEmpty()) {
                texts.remove(language);
            } else {
                texts.put(language, text);
            }
        }
        return new LocalText(texts);
    }

    private @Nullable LocalDate until(int number, PictureFacts picture) {
        String day = sent(number, "until");
        if (day.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            problems.add("picture-" + number + "-until", "problem.picture-until");
            return picture.until();
        }
    }

    private Optional<Consent> consent(int number) {
        String word = sent(number, "consent");
        for (Consent one : Consent.values()) {
            if (one.name().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The middle is nothing to be said. */
    private Optional<Focus> focus(int number) {
        try {
            return Optional.of(Focus.parse(sent(number, "focus"))).filter(place -> !place.equals(Focus.MIDDLE));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable String line(int number, String part) {
        String line = cut(sent(number, part), LONGEST);
        return line.isEmpty() ? null : line;
    }

    private static String cut(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > longest ? line.substring(0, longest) : line;
    }

    private String sent(int number, String part) {
        return inHand.sent("picture-" + number + "-" + part).strip();
    }
}
