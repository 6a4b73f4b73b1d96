package org.engawa.workflow;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.markdown.RenderedText;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/** What is still to be said or done about the pictures that readers of a text would see. */
final class PictureChecks {
    private PictureChecks() {}

    /**
     * Looks at all pictures of a text, and of an original at its cover too.
     *
     * @param rendered the text
     * @param language BCP 47 tag of the text
     * @param original whether rights and consent are checked too, which are the same in every language
     * @param day on which it is to be shown
     * @param found where what is wrong is added
     */
    static void look(
            RenderedText rendered,
            StoryFacts facts,
            String language,
            boolean original,
            LocalDate day,
            List<Refusal> found) {
        rendered.pictures().stream()
                .filter(file -> facts.picture(file).isEmpty())
                .forEach(file -> found.add(Refusal.because(Refusal.Why.PICTURE, file)));
        Set<String> shown = new LinkedHashSet<>(rendered.pictures());
        Set<String> undescribed = new LinkedHashSet<>(rendered.undescribed());
        String cover = facts.cover();
        if (original && cover != null) {
            shown.add(cover);
            undescribed.add(cover);
        }
        for (String file : shown) {
            Optional<PictureFacts> picture = facts.picture(file);
            picture.ifPresent(one -> rights(one, original, day, found));
            picture.filter(one -> undescribed.contains(file) && one.alt() != null)
                    .filter(one -> one.alt(language).isBlank())
                    .ifPresent(one -> found.add(Refusal.because(Refusal.Why.PICTURE_WORDS, file)));
        }
    }

    private static void rights(PictureFacts picture, boolean original, LocalDate day, List<Refusal> found) {
        if (!picture.mayBeShown(day)) {
            found.add(Refusal.because(Refusal.Why.PICTURE_ENDED, picture.file(), String.valueOf(picture.until())));
        }
        if (original && (blank(picture.credit()) || blank(picture.licence()))) {
            found.add(Refusal.because(Refusal.Why.PICTURE_RIGHTS, picture.file()));
        }
        if (original && picture.consent() == null) {
            found.add(Refusal.because(Refusal.Why.PICTURE_CONSENT, picture.file()));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
