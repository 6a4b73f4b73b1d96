package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text of a view, it stays text. */
class EscapingTest {
    private static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&{{ site }}{% if %}";

    @Test
    void noTextBecomesMarkup() {
        Theme theme = Theme.load(Path.of("themes/engawa"), Phrases.NONE);
        LanguageView language = theme.messages(Locale.ENGLISH).language();
        for (Page page : new SamplePages(language, true, HOSTILE).all()) {
            String html = theme.render(page);
            assertThat(html).describedAs(page.template()).doesNotContain("<script>", "<img src=x", "'><", "\"><script");
            Document document = Jsoup.parse(html);
            assertThat(document.select("script:not([defer][src^=/assets/][src$=/search.js]), [onerror], img[src=x]"))
                    .isEmpty();
            assertThat(document.text()).contains("<script>alert(1)</script>");
        }
    }
}
