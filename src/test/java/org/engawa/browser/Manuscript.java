package org.engawa.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The text of a story on its screen, written as a person does: in the editor that lies over the field, or in the field alone. */
final class Manuscript {
    private final Page page;

    /** Waits until the editor is there, or is not wished for. */
    Manuscript(Page page) {
        this.page = page;
        page.locator("#editor").waitFor();
    }

    /** The same in the plain field. */
    Manuscript plain() {
        if (page.locator("#plain-field[aria-pressed=false]").count() > 0) {
            page.locator("#plain-field").click();
        }
        page.locator("textarea#body").waitFor();
        return this;
    }

    /** Where it is typed. */
    Locator place() {
        return page.locator("#body");
    }

    /** What the form has of it. */
    Locator field() {
        return page.locator("textarea[name=body]");
    }

    /** What is seen of it in the editor. */
    String seen() {
        return (String) page.evaluate(
                "() => [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')");
    }

    /** Writes this instead of all that stands there. */
    void write(String text) {
        place().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    /** Chooses what stands between two places. */
    void choose(int start, int end) {
        place().press("Control+Home");
        for (int i = 0; i < end; i++) {
            page.keyboard().press(i < start ? "ArrowRight" : "Shift+ArrowRight");
        }
    }

    /** What is chosen. */
    String chosen() {
        return (String)
                place().evaluate(
                                "place => 'value' in place ? place.value.slice(place.selectionStart, place.selectionEnd) : getSelection().toString()");
    }

    /** Composes letters of a word that is not confirmed yet. */
    static void compose(CDPSession keyboard, String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        keyboard.send("Input.imeSetComposition", composition);
    }
}
