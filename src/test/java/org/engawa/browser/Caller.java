package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Who fills forms in without a browser. Most tests begin with members who come in, and only some of them are about the door: a
 * browser takes many times as long.
 */
final class Caller {
    private static final String IDENTITY = "__Host-engawa";
    private static final int MILLIS = 60_000;

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();

    /** @param address of the site, without a slash at the end */
    Caller(String address) {
        this.address = address;
    }

    /** Opens a page. */
    Document opens(String path) throws IOException {
        return follow(Jsoup.connect(at(path)));
    }

    /** Sends the form of a button as it is filled in on the page, with other fields besides; gives the page to which that leads, whatever it is. */
    Document sends(Element button, List<Connection.KeyVal> besides) throws IOException {
        FormElement form = (FormElement) button.closest("form");
        return follow(Jsoup.connect(button.baseUri())
                .method(Connection.Method.POST)
                .ignoreHttpErrors(true)
                .header("Origin", address)
                .data(data(form, button))
                .data(besides));
    }

    /** Opens a page that may not be there. */
    Document looksFor(String path) throws IOException {
        return follow(Jsoup.connect(at(path)).ignoreHttpErrors(true));
    }

    /** Fills in the form of a button, and presses it; gives the page to which that leads. */
    Document presses(Document page, String button, Map<String, String> fields) throws IOException {
        Element pressed = page.getElementById(button);
        assertThat(pressed).as("#" + button + " on " + page.location()).isNotNull();
        FormElement form = (FormElement) pressed.closest("form");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            page.getElementById(field.getKey()).val(field.getValue());
        }
        return follow(Jsoup.connect(page.location())
                .method(Connection.Method.POST)
                .header("Origin", address)
                .data(data(form, pressed)));
    }

    /** The parser takes all buttons for pressed, a browser the one. */
    private static List<Connection.KeyVal> data(FormElement form, Element pressed) {
        Set<String> buttons =
                new TreeSet<>(form.select("input[type=submit], button").eachAttr("name"));
        List<Connection.KeyVal> data = new ArrayList<>(form.formData());
        data.removeIf(field -> buttons.contains(field.key()));
        data.add(HttpConnection.KeyVal.create(pressed.attr("name"), pressed.val()));
        return data;
    }

    private Document follow(Connection first) throws IOException {
        Connection next = first;
        while (true) {
            Connection.Response answer =
                    next.cookies(cookies).timeout(MILLIS).followRedirects(false).execute();
            cookies.putAll(answer.cookies());
            String location = answer.header("Location");
            if (location == null) {
                return answer.parse();
            }
            next = Jsoup.connect(java.net
                            .URI
                            .create(answer.url().toString())
                            .resolve(location)
                            .toString())
                    .ignoreHttpErrors(first.request().ignoreHttpErrors());
        }
    }

    /** The whole address of a path. */
    String at(String path) {
        return address + path;
    }

    /** Goes on in a browser, by its own protocol: Playwright names the host of every cookie, which {@code __Host-} forbids. */
    void comesTo(Page page) {
        JsonObject cookie = new JsonObject();
        cookie.addProperty("name", IDENTITY);
        cookie.addProperty("value", cookies.get(IDENTITY));
        cookie.addProperty("url", address.replaceFirst("http:", "https:"));
        cookie.addProperty("path", "/");
        cookie.addProperty("secure", true);
        cookie.addProperty("httpOnly", true);
        cookie.addProperty("sameSite", "Lax");
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.setCookie", cookie);
        browser.detach();
    }
}
