package org.engawa.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an edition of a story has a picture, with what pictures are searched by. Follows from the story, which keeps it. */
@Entity
@Table(name = "listed_picture")
public class ListedPicture {
    /** The days since 1970 have no more than eight digits. */
    private static final long LAST_DAY = 99_999_999;

    /** States in which readers may be shown it: what is no longer current may stay to be read. */
    static final Set<EditionState> PUBLIC = EnumSet.of(EditionState.PUBLISHED, EditionState.WITHDRAWN);

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private Story story;

    @Column(name = "story_id", insertable = false, updatable = false)
    private UUID storyId;

    /** As in the story. */
    private String mission;

    /** Among all pictures of the story, counted from 0. */
    private int place;

    /** Among the pictures of all stories; texts sort as the newest story comes first, and in each the first picture. */
    private String spot;

    @Column(name = "picture_key")
    private String pictureKey;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private boolean newest;

    @Column(name = "last_day")
    private @Nullable LocalDate until;

    /** Whether it was told that readers are not shown it any more. */
    @Column(name = "taken_away")
    private boolean takenAway;

    private String said;
    private String described;

    @Convert(converter = PictureFactsConverter.class)
    private PictureFacts picture;

    /** For the persistence provider. */
    protected ListedPicture() {}

    /**
     * What stands in the list.
     *
     * @param edition of the original that has the picture
     * @param newest whether there is no newer edition of the original
     * @param said everything that is said of it, in lower case
     * @param described languages in which it is said what it shows, as {@link ListedPictures} writes them
     * @param takenAway whether it was told that readers are not shown it any more
     */
    record Line(
            Edition edition, boolean newest, PictureFacts picture, String said, String described, boolean takenAway) {}

    ListedPicture(Story story, int place, Line line) {
        this.id = UUID.randomUUID();
        this.story = story;
        this.storyId = story.id();
        this.place = place;
        take(line);
    }

    /** Says what stands there now. */
    void write(Line line) {
        take(line);
    }

    private void take(Line line) {
        mission = story.facts().mission();
        spot = String.format(
                Locale.ROOT,
                "%08d %s %04d",
                LAST_DAY
                        - Math.min(
                                LAST_DAY,
                                Math.max(
                                        0,
                                        story.facts().published().toLocalDate().toEpochDay())),
                story.slug(),
                place);
        pictureKey = line.picture().key();
        state = line.edition().state();
        newest = line.newest();
        until = line.picture().until();
        takenAway = line.takenAway();
        said = line.said();
        described = line.described();
        picture = line.picture();
    }

    /** Whether it was told that readers are not shown this picture any more, as its rights ended on this day. */
    boolean isTakenAway(PictureFacts other) {
        return takenAway && pictureKey.equals(other.key()) && Objects.equals(until, other.until());
    }

    /** Is taken away from readers on a day; false when they were never shown it, may still be, or it was told before. */
    boolean takeAway(LocalDate day) {
        boolean going = !takenAway && PUBLIC.contains(state) && !picture.mayBeShown(day);
        takenAway |= going;
        return going;
    }

    /** File name of the picture. */
    String file() {
        return picture.file();
    }

    /** Id of the story. */
    UUID story() {
        return storyId;
    }

    /**
     * As lists show it.
     *
     * @param language BCP 47 tag of the original
     * @param title of the original, as it was saved last
     */
    PictureUse use(String language, String title) {
        return new PictureUse(storyId, mission, language, title, state, newest, picture);
    }
}
