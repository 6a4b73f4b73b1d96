package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/** What members do with one story on their screens, and what their screens show of it. */
final class StoryInHand {
    static final String BODY = "The second paragraph was saved by itself.\n\nIt has two.";

    private final String address;
    private final String title;
    private String story = "";

    StoryInHand(String address) {
        this(address, "Rain that was counted");
    }

    StoryInHand(String address, String title) {
        this.address = address;
        this.title = title;
    }

    /** Its number, once it is begun. */
    String id() {
        return story;
    }

    void begins(Page page) {
        page.navigate(at("/newsroom/new?kind=result"));
        page.locator("#title").fill(title);
        page.locator("#begin").click();
        page.waitForURL("**/newsroom/edit?*");
        story = page.url().replaceFirst(".*story=([0-9a-f-]+).*", "$1");
    }

    boolean isBegun(Page page) {
        page.navigate(at("/newsroom/board"));
        Locator link = page.locator(".rows a, .hand a").filter(new Locator.FilterOptions().setHasText(title));
        if (link.count() == 0) {
            return false;
        }
        story = link.first().getAttribute("href").replaceFirst(".*story=([0-9a-f-]+).*", "$1");
        return true;
    }

    /** Nobody presses a button: it is saved by itself. */
    void types(Page page) {
        page.navigate(edit("en"));
        page.locator("#summary").fill("How rain is counted, and for whom.");
        page.locator("#topics summary").click();
        page.locator("#topics input").first().check();
        new Manuscript(page).write(BODY);
        page.locator("#autosave", new Page.LocatorOptions().setHasText(Pattern.compile("^Saved ")))
                .waitFor();
    }

    boolean holds(Page page, String body) {
        page.navigate(edit("en"));
        return page.locator("textarea[name=body]").inputValue().equals(body);
    }

    void sends(Page page) {
        page.navigate(edit("en"));
        page.locator("#send").click();
        saidBy(page, "Sent for review.");
    }

    void sendsBack(Page page) {
        begin(page, "en");
        page.locator("#reasons").fill("Say a third thing.");
        page.locator("#return").click();
        saidBy(page, "Sent back.");
    }

    void amends(Page page) {
        page.navigate(edit("en"));
        new Manuscript(page).write(BODY + " Now it has three.");
        page.locator("#save").click();
        saidBy(page, "Saved.");
    }

    void approves(Page page, String language) {
        begin(page, language);
        Clearing.nothingArises(page);
        for (Locator box : page.locator("input[name=confirmed]").all()) {
            box.check();
        }
        page.locator("#approve").click();
        saidBy(page, "Approved.");
    }

    /** A review that was begun already, and not acknowledged, is gone on with. */
    private void begin(Page page, String language) {
        page.navigate(at("/newsroom/review?story=" + story + "&language=" + language));
        if (page.locator("#begin").count() > 0) {
            page.locator("#begin").click();
        }
        page.locator("#reasons").waitFor();
    }

    void takesUp(Page page) {
        page.navigate(at("/newsroom/translate?story=" + story + "&language=en"));
        page.locator("#into").selectOption("fr");
        page.locator("#begin").click();
        saidBy(page, "You can write now.");
    }

    void translates(Page page) {
        page.navigate(french());
        Locator fields = page.locator(".passages textarea");
        for (int i = 0; i < fields.count(); i++) {
            fields.nth(i).fill("La pluie comptée " + i);
        }
        page.locator("#save").click();
        saidBy(page, "Saved.");
    }

    boolean isTranslated(Page page) {
        page.navigate(french());
        return page.locator(".passages textarea").last().inputValue().startsWith("La pluie comptée");
    }

    void sendsFrench(Page page) {
        page.navigate(french());
        page.locator("#send").click();
        saidBy(page, "Sent for review.");
    }

    void schedules(Page page, String language, ZonedDateTime nine) {
        page.navigate(at("/newsroom/publish?story=" + story + "&language=" + language));
        page.locator("#hour").fill(nine.toLocalDateTime().toString());
        page.locator("#ask").click();
        assertThat(page.locator(".hours").textContent()).contains("9:00", "Tokyo");
        page.locator("#schedule").click();
        saidBy(page, "Scheduled.");
    }

    boolean stands(Page page, String language, String state) {
        return page.navigate(edit(language)).status() == 200
                && page.locator(".standing .tag").textContent().equals(state);
    }

    private static void saidBy(Page page, String words) {
        page.locator("[role=status]", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private String at(String path) {
        return address + path;
    }

    private String edit(String language) {
        return at("/newsroom/edit?story=" + story + "&language=" + language);
    }

    private String french() {
        return at("/newsroom/translate?story=" + story + "&language=fr");
    }
}
