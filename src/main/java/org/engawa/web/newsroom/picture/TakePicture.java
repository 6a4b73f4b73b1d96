package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.story.Writing;
import org.engawa.workflow.Actor;
import org.engawa.workflow.Clash;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.PictureLibrary;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.Sheets;

/**
 * Takes a picture of the library into another story, with all that is said of it. From then on each story says its own: a
 * licence may hold for one and not for the other.
 */
@ApplicationScoped
public class TakePicture {
    private static final int TRIES = 4;

    @Inject
    private PictureLibrary library;

    @Inject
    private Sheets sheets;

    @Inject
    private SaveDraft save;

    /**
     * Takes it; done already, it does nothing.
     *
     * @param key under which the picture is kept
     * @return why it was not taken; has words under `pictures.not-` and this; empty when it was
     * @throws org.engawa.workflow.Refused when something speaks against changing the story
     * @throws NoSuchEdition when there is no such story or no such picture for this member
     */
    String take(Actor actor, EditionKey story, String key) {
        PictureFacts picture = library.byKey(actor, key).orElseThrow(NoSuchEdition::new);
        for (int tried = 1; ; tried++) {
            Sheet sheet = sheets.of(actor, story);
            List<PictureFacts> pictures = new ArrayList<>(sheet.facts().pictures());
            if (pictures.stream().anyMatch(one -> one.key().equals(key))) {
                return "";
            }
            if (!AddPicture.isChangeable(sheet) || pictures.size() >= AddPicture.MOST) {
                return AddPicture.isChangeable(sheet) ? "many" : "here";
            }
            pictures.add(renamed(picture, AddPicture.file(picture.file(), picture.type(), sheet.facts())));
            StoryFacts facts = sheet.facts().illustrated(pictures, sheet.facts().cover());
            try {
                save.save(actor, story, new Writing(sheet.text(), facts), sheet.mark(), false);
                return "";
            } catch (Clash e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static PictureFacts renamed(PictureFacts picture, String file) {
        return new PictureFacts(
                file,
                picture.key(),
                picture.type(),
                picture.width(),
                picture.height(),
                picture.credit(),
                picture.licence(),
                picture.alt(),
                picture.until(),
                picture.consent(),
                picture.focus());
    }
}
