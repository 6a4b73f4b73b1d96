package org.engawa.reading;

import java.util.List;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.PictureFacts;

/** A story beside those of {@link Samples} that nobody may notice before its time: every word of its own betrays it. */
public final class Secret {
    /** Its address. */
    public static final String SLUG = "kept-for-later";

    /** In its title and summary. */
    public static final String TITLE = "zylophant";

    /** In its text. */
    public static final String BODY = "quokkacanary";

    /** In the description of its picture. */
    public static final String ALT = "bilbycanary";

    /** Where it takes place. */
    public static final String PLACE = "numbatcanary";

    /** Under which its picture is stored. */
    public static final String PICTURE = "0123456789abcdef0123456789abcdef.jpg";

    /** All words that nothing else has. */
    public static final List<String> WORDS = List.of(TITLE, BODY, ALT, PLACE, PICTURE);

    private Secret() {}

    /** The newest of all, so that it would stand first in every list; the only one about Madagascar. */
    public static Tale tale() {
        return Tale.of(SLUG)
                .in("en", "ja", "ar")
                .called("The " + TITLE)
                .saying("<p>Some " + BODY + " and rice.</p>")
                .published("2026-11-21T09:00:00+09:00")
                .being(new Details.Event(
                        new EventTime("2026-12-03T10:00"),
                        null,
                        "Asia/Tokyo",
                        LocalText.of("en", PLACE),
                        Details.Attendance.MIXED,
                        Details.Status.SCHEDULED,
                        Samples.names("JST"),
                        null))
                .about(List.of("MG", "JP"), List.of("satreps"), List.of("health", "environment"), List.of("manabe"))
                .at("house")
                .showing(
                        new PictureFacts(
                                "a.jpg",
                                PICTURE,
                                "image/jpeg",
                                1200,
                                630,
                                "A",
                                "CC BY 4.0",
                                LocalText.of("en", ALT),
                                null,
                                null,
                                null),
                        true);
    }
}
