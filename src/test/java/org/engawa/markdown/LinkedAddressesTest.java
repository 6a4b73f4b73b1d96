package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Addresses of every form as destinations of links: what a browser makes of them, the tests of the web platform tell. */
class LinkedAddressesTest {
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:", "tel:");
    private static final String WRITTEN = "(?is)(https?://[^/]|mailto:[^:]|tel:[+0-9]).*|#.+";

    /** All the ways in which a text can hold an address. */
    private static final String FORMS = "[words](<%>)\n\n[words](%)\n\n<%>\n\n%\n\n[words][r]\n\n[r]: <%>\n";

    private static final References NONE = new References() {
        @Override
        public Optional<String> href(InternalLink link) {
            return Optional.empty();
        }

        @Override
        public Optional<PictureSource> picture(String file) {
            return Optional.empty();
        }
    };

    @Test
    void nothingIsLinkedButTheWebMailTelephonesAndPlacesOfThePage() throws TextTooComplex {
        int linked = 0;
        List<String> wrong = new ArrayList<>();
        for (JsonNode one : Corpus.cases("url-wpt.jsonl")) {
            String input = one.path("input").asText();
            boolean foreign = one.has("protocol")
                    && !input.startsWith("#")
                    && !SCHEMES.contains(one.path("protocol").asText());
            for (Element link : links(FORMS.replace("%", input))) {
                linked++;
                boolean whole = link.text().equals("words") || link.text().equals(input);
                if (!link.attr("href").matches(WRITTEN) || foreign && whole) {
                    wrong.add(one + " → " + link.outerHtml());
                }
            }
        }
        assertThat(linked).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static List<Element> links(String markdown) throws TextTooComplex {
        String html = new MarkdownRenderer()
                .render(markdown, Locale.ENGLISH, Set.of())
                .html()
                .resolve(NONE)
                .html();
        return Jsoup.parseBodyFragment(html).select("a");
    }
}
