package org.engawa.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Two members who do the same, each with a story of theirs; the second sends fields of other forms along. */
final class Lockstep {
    private static final String[] ROLES = {
        "contributor:engawa-desk",
        "translator:engawa-desk:fr",
        "reviewer:engawa-desk:en",
        "desk-officer:engawa-desk",
        "administrator"
    };
    private static final String[] JUDGES = {"reviewer:engawa-desk:en", "desk-officer:engawa-desk"};
    private static final List<String> OF_THE_STORY = List.of(
            "edit",
            "preview",
            "history",
            "review",
            "publish",
            "remarks",
            "pictures",
            "show",
            "limit",
            "life",
            "translate");

    /** What is another for each story, each page and each minute. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"
                    + "|[A-Za-z0-9_-]{43}|\\b[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?\\b|[0-9a-f]{16,64}|lockstep-(plain|extra)|water-in-step(-[0-9a-z]+)?");

    /** As the value of boxes: all of that name are ticked. */
    static final String EVERY = "*";

    private final FieldsOfOthers others;
    private final House house;
    private Caller plain;
    private Caller extra;
    private String plainStory = "";
    private String extraStory = "";

    Lockstep(House house, FieldsOfOthers others) throws IOException {
        this.house = house;
        this.others = others;
        plain = Door.called(house.site(), "lockstep-plain@example.org", "Noor", ROLES);
        extra = Door.called(house.site(), "lockstep-extra@example.org", "Noor", ROLES);
    }

    /** From now on others act, who may judge what those before them wrote. */
    void handOver() throws IOException {
        plain = Door.called(house.site(), "lockstep-plain-judge@example.org", "Mori", JUDGES);
        extra = Door.called(house.site(), "lockstep-extra-judge@example.org", "Mori", JUDGES);
    }

    /**
     * What came of a button.
     *
     * @param plain the page without other fields; null where there was no such button
     */
    record Outcome(Document plain, Document extra) {
        boolean isThere() {
            return plain != null;
        }

        Optional<String> fault() {
            return difference(told(plain), told(extra));
        }

        /** What was said of it. */
        String said() {
            return plain.select("[role=status], [role=alert]").text();
        }

        private static Set<String> told(Document page) {
            Set<String> told = new LinkedHashSet<>();
            told.add(page.connection().response().statusCode() + " " + page.title());
            told.add(bare(page.location().replaceFirst("https?://[^/]*", "")));
            page.select("[role=status], [role=alert] *").forEach(said -> told.add(bare(said.text())));
            page.select("main [name]").forEach(field -> told.add(bare(field.attr("name"))));
            return told;
        }
    }

    /** Begins a story each. */
    void begin() throws IOException {
        plainStory = begun(plain);
        extraStory = begun(extra);
    }

    private static String begun(Caller caller) throws IOException {
        Document page =
                caller.presses(caller.opens("/newsroom/new?kind=result"), "begin", Map.of("title", "Water in step"));
        return page.location().replaceFirst(".*\\?", "?");
    }

    /** The buttons that a page has for both. */
    List<String> buttons(String page) throws IOException {
        Document there = plain.looksFor("/newsroom/" + page + plainStory);
        others.learn(there);
        return buttons(there).stream()
                .map(button -> button.attr("name"))
                .distinct()
                .toList();
    }

    private static List<Element> buttons(Document page) {
        return page.select("main form[method=post] [name]").select("input[type=submit], button:not([type=button])");
    }

    /** Presses a button of a page that both open anew. */
    Outcome press(String page, String button, Map<String, String> fields, boolean all) throws IOException {
        Document left = filled(plain.looksFor("/newsroom/" + page + plainStory), button, fields, all);
        Document right = filled(extra.looksFor("/newsroom/" + page + extraStory), button, fields, all);
        Optional<Element> there = named(left, button);
        Optional<Element> here = named(right, button);
        if (there.isEmpty() || here.isEmpty()) {
            return new Outcome(there.isEmpty() == here.isEmpty() ? null : left, right);
        }
        return new Outcome(
                plain.sends(there.get(), List.<Connection.KeyVal>of()), extra.sends(here.get(), others.besides(right)));
    }

    private static Optional<Element> named(Document page, String button) {
        return buttons(page).stream()
                .filter(one -> one.attr("name").equals(button))
                .findFirst();
    }

    /** What nobody filled in yet gets some words, and what can be chosen is chosen. */
    private static Document filled(Document page, String button, Map<String, String> fields, boolean all) {
        named(page, button).map(one -> one.closest("form")).ifPresent(form -> {
            for (Element field : form.select("input, textarea, select")) {
                String type = field.attr("type");
                boolean box = type.equals("checkbox") || type.equals("radio");
                if (fields.containsKey(field.attr("name"))) {
                    fill(field, fields.get(field.attr("name")), box);
                } else if (!all) {
                    continue;
                } else if (box) {
                    field.attr("checked", "checked");
                } else if (field.normalName().equals("select")
                        && field.select("[selected]").isEmpty()) {
                    field.select("option").stream()
                            .skip(1)
                            .findFirst()
                            .ifPresent(one -> one.attr("selected", "selected"));
                } else if (field.val().isEmpty()
                        && type.matches("text|search||textarea")
                        && !field.normalName().equals("select")) {
                    field.val("Words of both");
                }
            }
        });
        return page;
    }

    private static void fill(Element field, String value, boolean box) {
        if (!box) {
            field.val(value);
        } else if (value.equals(EVERY) || value.equals(field.val())) {
            field.attr("checked", "checked");
        } else {
            field.removeAttr("checked");
        }
    }

    /** What is different now between the two stories, on all of their screens. */
    List<String> differences() throws IOException {
        List<String> found = new ArrayList<>();
        for (String page : OF_THE_STORY) {
            difference(
                            shown(plain.looksFor("/newsroom/" + page + plainStory)),
                            shown(extra.looksFor("/newsroom/" + page + extraStory)))
                    .ifPresent(fault -> found.add(page + ": " + fault));
        }
        return found;
    }

    private static Set<String> shown(Document page) {
        Set<String> shown = new LinkedHashSet<>();
        shown.add(Integer.toString(page.connection().response().statusCode()));
        page.select("main *").forEach(element -> shown.add(bare(element.ownText())));
        page.select("main [name]").forEach(field -> shown.add(bare(field.attr("name") + " is " + field.val())));
        page.select("main [checked], main [selected]").forEach(field -> shown.add("chosen: " + bare(field.val())));
        return shown;
    }

    private static Optional<String> difference(Set<String> without, Set<String> with) {
        Set<String> more = new LinkedHashSet<>(with);
        more.removeAll(without);
        Set<String> less = new LinkedHashSet<>(without);
        less.removeAll(with);
        return more.isEmpty() && less.isEmpty() ? Optional.empty() : Optional.of("more: " + more + ", less: " + less);
    }

    private static String bare(String text) {
        return OTHERWISE.matcher(text).replaceAll("~");
    }
}
