package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A page with its search box. */
record SearchBox(Window window, Page page, Locator input, Locator list, Locator options) {
    /** In the address of what the script asks for. */
    static final String SUGGEST = "/search/suggest?q=";

    static SearchBox in(Window window, String path) {
        window.open(path);
        window.requests();
        Page page = window.page();
        return new SearchBox(
                window,
                page,
                page.locator("#find"),
                page.locator("#find-list"),
                page.locator("#find-list [role=option]"));
    }

    /** Writes without keys, as people do whose letters no keyboard has. */
    SearchBox write(String text) {
        input.focus();
        page.keyboard().insertText(text);
        return this;
    }

    SearchBox opened(String text) {
        write(text);
        assertThat(list).isVisible();
        return this;
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Where the only option that is chosen leads; nothing but it is named as active. */
    void isChosen(Locator option) {
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(page.locator("[aria-selected=true]")).hasCount(1);
        assertThat(input).hasAttribute("aria-activedescendant", option.getAttribute("id"));
        assertThat(input).isFocused();
    }

    void nothingIsChosen() {
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        assertThat(input).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    }

    void isClosed() {
        assertThat(list).isHidden();
        assertThat(input).hasAttribute("aria-expanded", "false");
        nothingIsChosen();
    }

    /** What was asked of the server since the last call. */
    List<String> questions() {
        return window.requests().stream().filter(url -> url.contains(SUGGEST)).toList();
    }
}
