package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the newsroom send no state that could come back otherwise, and escape whatever they show. */
class StatelessPagesTest {
    private static final Path PAGES = Path.of("src", "main", "webapp", "newsroom");
    private static final Path PARTS = Path.of("src", "main", "webapp", "WEB-INF", "newsroom");
    private static final String FRAME = "template=\"/WEB-INF/newsroom/frame.xhtml\"";
    private static final String STATELESS = "<f:view xmlns:f=\"jakarta.faces.core\" transient=\"true\"";

    /** What the renderer of Markdown made safe; all else is text. */
    private static final Set<String> MARKUP = Set.of("#{looking.html}", "#{looking.liveHtml}", "#{spot.html()}");

    private static final Pattern UNESCAPED = Pattern.compile("<[^<>]*\\bescape=\"(?!true\")[^\"]*\"[^<>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    @Test
    void noPageHasAState() throws IOException {
        assertThat(Files.readString(PARTS.resolve("frame.xhtml"))).contains(STATELESS);
        List<Path> pages = files(PAGES);
        assertThat(pages).hasSizeGreaterThan(30);
        for (Path page : pages) {
            assertThat(Files.readString(page)).as(page.toString()).containsAnyOf(FRAME, STATELESS);
        }
    }

    @Test
    void onlyTextsOfStoriesAreShownAsMarkup() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path page :
                Stream.concat(files(PAGES).stream(), files(PARTS).stream()).toList()) {
            UNESCAPED
                    .matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .forEach(element -> {
                        Matcher value = VALUE.matcher(element);
                        shown.add(value.find() ? value.group(1) : element);
                    });
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(MARKUP);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }
}
