package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.engawa.account.AccountRefusal;
import org.engawa.account.MailQueue;
import org.engawa.notification.Letter;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Words;
import org.jspecify.annotations.Nullable;

/** What became of letters, on the page `/newsroom/letters`. */
@Named("letters")
@RequestScoped
public class LetterRows {
    @Inject
    private MailQueue queue;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Journey journey;

    private MailQueue.@Nullable Overview overview;

    /**
     * A letter in the list.
     *
     * @param tried how often, and when it is tried next
     * @param why what the mail server said
     */
    public record Row(UUID id, UUID member, String to, String kind, String state, String tried, String why) {}

    /** How many letters stand somewhere. */
    public record Count(String state, long letters) {}

    /** Called before the page is written: for whoever keeps no accounts there is none. */
    public void demand() {
        if (overview() == null) {
            journey.nowhere();
        }
    }

    /** Whether there is a page. */
    public boolean isThere() {
        return overview() != null;
    }

    /** Whether any letters are sent. */
    public boolean isSent() {
        MailQueue.Overview known = overview();
        return known != null && known.sent();
    }

    /** How many stand where; states in which there is none are left out. */
    public List<Count> getCounts() {
        MailQueue.Overview known = overview();
        return known == null
                ? List.of()
                : Arrays.stream(Letter.State.values())
                        .filter(known.counts()::containsKey)
                        .map(state -> new Count(say(state), known.counts().getOrDefault(state, 0L)))
                        .toList();
    }

    /** Those that could not be sent so far. */
    public List<Row> getTroubled() {
        MailQueue.Overview known = overview();
        return known == null
                ? List.of()
                : known.troubled().stream().map(this::row).toList();
    }

    private Row row(MailQueue.Troubled letter) {
        boolean over = letter.state() == Letter.State.GIVEN_UP;
        return new Row(
                letter.id(),
                letter.to().id(),
                words.say("letters.to", letter.to().name(), letter.to().address()),
                words.say("letters.kind-" + word(letter.kind())),
                say(letter.state()),
                over
                        ? words.say("letters.tried", letter.tries())
                        : words.say("letters.next", letter.tries(), hours.brief(letter.due())),
                letter.why());
    }

    private String say(Letter.State state) {
        return words.say("letters.state-" + word(state));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private MailQueue.@Nullable Overview overview() {
        if (overview == null) {
            try {
                overview = queue.look(current.doer());
            } catch (AccountRefusal e) {
                return null;
            }
        }
        return overview;
    }
}
