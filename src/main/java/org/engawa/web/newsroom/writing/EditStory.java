package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.markdown.Typography;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.EditorialChecks;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The text of an edition on the page `/newsroom/edit`. As long as nothing was sent it is what is saved; from then on what was
 * typed, until it is saved.
 */
@Named("edit")
@RequestScoped
public class EditStory {
    @Inject
    private OpenSheet open;

    @Inject
    private FactsForm facts;

    @Inject
    private Problems problems;

    @Inject
    private Saving saving;

    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String body;
    private @Nullable String translator;
    private @Nullable String mark;

    /** Saves what was typed. */
    public void save() {
        open.perform(this::write, () -> saving.lead(open.key(), "saved"));
    }

    /** Saves what was typed, and sends it for review. */
    public void send() {
        open.perform(
                (actor, key) -> {
                    write(actor, key);
                    if (problems.isNone()) {
                        saving.submit(actor, key, getMark());
                    }
                },
                () -> saving.lead(open.key(), "sent"));
    }

    /** Saves what was typed, with its marks and letters set as readers expect them. */
    public void typeset() {
        Typography typography = Typography.of(open.key().language());
        title = Typography.made(getTitle(), typography.inWords(getTitle()));
        summary = Typography.made(getSummary(), typography.inWords(getSummary()));
        body = Typography.made(getBody(), typography.inMarkdown(getBody()));
        save();
    }

    /** Whether there is a form: while it may be written, and always when something was typed, which must not be lost. */
    public boolean isShown() {
        return title != null || open.getSheet().may(Act.SAVE);
    }

    private void write(Actor actor, EditionKey key) {
        Sheet sheet = open.getSheet();
        Writing writing = new Writing(typed(sheet), sheet.original() ? facts.read(sheet.facts()) : null);
        if (problems.isNone()) {
            mark = saving.save(actor, key, writing, getMark());
        }
    }

    private StoryText typed(Sheet sheet) {
        return new StoryText(
                Typed.line(getTitle()), Typed.line(getSummary()), Typed.text(getBody()), translator(sheet));
    }

    private @Nullable String translator(Sheet sheet) {
        return translator == null ? sheet.text().translator() : Typed.line(translator);
    }

    /** The mark of what this was begun with; that of the others once they are shown, since they have been seen then. */
    public String getMark() {
        return saving.mark().orElseGet(() -> mark == null ? open.getSheet().mark() : mark);
    }

    /** As the form was sent. */
    public void setMark(String mark) {
        this.mark = mark;
    }

    /** As typed, else as saved. */
    public String getTitle() {
        return title == null ? open.getSheet().text().title() : title;
    }

    /** As typed. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Width of the title in columns. */
    public int getTitleColumns() {
        return EditorialChecks.columns(getTitle());
    }

    /** Widest that it may be. */
    public int getTitleLimit() {
        return EditorialChecks.TITLE_COLUMNS;
    }

    /** As typed, else as saved. */
    public String getSummary() {
        return summary == null ? open.getSheet().text().summary() : summary;
    }

    /** As typed. */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** Width of the summary in columns. */
    public int getSummaryColumns() {
        return EditorialChecks.columns(getSummary());
    }

    /** Widest that it may be. */
    public int getSummaryLimit() {
        return EditorialChecks.SUMMARY_COLUMNS;
    }

    /** As typed, else as saved; Markdown. */
    public String getBody() {
        return body == null ? open.getSheet().text().body() : body;
    }

    /** As typed. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Who translated it, as typed, else as saved; empty when it is not told. */
    public String getTranslator() {
        String saved = open.getSheet().text().translator();
        String now = translator == null ? saved : translator;
        return now == null ? "" : now;
    }

    /** As typed. */
    public void setTranslator(String translator) {
        this.translator = translator;
    }
}
