package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor that lies over the field of a text loses nothing of it, stands in nobody's way, and can be left away. */
@ExtendWith(House.Key.class)
class EditorIT {
    private static final String TEXT = """
            ## 水

            مرحبا **بالعالم** ([الموقع](https://example.org/))

            > [!note] 注意
            > As [^speech] shows, `code`.

            ![](lagoon.jpg "Caption")""";

    @Test
    void whatIsTypedInAnyScriptStandsInTheFieldAndIsSaved(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-types@example.org");
            Manuscript body = new Manuscript(page);
            CDPSession keyboard = window.context().newCDPSession(page);
            body.write("## ");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            window.requests();
            for (String letters : new String[] {"ｍ", "み", "みず", "水"}) {
                Manuscript.compose(keyboard, letters);
                assertThat(body.field()).hasValue("## " + letters);
            }
            page.waitForTimeout(2500);
            assertThat(window.requests()).as("half a word is not saved").noneMatch(to -> to.endsWith("/drafts"));
            page.waitForResponse("**/newsroom/drafts", () -> page.keyboard().insertText("水"));
            assertThat(body.field()).hasValue("## 水");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            body.write(TEXT);
            assertThat(body.field()).hasValue(TEXT);
            assertThat(body.seen()).isEqualTo(TEXT);
            assertThat(page.locator(".cm-line").nth(2).evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("rtl");
            assertThat(page.locator(".cm-line").nth(4).evaluate("line => getComputedStyle(line).direction"))
                    .isEqualTo("ltr");
            assertThat(page.locator(".md-heading:not(.md-mark)").first()).containsText("水");
            assertThat(page.locator(".md-label")).hasText(new String[] {"[!note]", "[^speech]"});
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.reload();
            assertThat(body.field()).hasValue(TEXT);
            assertThat(new Manuscript(page).seen()).isEqualTo(TEXT);
            assertThat(window.troubles()).as("the policy forbids nothing of it").isEmpty();
        }
    }

