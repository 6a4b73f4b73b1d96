package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever somebody types into any field of the newsroom, Chromium shows as text: on the page that says what is wrong with it, on that which
 * has kept it, and on all others that name it. The last of its house, for what it writes stays there.
 */
@ExtendWith(House.Working.class)
class HostileNamesIT {
    private static final String[] ROLES = {
        "contributor:engawa-desk",
        "translator:engawa-desk:fr",
        "reviewer:engawa-desk:en",
        "desk-officer:engawa-desk",
        "administrator"
    };

    private static final int PATIENCE_MILLIS = 3_000;

    /** What would end the walk, or what it walks on. */
    private static final String NOT_PRESSED =
            "sign-out|end|end-one|delete|discard|disable|forget|break|throw-away|renew|add-passkey|enter-passkey|give-passkey";

    /** Notes what only a script could do, and what the policy had to stop. */
    private static final String NOTES = """
            window.noted = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
              window[name] = (...given) => { window.noted.push(name + ' ' + given.join()); };
            }
            document.addEventListener('securitypolicyviolation', e => window.noted.push('violation ' + e.violatedDirective + ' ' + e.blockedURI));
            """;

    /** What stands in a page that none of ours has, and what an expression came to where it is read. */
    private static final String FOUND = """
            ([element, evaluated]) => {
              const all = [...document.querySelectorAll('*')];
              const said = [document.title, document.body.innerText, ...all.flatMap(e => ['alt', 'title', 'placeholder', 'aria-label'].map(n => e.getAttribute(n) ?? '')),
                ...[...document.querySelectorAll('input:not([type=hidden]), textarea')].map(e => e.value)];
              return [
                ...window.noted,
                ...all.filter(e => e.localName === element || e.getAttributeNames().some(n => n.startsWith('on') || n === 'srcdoc' || n === 'formaction')).map(e => e.outerHTML.slice(0, 300)),
                ...[...document.querySelectorAll('iframe, frame, object, embed, applet, base, meta[http-equiv], portal, marquee, video, audio, math')].map(e => e.outerHTML.slice(0, 300)),
                ...[...document.scripts].filter(e => e.type !== 'application/json' && !/^\\/(newsroom\\/)?assets\\//.test(e.getAttribute('src'))).map(e => e.outerHTML.slice(0, 300)),
                ...[...document.querySelectorAll('[href]')].filter(e => e.protocol && !/^(https?|mailto|tel):$/.test(e.protocol)).map(e => e.outerHTML.slice(0, 300)),
                ...[...document.forms].filter(e => new URL(e.getAttribute('action') ?? '', location).origin !== location.origin).map(e => e.outerHTML.slice(0, 300)),
                ...said.filter(text => new RegExp('(^|[^0-9A-Za-z-])' + evaluated + '($|[^0-9A-Za-z-])').test(text)).map(text => 'evaluated: ' + text.slice(0, 300))
              ];
            }
            """;

    /** Fills in a form and gives its first button that may be pressed. */
    private static final String FILLED = """
            (form, [lines, not]) => {
              let next = 0;
              for (const field of form.querySelectorAll('input, textarea')) {
                if (field.matches('textarea, [type=text], [type=search], :not([type])')) {
                  const line = lines[next++ % lines.length];
                  field.value = field.maxLength > 0 ? line.slice(0, field.maxLength) : line;
                } else if (field.type === 'checkbox' && !field.checked && form.querySelectorAll('[type=checkbox]').length < 20) {
                  field.checked = true;
                }
              }
              return [...form.querySelectorAll('[type=submit]')].find(e => !new RegExp('^(' + not + ')$').test(e.id)) ?? null;
            }
            """;

    private final HostileNames names = new HostileNames();
    private final List<String> found = new ArrayList<>();
    private final Set<String> sent = new TreeSet<>();
    private Window window;

