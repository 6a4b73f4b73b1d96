package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.reading.MediaPaths;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureUse;
import org.engawa.web.newsroom.DraftPictures;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.PictureLibrary.Held;
import org.jspecify.annotations.Nullable;

/** The pictures of the library as its page shows them. */
@Named
@RequestScoped
public class LibraryRows {
    @Inject
    private InHand inHand;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    @Inject
    private RightsWords rights;

    @Inject
    private SizesWords sizes;

    /**
     * A picture.
     *
     * @param address of a small version
     * @param shows what it shows, or why nothing is said
     * @param tag BCP 47 tag of the language of that
     * @param rights who made it and under which licence; empty when nobody has said
     * @param sizes how far its smaller versions are made
     * @param taken whether the story in hand has it
     */
    public record Row(
            String key,
            String address,
            String file,
            String shows,
            String tag,
            String rights,
            List<String> warnings,
            List<Use> uses,
            SizesWords.Row sizes,
            boolean taken) {}

    /**
     * A story that has it.
     *
     * @param tag BCP 47 tag of the language of the title
     */
    public record Use(String address, String title, String tag, String mission) {}

    /** The title of the story into which pictures can be taken; empty when there is none in hand, or not to be changed. */
    public String getInto() {
        return inHand.find()
                .filter(AddPicture::isChangeable)
                .map(sheet -> sheet.text().title().isBlank()
                        ? words.say("board.untitled")
                        : sheet.text().title())
                .orElse("");
    }

    /** As the page shows it. */
    Row row(Held held) {
        PictureFacts picture = held.picture();
        LocalText.Localized shows = shows(picture);
        return new Row(
                picture.key(),
                address(held.uses().get(0)),
                picture.file(),
                shows.text(),
                shows.language(),
                Stream.of(picture.credit(), picture.licence())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                held.uses().stream()
                        .map(use -> rights.say(use.picture(), zone(use)))
                        .filter(warning -> !warning.isEmpty())
                        .distinct()
                        .toList(),
                held.uses().stream().map(this::use).toList(),
                sizes.of(picture),
                held.uses().stream().anyMatch(use -> use.story().equals(inHand.getStory())));
    }

    private ZoneId zone(PictureUse use) {
        @Nullable Mission mission = names.settings().missions().get(use.mission());
        return mission == null ? names.settings().site().zone() : mission.zone();
    }

    private LocalText.Localized shows(PictureFacts picture) {
        LocalText alt = picture.alt();
        if (alt == null) {
            return new LocalText.Localized(words.say("library.decorative"), words.getLanguage());
        }
        LocalText.Localized said = alt.in(names.settings().site().preferences(words.getLanguage()));
        return said.text().isBlank()
                ? new LocalText.Localized(words.say("library.undescribed"), words.getLanguage())
                : said;
    }

    /** What a correction has left out is only to be had where readers find it. */
    private static String address(PictureUse use) {
        String path = MediaPaths.picture(PictureRows.small(use.picture()));
        return use.newest()
                ? DraftPictures.of(new EditionKey(use.story(), use.language())).apply(path)
                : path;
    }

    private Use use(PictureUse use) {
        boolean untitled = use.title().isBlank();
        return new Use(
                "/newsroom/pictures?story=" + use.story() + "&language=" + use.language(),
                untitled ? words.say("board.untitled") : use.title(),
                untitled ? words.getLanguage() : use.language(),
                names.mission(use.mission()));
    }
}