    @Test
    void keysSaveAndSend(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-shortcuts@example.org");
            Manuscript body = new Manuscript(page);
            body.write("Saved by a key.");
            page.waitForResponse("**/newsroom/drafts", () -> body.place().press("Control+s"));
            assertThat(page.locator("#autosave")).containsText("Saved ");
            body.place().press("Control+Enter");
            assertThat(page.locator("[role=alert]")).containsText("Write a summary");
            assertThat(body.field()).hasValue("Saved by a key.");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void whatOthersPutIntoTheFieldIsOneStepOfTheEditor(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-others@example.org");
            Manuscript body = new Manuscript(page);
            body.write("One.\n\nTwo.\n\nThree.");
            body.choose(6, 10);
            body.field()
                    .evaluate("field => { field.value = 'One and a half.\\n\\nTwo.\\n\\nThree.';"
                            + " field.form.dispatchEvent(new Event('restored')); }");
            assertThat(body.place()).containsText("One and a half.");
            assertThat(body.chosen()).as("it is where it was").isEqualTo("Two.");
            page.keyboard().press("Control+z");
            assertThat(body.field()).hasValue("One.\n\nTwo.\n\nThree.");
            page.keyboard().press("Control+y");
            assertThat(body.field()).hasValue("One and a half.\n\nTwo.\n\nThree.");
            page.evaluate(SHUFFLE);
            assertThat(body.seen()).isEqualTo(body.field().inputValue());
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** Puts texts of all kinds into the field, as a restored copy does, and reads each of them in the editor. */
    private static final String SHUFFLE = """
            async () => {
              const field = document.querySelector('textarea[name=body]');
              const parts = ['a', '水', 'م', '\\n', '\\r\\n', '😀', '\\ud83d', '> ', '**', '\\u200f', '　', '\\t'];
              let seed = 7;
              const next = most => (seed = seed * 48271 % 2147483647) % most;
              for (let turn = 0; turn < 300; turn++) {
                const {value} = field;
                const one = next(value.length + 1);
                const other = one + next(5);
                const put = Array.from({length: next(4)}, () => parts[next(parts.length)]).join('');
                field.value = (value.slice(0, one) + put + value.slice(other)).slice(0, 200);
                field.dispatchEvent(new Event('input', {bubbles: true}));
                await null;
                await null;
                const seen = [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n');
                if (seen !== field.value) throw new Error(turn + ': ' + JSON.stringify([seen, field.value]));
              }
            }""";

    @Test
    void itIsReachedNamedAndLeftLikeEveryField(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-keys@example.org");
            Manuscript body = new Manuscript(page);
            body.write("One line.");
            Locator named = page.getByRole(
                    AriaRole.TEXTBOX,
                    new Page.GetByRoleOptions().setName("Text").setExact(true));
            assertThat(named).hasCount(1);
            assertThat(named).hasAttribute("lang", "en");
            assertThat(named)
                    .hasAccessibleDescription(
                            "Headings begin with ##. Markdown stands for the rest: *emphasis*, [words](https://…), - for lists.");
            page.keyboard().press("Tab");
            assertThat(body.place()).not().isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(body.place()).isFocused();
            page.keyboard().type("!");
            assertThat(body.field()).hasValue("One line.!");
            page.locator("#title").focus();
            page.locator("#body-label").click();
            assertThat(body.place()).isFocused();
            body.write("");
            page.locator("#send").click();
            page.locator(".errors a[href='#body']").click();
            assertThat(body.place()).isFocused();
            assertThat(body.place()).hasAttribute("aria-invalid", "true");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Find in the text, Replace all, Found: 2, Plain text field",
        "ja, 本文から探す語句, すべて置換, 2件見つかりました, 標準の入力欄",
        "ar, ابحث في النص عن, استبدال الكل, النتائج: 2, حقل نص عادي"
    })
    void oneFindsAndReplacesInOnesOwnLanguage(
            String language, String find, String all, String found, String plain, House house) throws IOException {
        try (Window window = house.memberWindow(language, true)) {
            Page page = begun(house, window, "editor-finds-" + language + "@example.org");
            String editor = page.url();
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            page.navigate(editor);
            Manuscript body = new Manuscript(page);
            body.write(TEXT + "\n\n水");
            page.waitForResponse("**/newsroom/drafts", () -> page.keyboard().type("。"));
            page.keyboard().press("Control+f");
            Locator words = page.getByLabel(find);
            assertThat(words).isFocused();
            String said = page.locator("#autosave").textContent();
            words.fill("水");
            assertThat(page.locator(".finding [aria-live]")).hasText(found);
            assertThat(page.locator("#autosave")).hasText(said);
            words.press("Enter");
            assertThat(page.locator(".finding")).isVisible();
            Looks looks = new Looks(page, language);
            looks.at("edit-finding");
            page.locator("#find-instead").fill("お湯");
            page.locator(".finding")
                    .getByText(all, new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(body.field()).hasValue((TEXT + "\n\n水。").replace("水", "お湯"));
            words.press("Escape");
            assertThat(page.locator(".finding")).hasCount(0);
            assertThat(body.place()).isFocused();
            page.keyboard().press("Control+z");
            assertThat(body.field()).hasValue(TEXT + "\n\n水。");
            looks.at("edit-editor");
            assertThat(page.locator("#plain-field")).hasText(plain);
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void whoPrefersThePlainFieldKeepsIt(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-plain@example.org");
            Manuscript body = new Manuscript(page);
            body.write("One.\n\nTwo.");
            body.choose(0, 3);
            body.plain();
            assertThat(page.locator("#plain-field")).isFocused();
            assertThat(page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("One.\n\nTwo.");
            assertThat(body.chosen()).isEqualTo("One");
            page.locator("#body").fill("Written plainly.");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            page.reload();
            assertThat(page.locator("#plain-field[aria-pressed=true]")).isVisible();
            assertThat(page.locator("textarea#body")).hasValue("Written plainly.");
            assertThat(page.locator(".cm-editor")).hasCount(0);
            page.locator("#plain-field").click();
            assertThat(page.locator(".cm-editor")).isVisible();
            assertThat(page.locator("textarea[name=body]")).isHidden();
            body.place().press("Control+End");
            page.keyboard().type(" And not.");
            assertThat(body.field()).hasValue("Written plainly. And not.");
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    void whereItCannotBeFetchedTheFieldIsWrittenInstead(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            window.page().route("**/codemirror.js", route -> route.abort());
            Page page = begun(house, window, "editor-unfetched@example.org");
            page.locator("textarea#body").fill("Written all the same.");
            assertThat(page.locator("#autosave")).containsText("Saved ");
            assertThat(page.locator("#editor")).isHidden();
            page.locator("#marking button[data-act=heading]").click();
            assertThat(page.locator("textarea#body")).hasValue("## Written all the same.");
        }
    }

    @Test
    void whatWasTypedBeforeItCameStays(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            List<Route> held = new CopyOnWriteArrayList<>();
            window.page().route("**/codemirror.js", held::add);
            Page page = begun(house, window, "editor-late@example.org");
            page.locator("textarea#body").focus();
            page.keyboard().type("Before");
            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);
            Manuscript body = new Manuscript(page);
            assertThat(body.place()).isFocused();
            page.keyboard().type(" and after.");
            assertThat(body.field()).hasValue("Before and after.");
            assertThat(body.seen()).isEqualTo("Before and after.");
        }
    }

    @Test
    void whatTheChecksFoundIsGoneToOneAfterTheOther(House house) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = begun(house, window, "editor-checks@example.org");
            Manuscript body = new Manuscript(page);
            body.write("One paragraph.\n\nAnother with TK in it.\n\nA [^nobody] says so.");
            page.locator("#save").click();
            Locator next = page.locator("#next-problem");
            next.click();
            assertThat(page.locator("#summary")).isFocused();
            next.click();
            assertThat(body.place()).isFocused();
            assertThat(body.chosen()).isEqualTo("TK");
            next.click();
            assertThat(body.chosen()).isEqualTo("A [^nobody] says so.");
            page.locator(".checks a").nth(1).click();
            assertThat(body.chosen()).isEqualTo("TK");
            body.write("`it's`: she isn't \"there\" [now](story:no-such-story).");
            page.locator("#save").click();
            assertThat(page.locator(".checks a[data-mark='story:no-such-story']"))
                    .hasCount(1);
            page.locator(".checks a").last().click();
            assertThat(body.chosen()).isEqualTo("isn't");
            page.locator("#typeset").click();
            assertThat(body.field()).hasValue("`it's`: she isn’t “there” [now](story:no-such-story).");
            assertThat(page.locator("#typeset")).isHidden();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static Page begun(House house, Window window, String address) throws IOException {
        Door.join(house.site(), window.page(), address, "Mori", "contributor:engawa-desk");
        window.open("/newsroom/new?kind=result");
        window.page().locator("#title").fill("To be edited");
        window.page().locator("#begin").click();
        window.page().locator("#body").waitFor();
        return window.page();
    }
}
