package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.StandingPage;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages beside the stories are read, and each mistake in them is told with its file, line and remedy. */
class PageMistakesTest {
    private static final String TEXT = """
            ---
            title: About us
            summary: Who we are
            ---

            We are [a desk](page:privacy), and tell [stories](story:good) of [Zambia](country:ZM).
            """;

    @TempDir
    private Path folder;

    private SmallBundle bundle;
    private final Problems problems = new Problems();

    @BeforeEach
    void begin() {
        bundle = new SmallBundle(folder);
        bundle.write("pages/privacy/ja.md", "---\ntitle: 個人情報\nsummary: 残しません\n---\n残しません。\n");
    }

    @Test
    void pagesAreReadInTheLanguagesTheyHave() {
        bundle.write("pages/about/en.md", TEXT);
        bundle.write("pages/about/README.md", "Not a page");
        bundle.write("pages/.hidden/en.md", "Not a page");
        SiteSettings settings = bundle.settings(problems);
        assertThat(problems.list()).isEmpty();
        assertThat(settings.pages()).containsOnlyKeys("about", "privacy");
        assertThat(settings.pages().get("about").texts())
                .containsExactly(java.util.Map.entry(
                        "en",
                        new StandingPage.Text("About us", "Who we are", TEXT.substring(TEXT.indexOf("\nWe are")))));
    }

    @Test
    void aBundleWithoutTheFolderHasNoPages() {
        SmallBundle bare = new SmallBundle(folder.resolve("bare"));
        assertThat(bare.settings(problems).pages()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: About us     | titel: About us          | 2 | title   | is missing",
                "summary: Who we are | summary: ''              | 3 | summary | is empty",
                "summary: Who we are | summary: Who~by: me      | 4 | by      | is not known here",
                "page:privacy        | page:secrets             | 6 |         | the link page:secrets leads nowhere",
                "story:good          | story:gone               | 6 |         | leads nowhere",
                "country:ZM          | country:XX               | 6 |         | leads nowhere",
                "We are              | We[^source] are          | 6 |         | “source” is cited",
                "We are              | ![We](we.jpg) are        | 6 |         | the picture `we.jpg` can't be shown here",
                "We are              | # We are                 | 6 |         | is a heading of the first level",
                "We are              | <iframe></iframe> We are | 6 |         | is HTML that is not allowed",
            })
    void mistakesAreToldWithTheirLine(String from, String to, int line, String field, String what) {
        bundle.write("pages/about/en.md", TEXT.replace(from, to.replace("~", "\n")));
        bundle.settings(problems);
        assertThat(problems.list()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("pages/about/en.md");
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(problems.list()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field == null ? "" : field);
            assertThat(problem.what()).contains(what);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "api", "newsroom", "Upper", "two words", "a--b", "縁側", "en", "JA"})
    void aFolderThatCannotBeAnAddressIsTold(String key) {
        bundle.write("pages/" + key + "/en.md", TEXT);
        assertThat(bundle.settings(problems).pages()).containsOnlyKeys("privacy");
        assertThat(problems.list()).extracting(Problem::file).containsExactly("pages/" + key + "/");
    }

    @Test
    void languagesThatTheSiteDoesNotSpeakAreTold() {
        bundle.write("pages/about/fr.md", TEXT);
        bundle.write("pages/about/english_text.md", TEXT);
        bundle.settings(problems);
        assertThat(problems.list())
                .extracting(Problem::sentence)
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).startsWith("pages/about/fr.md: the site does not speak `fr`"))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("pages/about/english_text.md: the name of the file is no language"));
    }

    @Test
    void aFolderWithoutTextIsTold() {
        bundle.write("pages/about/notes.txt", "Not yet");
        bundle.settings(problems);
        assertThat(problems.list())
                .extracting(Problem::sentence)
                .containsExactly("pages/about/: there is no text. To mend it: write one, for example en.md.");
    }

    @Test
    void aTextWithoutWordsIsTold() {
        bundle.write("pages/about/en.md", "---\ntitle: About us\nsummary: Who we are\n---\n \n");
        bundle.settings(problems);
        assertThat(problems.list())
                .extracting(Problem::sentence)
                .containsExactly("pages/about/en.md:5: there is no text. To mend it: write it under the second ---.");
    }
}
