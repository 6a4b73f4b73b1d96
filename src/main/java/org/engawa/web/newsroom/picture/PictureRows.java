package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.media.CleanPicture;
import org.engawa.media.Renditions;
import org.engawa.reading.MediaPaths;
import org.engawa.story.Focus;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureFacts.Consent;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.DraftPictures;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/** The pictures of a story as rows of a form, and what can be chosen there. */
@Named
@RequestScoped
public class PictureRows {
    /** Thirds of a picture, in hundredths. */
    private static final int[] THIRDS = {17, 50, 83};

    @Inject
    private InHand inHand;

    @Inject
    private PictureForm form;

    @Inject
    private Words words;

    @Inject
    private RightsWords rights;

    @Inject
    private SizesWords sizes;

    /**
     * The languages in which the original says what a picture shows: its own, and others of which there is no translation that
     * would say it.
     */
    static List<String> languages(Sheet sheet, PictureFacts picture) {
        LocalText alt = picture.alt();
        List<String> told =
                sheet.languages().stream().map(Sheet.Sibling::language).toList();
        return Stream.concat(
                        Stream.of(sheet.key().language()),
                        alt == null
                                ? Stream.empty()
                                : alt.texts().keySet().stream().filter(tag -> !told.contains(tag)))
                .distinct()
                .toList();
    }

    /** The rows: as they are saved, else as they were sent and could not be. */
    public List<PictureRow> getAll() {
        Sheet sheet = inHand.sheet();
        List<PictureFacts> saved = sheet.facts().pictures();
        boolean sent = form.isSent();
        @Nullable
        String cover =
                sent ? form.cover(saved, sheet.facts().cover()) : sheet.facts().cover();
        List<PictureRow> rows = new ArrayList<>();
        for (PictureFacts picture : saved) {
            PictureFacts said = sent ? form.said(picture, languages(sheet, picture)) : picture;
            String mark = PictureForm.mark(picture);
            rows.add(row(rows.size(), mark, said, sheet, picture.file().equals(cover)));
        }
        return rows;
    }

    /** How heavy a picture may be. */
    public int getMostBytes() {
        return CleanPicture.MOST_BYTES;
    }

    /** Whether no picture is the cover. */
    public boolean isCoverless() {
        return getAll().stream().noneMatch(PictureRow::cover);
    }

    private PictureRow row(int number, String mark, PictureFacts picture, Sheet sheet, boolean cover) {
        return new PictureRow(
                number,
                mark,
                picture.file(),
                DraftPictures.of(sheet.key()).apply(MediaPaths.picture(small(picture))),
                words.say("pictures.size", number(picture.width()), number(picture.height())),
                languages(sheet, picture).stream()
                        .map(tag -> new PictureRow.InLanguage(tag, picture.alt(tag)))
                        .toList(),
                picture.alt() == null,
                Objects.requireNonNullElse(picture.credit(), ""),
                Objects.requireNonNullElse(picture.licence(), ""),
                picture.until() == null ? "" : picture.until().toString(),
                picture.consent() == null ? "" : picture.consent().name(),
                place(picture).text(),
                places(place(picture)),
                cover,
                form.isRemoved(picture),
                warning(picture, sheet),
                sizes.of(picture));
    }

    private static Focus place(PictureFacts picture) {
        Focus focus = picture.focus();
        return focus == null ? Focus.MIDDLE : focus;
    }

    static String small(PictureFacts picture) {
        return Renditions.widths(picture.type(), picture.width()).stream()
                .findFirst()
                .map(width -> new Renditions.Name(picture.key(), width).toString())
                .orElse(picture.key());
    }

    private String warning(PictureFacts picture, Sheet sheet) {
        return rights.say(picture, sheet.mission().zone());
    }

    private String number(int pixels) {
        return NumberFormat.getIntegerInstance(words.getLocale()).format(pixels);
    }

    /** What can be said of the people whom a picture shows. */
    public List<Choice> getConsents() {
        return List.of(
                new Choice("", words.say("pictures.consent-open")),
                new Choice(Consent.NOBODY.name(), words.say("pictures.consent-nobody")),
                new Choice(Consent.GIVEN.name(), words.say("pictures.consent-given")));
    }

    /** The places of a picture that can be what matters most, as one reads; and the one that is, which a file may have named. */
    private List<Choice> places(Focus own) {
        List<Choice> places = new ArrayList<>();
        for (int down : THIRDS) {
            for (int across : THIRDS) {
                places.add(
                        new Choice(new Focus(across, down).text(), words.say("pictures.place-" + across + "-" + down)));
            }
        }
        if (places.stream().noneMatch(place -> place.value().equals(own.text()))) {
            places.add(new Choice(own.text(), words.say("pictures.place-own", own.across(), own.down())));
        }
        return places;
    }
}
