package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Sheet;

/** What the page `/newsroom/edit` says of an edition besides its text. */
@Named("about")
@RequestScoped
public class SheetView {
    @Inject
    private OpenSheet open;

    @Inject
    private SiteNames names;

    @Inject
    private Hours hours;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    /**
     * The story in another language.
     *
     * @param address of its page
     */
    public record Sibling(String address, String language, String state) {}

    /** Its state in words. */
    public String getState() {
        return refusals.state(open.getSheet().state());
    }

    /** Its language by name. */
    public String getLanguage() {
        return names.language(open.getSheet().key().language());
    }

    /** The mission that owns it. */
    public String getMission() {
        return names.name(open.getSheet().mission().names());
    }

    /** What it is called: its title as saved, or that it has none yet. */
    public String getTitle() {
        String title = open.getSheet().text().title();
        return title.isBlank() ? words.say("board.untitled") : title;
    }

    /** When it is to be published; empty unless it is scheduled. */
    public String getDue() {
        return open.getSheet().due().map(hours::brief).orElse("");
    }

    /** What the checks find in what is saved. */
    public List<Finding> getChecks() {
        return open.getSheet().problems().stream()
                .map(refusal -> Finding.of(refusal, refusals.say(refusal)))
                .toList();
    }

    /** The story in its other languages. */
    public List<Sibling> getSiblings() {
        Sheet sheet = open.getSheet();
        return sheet.languages().stream()
                .filter(one -> !one.language().equals(sheet.key().language()))
                .map(one -> new Sibling(
                        OpenSheet.PAGE + "?story=" + sheet.key().story() + "&language=" + one.language(),
                        names.language(one.language()),
                        refusals.state(one.state())))
                .toList();
    }
}