    @BeforeEach
    void open(House house) {
        window = house.memberWindow("en", true);
        window.context().addInitScript(NOTES);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyScreenShowsWhatWasTypedAndNothingMore(House house) throws IOException {
        Caller writer =
                Door.called(house.site(), "hostile-writer@example.org", names.another(100), "contributor:engawa-desk");
        String story = begun(writer);
        String again = begun(writer);
        Caller officer = Door.called(house.site(), "hostile-officer@example.org", names.another(100), ROLES);
        officer.comesTo(window.page());
        for (String page : Tour.pages()) {
            everyForm("/newsroom/" + page + story, page);
        }
        everyForm(person(), "person");
        Set<String> opened = new TreeSet<>();
        for (String about : List.of(story, again)) {
            for (String page : Tour.pages()) {
                if (window.open("/newsroom/" + page + about).status() == 200) {
                    opened.add(page);
                    look(page + " at the end");
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(opened).as("pages").hasSizeGreaterThan(30);
        assertThat(sent).as("forms that were sent").hasSizeGreaterThan(25);
    }

    /** The measure itself is measured. */
    @Test
    void aRealElementWouldBeNoticed() {
        window.open("/newsroom/sign-in");
        window.page()
                .evaluate(
                        "name => document.querySelector('main').append(document.createElement(name), ' 1337 ')",
                        HostileNames.ELEMENT);
        look("a page with an element");
        assertThat(found).hasSize(2);
    }

    /** A story whose every text is one of them, sent for review. */
    private String begun(Caller writer) throws IOException {
        Document begun =
                writer.presses(writer.opens("/newsroom/new?kind=result"), "begin", Map.of("title", names.another()));
        assertThat(begun.getElementById("save")).as(begun.text()).isNotNull();
        begun.select("input[name=topics]").first().attr("checked", "checked");
        Document saved = writer.presses(
                begun, "save", Map.of("title", names.another(), "summary", names.another(), "body", names.text()));
        assertThat(saved.select("[role=status]").text())
                .as(saved.select("[role=alert]").text())
                .contains("Saved");
        writer.presses(saved, "send", Map.of());
        return saved.location().replaceFirst(".*\\?", "?");
    }

    private String person() {
        window.open("/newsroom/people");
        return window.page().locator("main a[href*='/newsroom/person']").first().getAttribute("href");
    }

    /** Sends each form of a page, and looks at what is answered. */
    private void everyForm(String path, String name) {
        Page page = window.page();
        window.open(path);
        look(name);
        int forms = page.locator("form").count();
        for (int number = 0; number < forms; number++) {
            if (number > 0) {
                window.open(path);
            }
            List<ElementHandle> there = page.querySelectorAll("form");
            if (number >= there.size()) {
                return;
            }
            ElementHandle form = there.get(number);
            for (ElementHandle file : form.querySelectorAll("input[type=file]")) {
                file.setInputFiles(new FilePayload("\"><canary-x>#{7*191}.jpg", "image/jpeg", picture()));
            }
            ElementHandle button = form.evaluateHandle(
                            FILLED,
                            List.of(
                                    List.of(names.another(), names.another(), names.another(), names.another()),
                                    NOT_PRESSED))
                    .asElement();
            if (button != null) {
                press(button);
                sent.add(name + " " + number);
                look(name + " with form " + number);
            }
        }
    }

    private void press(ElementHandle button) {
        try {
            window.page()
                    .waitForNavigation(
                            new Page.WaitForNavigationOptions().setTimeout(PATIENCE_MILLIS),
                            () -> button.evaluate(
                                    "button => { button.form.noValidate = true; button.form.requestSubmit(button); }"));
        } catch (TimeoutError stays) {
            // A script has sent it, and shows on the page what came of it.
        }
    }

    private static byte[] picture() {
        try {
            return Photograph.jpeg(1200, 800);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String where) {
        Page page = window.page();
        ((List<?>) page.evaluate(FOUND, List.of(HostileNames.ELEMENT, HostileNames.EVALUATED)))
                .forEach(one -> found.add(where + ": " + one));
        window.troubles().forEach(trouble -> found.add(where + ": " + trouble));
    }
}
