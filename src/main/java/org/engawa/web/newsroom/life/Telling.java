package org.engawa.web.newsroom.life;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.StoryLife;

/** Tells what was done with a story as sentences in the language of the member. */
@RequestScoped
public class Telling {
    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Languages languages;

    /** The sentence. */
    public String say(StoryLife.Event event) {
        String key = "life." + event.act().toLowerCase(Locale.ROOT).replace('_', '-');
        String language = languages.name(event.language());
        return words.has(key)
                ? words.say(key, event.by(), language, more(event.detail()))
                : words.say("life.other", event.by(), language, event.act());
    }

    /** When it was, in the member's zone. */
    public String when(StoryLife.Event event) {
        return hours.own(event.at());
    }

    private String more(Map<String, String> detail) {
        String due = detail.get("due");
        if (due != null) {
            try {
                return hours.own(OffsetDateTime.parse(due));
            } catch (DateTimeException e) {
                return due;
            }
        }
        return detail.getOrDefault("reason", detail.getOrDefault("named", ""));
    }
}
