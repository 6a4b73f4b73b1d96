package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.markdown.Typography.Change;
import org.engawa.markdown.Typography.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            en | She said "rice" twice.           | She said “rice” twice.
            en | He asked: "Is 'dry' a word?"     | He asked: “Is ‘dry’ a word?”
            en | the farmers' fields aren't dry   | the farmers’ fields aren’t dry
            en | **"Rice"** and "*beans*"         | **“Rice”** and “*beans*”
            en | ("rice")                         | (“rice”)
            en | the word 'dry'                   | the word “dry”
            fr | l'eau dite "douce"               | l’eau dite «\u202fdouce\u202f»
            es | el agua "dulce"                  | el agua «dulce»
            pt | a água "doce"                    | a água “doce”
            id | air "tawar"                      | air “tawar”
            de | das "Wasser"                     | das „Wasser“
            ar | الماء "العذب"                    | الماء «العذب»
            ja | 水を"真水"と呼ぶ。               | 水を「真水」と呼ぶ。
            zh-Hans | 把水叫作"淡水"。            | 把水叫作“淡水”。
            ja | ２０１５年のＳＡＴＲＥＰＳ       | 2015年のSATREPS
            ja | ﾐﾗｲｶﾝとｱｶﾞﾙ                       | ミライカンとアガル
            ar | المـــاء                         | الماء
            ar | كتاب قديم (١٤٤٦ هـ)               | كتاب قديم (١٤٤٦ هـ)
            ar | المشاريع الـ191 ولـSATREPS        | المشاريع الـ191 ولـSATREPS
            """)
    void isSetAsReadersExpectIt(String language, String typed, String set) {
        Typography typography = Typography.of(language);
        String wanted = set.replace("\\u202f", "\u202f");
        assertThat(Typography.made(typed, typography.inMarkdown(typed))).isEqualTo(wanted);
        assertThat(typography.inMarkdown(wanted)).as("nothing is left").isEmpty();
        if (!typed.contains("*")) {
            assertThat(Typography.made(typed, typography.inWords(typed))).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            A pipe of 5" and one of 6" length
            One mark " alone
            Latitude 14° 28' 5" south
            Code `"a"` and <span lang="en">its</span> tag
            [rice](https://example.org/"rice" "title")
            An escaped \\"mark\\" stays
            !!! note "A title"
            ![a field](field.jpg "It's dry"){width="100"}
            https://example.org/２０１５
            """)
    void leavesAloneWhatIsNoLanguageAndWhatNobodyCanTell(String text) {
        assertThat(Typography.of("en").inMarkdown(text)).isEmpty();
    }

    @Test
    void tellsWhereAndWhat() {
        assertThat(Typography.of("en").inMarkdown("One.\n\n- It's ２０ \"days\".\n\n|It's|\n|-|\n|\"a\"|\n"))
                .containsExactly(
                        new Change(Slip.STRAIGHT, 10, 11, "’"),
                        new Change(Slip.WIDE, 13, 15, "20"),
                        new Change(Slip.STRAIGHT, 16, 17, "“"),
                        new Change(Slip.STRAIGHT, 21, 22, "”"),
                        new Change(Slip.STRAIGHT, 28, 29, "’"),
                        new Change(Slip.STRAIGHT, 37, 38, "“"),
                        new Change(Slip.STRAIGHT, 39, 40, "”"));
    }

    @Test
    void ofATextThatIsTooComplexNothingIsSaid() {
        assertThat(Typography.of("en").inMarkdown("> ".repeat(5000) + "It's")).isEmpty();
    }

    /** Titles have no bounds as texts have: were each mark compared with all others, this would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"'a ", "\"'a' b\" ", "\u0640", "\u0640\u0640 ", "'", "\"", "\uff11", "\uff71"})
    void takesNoLongerForEachOfAMillionMarks(String mark) {
        String words = mark.repeat(1_000_000 / mark.length());
        List<Change> changes = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Typography.of("en").inWords(words));
        assertThat(Typography.of("en").inWords(Typography.made(words, changes))).isEmpty();
    }

    @Test
    void thePairIsShown() {
        assertThat(Typography.of("fr").pair()).isEqualTo("«\u202f…\u202f»");
        assertThat(Typography.of("ja").pair()).isEqualTo("「…」");
    }

    /** Which is also a thousand paragraphs in eight languages in which nothing is taken for a slip. */
    @Test
    void theStarterContentIsSetSo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "stories"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("\n---", 3) + 4);
                String language = file.getFileName().toString().replace(".md", "");
                List<Change> changes = Typography.of(language).inMarkdown(body);
                assertThat(changes)
                        .as(file
                                + changes.stream()
                                        .map(each -> " “"
                                                + body.substring(Math.max(0, each.start() - 20), each.end() + 5) + "”")
                                        .toList()
                                        .toString())
                        .isEmpty();
            }
        }
    }
}
