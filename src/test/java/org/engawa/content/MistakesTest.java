package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake is told once, with its file, line, field and a remedy, and hinders no other story. */
class MistakesTest {
    @TempDir
    private Path folder;

    private SmallBundle bundle;

    @BeforeEach
    void begin() {
        bundle = new SmallBundle(folder);
    }

    @AfterEach
    void theOtherStoryIsUntouched() {
        Problems none = new Problems();
        assertThat(bundle.read("good", none).draft()).isPresent();
        assertThat(none.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutMistakeNothingIsSaid(Kind kind) {
        bundle.story("bad", kind);
        Problems none = new Problems();
        assertThat(bundle.read("bad", none).draft()).isPresent();
        assertThat(none.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "result    | kind: result                  |                          |  1 | kind                      | is missing",
                "result    | kind: result                  | kind: report             |  1 | kind                      | “report” is not one of",
                "result    | original: en                  |                          |  1 | original                  | is missing",
                "result    | original: en                  | original: ja             |  2 | original                  | no text in `ja`",
                "result    | mission: desk                 |                          |  1 | mission                   | is missing",
                "result    | mission: desk                 | mission: embassy         |  3 | mission                   | `embassy` is not known",
                "result    | published: 2026-11-12T09:00:00+09:00 |                   |  1 | published                 | is missing",
                "result    | 2026-11-12T09:00:00+09:00     | 2026-11-12               |  4 | published                 | “2026-11-12” is not a time",
                "result    | 2026-11-12T09                 | 2026-02-30T09            |  4 | published                 | is not a time",
                "result    | countries: [ZM]               | countries: [ZM, XX]      |  5 | countries                 | `XX` is not known",
                "result    | countries: [ZM]               | countries: ZM            |  5 | countries                 | a list is expected",
                "result    | programmes: [satreps]         | programmes: [sakura]     |  6 | programmes                | `sakura` is not known",
                "result    | topics: [health]              | topics: [helth]          |  7 | topics                    | `helth` is not known",
                "result    | topics: [health]              | topics: []               |  7 | topics                    | names no topic",
                "result    | topics: [health]              | topic: [health]          |  7 | topic                     | is not known here",
                "result    | people: [manabe]              | people: [Manabe]         |  8 | people                    | `Manabe` is not known",
                "result    | venue: house                  | venue: hall              |  9 | venue                     | `hall` is not known",
                "result    | cover: lagoon.png             | cover: sea.png           | 10 | cover                     | not among the pictures",
                "result    | id: other                     | id: a-source             | 16 | evidence[1].id            | is used twice",
                "result    | id: other                     | id: Other Source         | 16 | evidence[1].id            | can't be cited",
                "result    | title: Another                |                          | 16 | evidence[1].title         | is missing",
                "result    | title: Another                | titel: Another           | 17 | evidence[1].titel         | is not known here",
                "result    | url: https://example.org/a    | url: example.org/a       | 14 | evidence[0].url           | is not a full address",
                "result    | url: https://example.org/a    | url: javascript:alert(1) | 14 | evidence[0].url           | is not a full address",
                "result    | date: 2016-04                 | date: April 2016         | 15 | evidence[0].date          | is not a year",
                "result    | date: 2016-04                 | language: english text   | 15 | evidence[0].language      | is not a language",
                "result    | title: Another                | title: Another~    page: 7 | 18 | evidence[1].page        | is not known here",
                "result    | file: lagoon.png              | file: none.png           | 19 | pictures[0].file          | there is no such file",
                "result    | file: lagoon.png              | file: ../good/lagoon.png | 19 | pictures[0].file          | must lie in the folder",
                "result    | file: lagoon.png              | file: en.md              | 19 | pictures[0].file          | no picture",
                "result    | {en: A lagoon}                | A lagoon                 | 21 | pictures[0].alt           | a group of fields is expected",
                "result    | {en: A lagoon}                | {english_: A lagoon}     | 21 | pictures[0].alt.english_  | is no language",
                "result    | field: bioresources           | field: astronomy         | 23 | details.field             | is not one of",
                "result    | field: bioresources           | feild: bioresources      | 23 | details.feild             | is not known here",
                "result    | start: 2016-04                | start: 2016-13           | 25 | details.start             | is not a year",
                "result    | end: 2021                     | end: 2015                | 26 | details.end               | lies before `start`",
                "result    | country: ZM                   | country: Zambia          | 29 | details.partners[0].country | `Zambia` is not known",
                "result    | name: {en: A university}      | name: A university       | 28 | details.partners[0].name  | a group of fields is expected",
                "profile   | person: manabe                | person: nobody           | 23 | details.person            | `nobody` is not known",
                "exhibit   | venue: house~cover            | cover                    |  1 | venue                     | is missing",
                "exhibit   | end: 2026-11-30               | end: 2026-10             | 24 | details.end               | lies before `start`",
                "exhibit   | admission: free               | admission: cheap         | 25 | details.admission         | is not one of",
                "exhibit   | - venue: house                | - venue: hall            | 27 | details.tour[0].venue     | `hall` is not known",
                "exhibit   | end: 2028                     | end: 2026                | 29 | details.tour[0].end       | lies before `start`",
                "event     | T10:00                        | 10:00                    | 23 | details.start             | is not a day or a local time",
                "event     | end: 2026-12-01T12:00         | end: 2026-12-01T09:00    | 24 | details.end               | lies before `start`",
                "event     | end: 2026-12-01T12:00         | end: 2026-11-30          | 24 | details.end               | lies before `start`",
                "event     | Asia/Tokyo                    | Tokyo time               | 25 | details.zone              | is not a time zone",
                "event     | attendance: mixed             | attendance: hybrid       | 27 | details.attendance        | is not one of",
                "speech    | date: 2016-05-24              |                          | 23 | details.date              | is missing",
                "article   | author: {en: The desk}        | author: {}               | 23 | details.author            | has no text",
                "article   | author: {en: The desk}        |                          | 22 | details                   | is missing",
                "article   | author: {en: The desk}        | {}                       | 23 | details.author            | is missing",
                "article   | author: {en: The desk}        | author: {en: ''}         | 23 | details.author.en         | is empty",
                "programme | programme: satreps            | programme: sakura        | 23 | details.programme         | `sakura` is not known",
                "programme | - {en: JST}                   | - {the agency: JST}      | 25 | details.operators[0].the agency | is no language",
                "challenge | topic: health                 | topic: peace             | 23 | details.topic             | `peace` is not known",
                "challenge | goals: [11, 13]               | goals: [11, 18]          | 24 | details.goals             | does not exist",
                "challenge | goals: [11, 13]               | goals: [11, x]           | 24 | details.goals[1]          | is not a whole number",
                "result    | details:                      | withdrawn: {on: 2026-11-21, reason: {en: Wrong}}~details: | 22 | withdrawn.manner | is missing",
                "result    | details:                      | withdrawn: {on: 2026-11-21, manner: replaced, reason: {en: Wrong}}~details: | 22 | withdrawn.replacement | is missing",
                "result    | details:                      | withdrawn: {on: 2026-11-21, manner: replaced, reason: {en: Wrong}, replacement: gone}~details: | 22 | withdrawn.replacement | `gone` is not known",
                "result    | details:                      | mission: again~details:  | 22 |                           | stands twice",
                "result    | countries: [ZM]               | countries: [ZM           |  6 |                           | this is not YAML",
            })
    void factsAreToldWithTheirLine(String kind, String from, String to, int line, String field, String what) {
        bundle.story("bad", Kind.of(kind));
        String before = SmallBundle.facts(Kind.of(kind));
        String after = edited(before, from, to);
        bundle.write("stories/bad/story.yaml", after);
        assertTold("story.yaml", line, field, what);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: A title     |                          | 2 | title      | is missing",
                "title: A title     | title: ''                | 2 | title      | is empty",
                "summary: A summary |                          | 2 | summary    | is missing",
                "summary: A summary | sumary: A summary        | 2 | summary    | is missing",
                "summary: A summary | summary: A summary~by: me | 4 | by        | is not known here",
                "title: A title     | title: [A]               | 2 | title      | a text is expected",
                "title: A title     | title: A: title          | 2 |            | this is not YAML",
                "Text.              | Text[^nothing].          | 6 |            | “nothing” is cited",
                "story:good         | story:gone               | 6 |            | leads nowhere",
                "story:good         | country:XX               | 6 |            | leads nowhere",
                "story:good         | person:nobody            | 6 |            | leads nowhere",
                "story:good         | ../good                  | 6 |            | is no link this site can follow",
                "story:good         | javascript:alert(1)      | 6 |            | is not allowed as a link",
                "(lagoon.png)       | (sea.png)                | 8 |            | not among the pictures",
                "(lagoon.png)       | (https://example.org/a.png) | 8 |         | is not the bare name",
                "Text.              | Text <script>x</script>  | 6 |            | is HTML that is not allowed",
                "Text.              | # Text~~And               | 6 |           | is a heading of the first level",
                "Text.              | > [!cycle] Round         | 6 |            | is a drawing without a list",
            })
    void textsAreToldWithTheirLine(String from, String to, int line, String field, String what) {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/en.md", edited(SmallBundle.TEXT, from, to));
        Problems problems = new Problems();
        bundle.read("bad", problems);
        assertThat(problems.list()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("stories/bad/en.md");
            assertThat(problem.remedy()).isNotBlank();
            assertThat(problem.line()).isPositive();
        });
        Problem first = problems.list().get(0);
        assertThat(first.line()).as("%s", first).isEqualTo(line);
        assertThat(first.field()).isEqualTo(field == null ? "" : field);
        assertThat(first.what()).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.yaml", "en.md"})
    void bytesThatAreNoTextAreOneProblem(String file) throws IOException {
        bundle.story("bad", Kind.RESULT);
        Files.write(
                bundle.root.resolve("stories/bad").resolve(file),
                "title: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertTold(file, 1, "", "is not UTF-8");
    }

    @Test
    void aFileWithoutFrontMatterIsOneProblem() {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/en.md", "Only words.");
        assertTold("en.md", 1, "", "does not begin with `---`");
    }

    @Test
    void anUnclosedFrontMatterIsOneProblem() {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/en.md", "---\ntitle: A title\nsummary: A summary\n\nWords.\n");
        assertTold("en.md", 1, "", "is not closed");
    }

    @Test
    void aFileWithoutWordsIsTold() {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/en.md", "---\ntitle: A title\nsummary: A summary\n---\n \n");
        assertTold("en.md", 5, "", "there is no text");
    }

    @Test
    void evidenceThatNobodyCitesIsToldWhereItStands() {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/en.md", SmallBundle.TEXT.replace("[^other]", ""));
        assertTold("story.yaml", 16, "evidence[1].id", "`other` is cited by no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.text", "EN", "zh-hans", "en_US", "notes"})
    void aTextInNoLanguageIsTold(String name) {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/" + name + ".md", SmallBundle.TEXT);
        Problems problems = new Problems();
        bundle.read("bad", problems);
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("stories/bad/" + name + ".md"));
    }

    @Test
    void aTextInALanguageOfAnotherSiteIsTold() {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/fr.md", SmallBundle.TEXT);
        assertTold("fr.md", 0, "", "the site does not speak `fr`");
    }

    @ParameterizedTest
    @ValueSource(strings = {".#en.md", "._ja.md", "README.md", "notes.txt"})
    void whatLiesBesideIsNoText(String name) {
        bundle.story("bad", Kind.RESULT);
        bundle.write("stories/bad/" + name, "Not a story");
        Problems problems = new Problems();
        assertThat(bundle.read("bad", problems).draft()).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "two words", "a--b", "縁側", "under_score"})
    void aFolderWhoseNameIsNoAddressIsTold(String name) {
        bundle.story(name, Kind.RESULT);
        Problems problems = new Problems();
        assertThat(bundle.read(name, problems).draft()).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("stories/" + name + "/");
            assertThat(problem.what()).contains("can't be an address");
        });
    }

    @Test
    void aPictureThatNoBrowserShowsIsTold() {
        bundle.story("bad", Kind.RESULT);
        bundle.picture("stories/bad/lagoon.png", "bmp");
        assertTold("story.yaml", 19, "pictures[0].file", "every browser shows");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            factsAreToldWithTheirLine(
                    "exhibit", "admission: free", "admission: FREE", 25, "details.admission", "is not");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The text with a mistake; without the whole line where nothing is put in its place. */
    private static String edited(String text, String from, String to) {
        String found = Pattern.quote(from.replace("~", "\n"));
        String edited = to == null
                ? text.replaceFirst("(?m)^.*" + found + ".*\\R", "")
                : text.replaceFirst(found, Matcher.quoteReplacement(to.replace("~", "\n")));
        assertThat(edited).as("the mistake is in").isNotEqualTo(text);
        return edited;
    }

    private void assertTold(String file, int line, String field, String what) {
        Problems problems = new Problems();
        bundle.read("bad", problems);
        String place = "stories/bad/" + file + ":" + line + " " + (field == null ? "" : field);
        assertThat(problems.list())
                .filteredOn(problem -> !isConsequence(problem) || problem.what().contains(what))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.file() + ":" + problem.line() + " " + problem.field())
                            .isEqualTo(place);
                    assertThat(problem.remedy()).isNotBlank();
                });
        assertThat(problems.list()).hasSizeLessThanOrEqualTo(2);
    }

    /** A misspelt name is told, and also that the right one is missed; so is a cover whose picture was refused. */
    private static boolean isConsequence(Problem problem) {
        return problem.what().equals("is missing")
                || problem.what().equals("names no topic")
                || problem.field().equals("cover");
    }
}
