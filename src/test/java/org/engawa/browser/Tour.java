package org.engawa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A walk through every page of the newsroom, so that no screen stays unjudged because nobody thought of it. */
final class Tour {
    private static final Path PAGES = Path.of("src", "main", "webapp", "newsroom");

    private final Window window;
    private final Looks looks;

    Tour(Window window, Looks looks) {
        this.window = window;
        this.looks = looks;
    }

    /** The pages that there are, by name. */
    static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Judges those of these pages that open for this member, each about this story where it is about one; and names them. */
    Set<String> of(Set<String> pages, String about) {
        Set<String> opened = new TreeSet<>();
        for (String name : pages) {
            if (window.open("/newsroom/" + name + about).status() == 200) {
                opened.add(name);
                looks.at(name);
            }
        }
        return opened;
    }

    /** What is wrong with the page that is open, in the languages that are judged; the last is English. */
    static List<String> inEveryLanguage(Page page, String name) {
        String here = page.url();
        List<String> found = new ArrayList<>();
        for (String language : new String[] {"ja", "ar", "en"}) {
            speaks(page, language);
            page.navigate(here);
            Looks looks = new Looks(page, language);
            looks.at(name);
            found.addAll(looks.found);
        }
        return found;
    }

    /** Chooses the language of the member for all that is shown from now on. */
    static void speaks(Page page, String language) {
        page.navigate(Door.origin(page) + "/newsroom/account");
        page.locator("#language").selectOption(language);
        page.locator("#save").click();
    }

    /** Judges the page of the first member in the list of people. */
    void person() {
        window.open("/newsroom/people");
        Locator first =
                window.page().locator("main a[href*='/newsroom/person']").first();
        window.open(first.getAttribute("href"));
        looks.at("person");
    }
}
