package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.engawa.markdown.HostileMarkdown;
import org.engawa.markdown.HostileMarkdown.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a hostile text became, Chromium finds nothing in it to run, to load or to send. */
@ExtendWith(House.Key.class)
class HostileMarkdownIT {
    private static final int BATCH = 150;
    private static final String POLICY = "content-security-policy";

    /** Notes everything that only a script could do, and what the policy of the site had to stop. */
    private static final String CANARY = """
            window.noted = [];
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'postMessage']) {
              window[name] = (...given) => { window.noted.push(name + ' ' + given.join()); };
            }
            document.addEventListener('securitypolicyviolation', e => window.noted.push('violation ' + e.violatedDirective + ' ' + e.blockedURI));
            """;

    /** What is left in the document that could act, and links that lead to anything but a page, a mailbox or a telephone. */
    private static final String DANGERS = """
            () => [
              ...window.noted,
              ...[...document.querySelectorAll('script, iframe, frame, frameset, object, embed, applet, form, base, link, meta:not([charset]), style, svg, math, template, video, audio, portal, [style], [autofocus], button')].map(e => e.outerHTML),
              ...[...document.querySelectorAll('*')].filter(e => e.getAttributeNames().some(n => n.startsWith('on') || n === 'srcdoc' || n === 'formaction' || n === 'action')).map(e => e.outerHTML),
              ...[...document.querySelectorAll('[href]')].filter(e => !/^(https?|mailto|tel):$/.test(e.protocol)).map(e => e.outerHTML),
              ...[...document.querySelectorAll('[src]')].filter(e => !e.getAttribute('src').startsWith('/pictures/')).map(e => e.outerHTML)
            ]
            """;

    private Window window;
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final List<String> requests = new ArrayList<>();
    private Map<String, String> headers = Map.of();
    private String address = "";

    @BeforeEach
    void open(House house) throws IOException {
        headers = Map.of(
                "content-type",
                "text/html; charset=utf-8",
                POLICY,
                house.site().get("/en/").headers().firstValue(POLICY).orElseThrow());
        address = house.address();
        window = house.window(new Browser.NewContextOptions());
        window.context().addInitScript(CANARY);
        window.context().route("**/*", this::answer);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void answer(Route route) {
        String url = route.request().url();
        if (url.equals(address + "/batch")) {
            route.fulfill(new Route.FulfillOptions().setHeaders(headers).setBody(body.get()));
        } else {
            requests.add(url);
            route.abort();
        }
    }

    @Test
    void nothingRunsLoadsOrLeaves() {
        List<Sample> samples = HostileMarkdown.all();
        assertThat(samples).hasSizeGreaterThan(5000);
        List<String> found = new ArrayList<>();
        for (int start = 0; start < samples.size(); start += BATCH) {
            List<Sample> batch = samples.subList(start, Math.min(samples.size(), start + BATCH));
            show(batch)
                    .forEach(danger -> found.add("among samples " + batch.get(0).name() + " to "
                            + batch.get(batch.size() - 1).name() + ": " + danger));
        }
        assertThat(found).isEmpty();
    }

    /** The measure itself is measured: a script that nobody cleaned is noted without the policy, and stopped with it. */
    @Test
    void aRealScriptWouldBeNoticed() {
        Sample script = new Sample("", "", "<img src=\"/pictures/a.jpg\" onerror=\"alert(1)\">");
        assertThat(show(List.of(script))).anyMatch(noted -> noted.startsWith("violation script-src"));
        headers = Map.of("content-type", "text/html; charset=utf-8");
        assertThat(show(List.of(script))).contains("alert 1");
    }

    private List<String> show(List<Sample> samples) {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=en><meta charset=utf-8><title>Hostile</title><body>");
        samples.forEach(sample -> html.append("<article>").append(sample.html()).append("</article>\n"));
        body.set(html.toString());
        requests.clear();
        Page page = window.page();
        page.navigate(address + "/batch");
        // Errors of pictures are told before the window says that it has loaded, so handlers have had their chance.
        List<String> dangers = new ArrayList<>();
        ((List<?>) page.evaluate(DANGERS)).forEach(danger -> dangers.add((String) danger));
        requests.stream()
                .filter(url -> !url.startsWith(address + "/pictures/"))
                .forEach(url -> dangers.add("request " + url));
        window.troubles().stream()
                .filter(trouble -> !trouble.contains("/pictures/") && !trouble.contains("ERR_FAILED"))
                .forEach(dangers::add);
        if (page.frames().size() > 1 || !page.url().equals(address + "/batch")) {
            dangers.add("frames or navigation: " + page.url());
        }
        if ((int) page.evaluate("() => document.querySelectorAll('body > article').length") != samples.size()) {
            dangers.add("a sample broke out of its place");
        }
        return dangers;
    }
}
