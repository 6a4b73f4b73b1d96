package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.Words;

/** Times as the member reads them: in their zone and language. */
@RequestScoped
public class OwnTimes {
    @Inject
    private CurrentMember me;

    @Inject
    private Words words;

    /** Date and time of day. */
    public String say(OffsetDateTime at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.getLocale())
                .format(at.atZoneSameInstant(me.get().zone()));
    }
}
