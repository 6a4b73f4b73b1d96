package org.engawa.web.newsroom.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.story.FoundText;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.FindTexts;
import org.jspecify.annotations.Nullable;

/** What a search finds, on the page `/newsroom/search`. */
@Named("found")
@RequestScoped
public class FoundStories {
    /** Under what the question is sent. */
    private static final String QUESTION = "q";

    @Inject
    private InHand inHand;

    @Inject
    private FindTexts find;

    @Inject
    private SiteNames names;

    @Inject
    private Refusals states;

    @Inject
    private Words words;

    private FindTexts.@Nullable Result result;
    private @Nullable List<Row> rows;

    /**
     * A text in the list.
     *
     * @param address of the page about it
     * @param edition its story and language, divided by a slash, as forms send it
     * @param inHand whether it is on its way to readers
     * @param title as it was saved last, or that it has none yet
     * @param titleTag BCP 47 tag of the language of the title
     * @param tag BCP 47 tag of the language of the text
     */
    public record Row(
            String address,
            String edition,
            boolean inHand,
            String title,
            String titleTag,
            String tag,
            String state,
            String language,
            String mission,
            String excerpt) {}

    /** What is looked for, as it was typed. */
    public String getQuestion() {
        return inHand.sent(QUESTION);
    }

    /** Whether anything is looked for. */
    public boolean isAsked() {
        return !result().words().isEmpty();
    }

    /** Whether there is more than is shown. */
    public boolean isMore() {
        return result().more();
    }

    /** Whether all texts were read for it, which takes longer and knows words only as they were typed. */
    public boolean isRead() {
        return result().read();
    }

    /** How many are shown. */
    public int getCount() {
        return result().texts().size();
    }

    /** What was found, the one saved last first. */
    public List<Row> getAll() {
        List<Row> known = rows;
        if (known == null) {
            known = result().texts().stream().map(this::row).toList();
            rows = known;
        }
        return known;
    }

    /** Whether any of it is on its way to readers, so that something can be done to several at once. */
    public boolean isInHand() {
        return result().texts().stream().anyMatch(text -> text.state().inPreparation());
    }

    private Row row(FoundText found) {
        boolean untitled = found.text().title().isBlank();
        return new Row(
                "/newsroom/edit?story=" + found.story() + "&language=" + found.language(),
                found.story() + "/" + found.language(),
                found.state().inPreparation(),
                untitled ? words.say("board.untitled") : found.text().title(),
                untitled ? words.getLanguage() : found.language(),
                found.language(),
                states.state(found.state()),
                names.language(found.language()),
                names.mission(found.mission()),
                Excerpt.of(found.text(), result().words()));
    }

    private FindTexts.Result result() {
        FindTexts.Result known = result;
        if (known == null) {
            known = find.find(inHand.actor(), getQuestion());
            result = known;
        }
        return known;
    }
}
