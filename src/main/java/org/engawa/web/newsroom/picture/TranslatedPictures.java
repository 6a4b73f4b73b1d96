package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.reading.MediaPaths;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTexts;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.DraftPictures;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.Clash;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/** What a translation says that the pictures of its story show, on the page `/newsroom/pictures`. */
@Named
@RequestScoped
public class TranslatedPictures {
    private static final int TRIES = 4;
    private static final int LONGEST = 1000;

    @Inject
    private InHand inHand;

    @Inject
    private SaveDraft save;

    @Inject
    private Deeds deeds;

    @Inject
    private PictureReport report;

    /**
     * A picture in the form.
     *
     * @param field name of its field
     * @param address of a small version
     * @param original what the original says that it shows
     * @param tag BCP 47 tag of the original
     * @param own what the translation says
     */
    public record Row(String field, String file, String address, String original, String tag, String own) {}

    /** Whether the member may say it now. */
    public boolean isSayable() {
        Sheet sheet = inHand.sheet();
        return !sheet.original() && sheet.may(Act.SAVE) && !getRows().isEmpty();
    }

    /** The pictures of which there is something to be said. */
    public List<Row> getRows() {
        Sheet sheet = inHand.sheet();
        String tag = sheet.languages().stream()
                .findFirst()
                .map(Sheet.Sibling::language)
                .orElse("");
        List<Row> rows = new ArrayList<>();
        for (PictureFacts picture : sheet.facts().pictures()) {
            if (picture.alt() != null) {
                rows.add(new Row(
                        field(rows.size(), "shows"),
                        picture.file(),
                        DraftPictures.of(sheet.key()).apply(MediaPaths.picture(PictureRows.small(picture))),
                        picture.alt(tag),
                        tag,
                        picture.alt(sheet.key().language())));
            }
        }
        return rows;
    }

    /** Keeps what was typed; of pictures that were not changed stays what others have said meanwhile. */
    public void keep() {
        try {
            deeds.act("shows-0", this::kept, inHand.path("pictures"), "saved");
        } catch (Clash e) {
            report.not("busy", "");
        }
    }

    /** Others may save the text meanwhile, which is no matter of this page. */
    private void kept() {
        for (int tried = 1; ; tried++) {
            Sheet sheet = inHand.sheet();
            try {
                save.save(
                        inHand.actor(),
                        inHand.key(),
                        new Writing(sheet.text(), null, new PictureTexts(said(sheet))),
                        sheet.mark(),
                        false);
                return;
            } catch (Clash e) {
                if (tried == TRIES) {
                    throw e;
                }
                inHand.forget();
            }
        }
    }

    private Map<String, String> said(Sheet sheet) {
        Map<String, String> texts = new TreeMap<>();
        for (PictureFacts picture : sheet.facts().pictures()) {
            texts.put(picture.file(), picture.alt(sheet.key().language()));
        }
        for (int number = 0; number < AddPicture.MOST; number++) {
            String text =
                    inHand.sent(field(number, "shows")).replaceAll("\\s+", " ").strip();
            @Nullable String present = texts.get(inHand.sent(field(number, "file")));
            if (present != null && !text.equals(inHand.sent(field(number, "was")))) {
                texts.put(inHand.sent(field(number, "file")), text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
        return texts;
    }

    private static String field(int number, String part) {
        return part + "-" + number;
    }
}
