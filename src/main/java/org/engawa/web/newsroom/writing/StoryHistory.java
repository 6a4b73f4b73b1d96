package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Sheets;
import org.jspecify.annotations.Nullable;

/** Every text that was saved of an edition, and what changed between two of them, on the page `/newsroom/history`. */
@Named("past")
@RequestScoped
public class StoryHistory {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSheet open;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Changes changes;

    private @Nullable List<Sheets.Saved> known;

    /**
     * A saved text.
     *
     * @param id by which it is chosen
     * @param name which edition and which of its texts
     */
    public record Entry(String id, String name, String by, String at) {}

    /** All texts, the newest first. */
    public List<Entry> getEntries() {
        return saved().stream().map(this::entry).toList();
    }

    /** All texts to choose from. */
    public List<Choice> getChoices() {
        return getEntries().stream()
                .map(one -> new Choice(one.id(), words.say("history.choice", one.name(), one.by(), one.at())))
                .toList();
    }

    /** The id of the earlier one of the two; as chosen, else the last but one. */
    public String getBefore() {
        return chosen("before", 1).map(StoryHistory::id).orElse("");
    }

    /** The id of the later one of the two; as chosen, else the last. */
    public String getAfter() {
        return chosen("after", 0).map(StoryHistory::id).orElse("");
    }

    /** The two, as a heading. */
    public String getCompared() {
        return words.say(
                "history.compare",
                chosen("before", 1).map(this::name).orElse(""),
                chosen("after", 0).map(this::name).orElse(""));
    }

    /** What changed between the two. */
    public List<Changes.Part> getParts() {
        Optional<Sheets.Saved> before = chosen("before", 1);
        Optional<Sheets.Saved> after = chosen("after", 0);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return changes.whole(before.get().text(), after.get().text(), open.getLanguage());
    }

    /** The text with this id. */
    Optional<Sheets.Saved> find(String id) {
        return saved().stream().filter(one -> id(one).equals(id)).findFirst();
    }

    private Optional<Sheets.Saved> chosen(String field, int otherwise) {
        List<Sheets.Saved> all = saved();
        return find(Typed.field(request, field))
                .or(() ->
                        all.stream().skip(Math.min(otherwise, all.size() - 1L)).findFirst());
    }

    private List<Sheets.Saved> saved() {
        List<Sheets.Saved> present = known;
        if (present == null) {
            present = open.history();
            known = present;
        }
        return present;
    }

    private Entry entry(Sheets.Saved one) {
        return new Entry(id(one), name(one), one.by(), hours.brief(one.at()));
    }

    private String name(Sheets.Saved one) {
        return words.say("history.entry", one.edition(), one.number());
    }

    private static String id(Sheets.Saved one) {
        return one.edition() + "-" + one.number();
    }
}
