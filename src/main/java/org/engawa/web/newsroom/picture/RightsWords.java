package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.engawa.story.PictureFacts;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.PictureLibrary;
import org.engawa.workflow.Sheet;

/** Warns of pictures that may not be shown for long, or not any more. */
@Named("rights")
@RequestScoped
public class RightsWords {
    @Inject
    private InHand inHand;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Clock clock;

    /** A warning for each picture of the edition whose rights end soon; what has ended the checks say. */
    public List<String> getEnding() {
        return inHand.find().map(this::ending).orElse(List.of());
    }

    private List<String> ending(Sheet sheet) {
        return sheet.facts().pictures().stream()
                .filter(picture -> PictureLibrary.Rights.of(
                                picture, day(sheet.mission().zone()))
                        .filter(PictureLibrary.Rights.ENDING::equals)
                        .isPresent())
                .map(picture -> words.say("pictures.ends-soon", picture.file(), until(picture)))
                .toList();
    }

    /** The warning about a picture; empty while there is time. */
    String say(PictureFacts picture, ZoneId zone) {
        return PictureLibrary.Rights.of(picture, day(zone))
                .map(rights -> switch (rights) {
                    case ENDING -> words.say("pictures.ends", until(picture));
                    case ENDED -> words.say("pictures.ended", until(picture));
                })
                .orElse("");
    }

    private String until(PictureFacts picture) {
        return hours.day(Objects.requireNonNull(picture.until()));
    }

    private LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
