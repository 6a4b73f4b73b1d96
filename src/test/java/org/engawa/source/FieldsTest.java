package org.engawa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final String FILE = "stories/x/story.yaml";

    private final Problems problems = new Problems();

    @Test
    void textsArriveAsWritten() {
        Fields fields = read("""
                country: NO
                on: yes
                number: 010
                date: 2026-11-21
                quoted: "a\\tb"
                block: |
                  one
                  two
                """);
        assertThat(fields.text("country")).isEqualTo("NO");
        assertThat(fields.text("on")).isEqualTo("yes");
        assertThat(fields.text("number")).isEqualTo("010");
        assertThat(fields.text("date")).isEqualTo("2026-11-21");
        assertThat(fields.text("quoted")).isEqualTo("a\tb");
        assertThat(fields.text("block")).isEqualTo("one\ntwo\n");
        fields.refuseOthers();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void absentFieldsAreReportedWhereTheyAreMissed() {
        Fields fields = read("kind: result\ndetails:\n  code: X\nempty:\nnull: ~\n");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.textOrNull("summary")).isNull();
        assertThat(fields.textOrNull("empty")).isNull();
        assertThat(fields.has("null")).isFalse();
        assertThat(fields.texts("topics")).isEmpty();
        assertThat(fields.textMap("names")).isEmpty();
        assertThat(fields.fieldsOrNull("place")).isNull();
        assertThat(fields.fieldsList("evidence")).isEmpty();
        assertThat(fields.fields("details").text("field")).isEmpty();
        assertSentences(
                FILE + ":1: field `title`: is missing. To mend it: add a line `title: …`.",
                FILE + ":3: field `details.field`: is missing. To mend it: add a line `field: …`.");
    }

    @Test
    void aMissingGroupIsOneProblemOnly() {
        assertThat(read("kind: result").fields("details").text("field")).isEmpty();
        assertThat(problems.list()).extracting(Problem::field).containsExactly("details");
    }

    @Test
    void valuesThatCannotBeParsedAreNamed() {
        Fields fields = read("start: 2026-02-30\nend: 2026-03-01\ngoals: [11, x, 13]\n");
        LocalDate fallback = LocalDate.EPOCH;
        LocalDate start = fields.value("start", "a date such as 2026-11-21", LocalDate::parse, fallback);
        LocalDate end = fields.valueOrNull("end", "a date", LocalDate::parse);
        assertThat(start).isEqualTo(fallback);
        assertThat(end).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(fields.integers("goals")).containsExactly(11, 13);
        assertSentences(
                FILE + ":1: field `start`: “2026-02-30” is not a date such as 2026-11-21."
                        + " To mend it: write a date such as 2026-11-21.",
                FILE + ":3: field `goals[1]`: “x” is not a whole number such as 13."
                        + " To mend it: write a whole number such as 13.");
    }

    @Test
    void theWrongKindOfNodeIsNamed() {
        Fields fields =
                read("title: [a, b]\ntopics: space\ndetails: yes\npartners:\n  - {name: {en: A, ja: [x]}}\n  - B\n");
        assertThat(fields.text("title")).isEmpty();
        assertThat(fields.texts("topics")).isEmpty();
        assertThat(fields.fieldsOrNull("details")).isNull();
        assertThat(fields.fieldsList("partners")).hasSize(1);
        assertThat(fields.fieldsList("partners").get(0).textMap("name"))
                .containsExactly(java.util.Map.entry("en", "A"));
        assertThat(problems.list())
                .extracting(problem -> problem.line() + " " + problem.field() + ": " + problem.what())
                .startsWith(
                        "1 title: a list stands where a text is expected",
                        "2 topics: the text “space” stands where a list is expected",
                        "3 details: the text “yes” stands where a group of fields is expected",
                        "6 partners[1]: the text “B” stands where a group of fields is expected")
                .contains("5 partners[0].name.ja: a list stands where a text is expected");
    }

    @Test
    void unknownFieldsAreReportedWithTheNearestKnown() {
        Fields fields = read("titel: x\nKind: y\nwholly-other: z\n<<: {a: b}\n");
        fields.textOrNull("title");
        fields.textOrNull("kind");
        fields.refuseOthers();
        assertThat(problems.list())
                .extracting(Problem::field, Problem::remedy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("titel", "did you mean `title`?"),
                        org.assertj.core.groups.Tuple.tuple("Kind", "did you mean `kind`?"),
                        org.assertj.core.groups.Tuple.tuple("wholly-other", "delete it; known are title, kind"),
                        org.assertj.core.groups.Tuple.tuple("<<", "delete it; known are title, kind"));
    }

    @Test
    void namesAreComparedTheSameUnderEveryDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            Fields fields = read("KIND: x");
            fields.textOrNull("kind");
            fields.refuseOthers();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(problems.list()).extracting(Problem::remedy).containsExactly("did you mean `kind`?");
    }

    @Test
    void aliasesShareWhatTheyPointTo() {
        Fields fields = read("a: &x {en: A}\nb: *x\n");
        assertThat(fields.textMap("b")).isEqualTo(fields.textMap("a")).containsEntry("en", "A");
    }

    @Test
    void brokenYamlIsOneProblemWithTheLine() {
        assertThat(read("a: b\nc: \"d\n").keys()).isEmpty();
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).line()).isBetween(2, 3);
        assertThat(problems.list().get(0).sentence())
                .startsWith(FILE + ":")
                .contains("this is not YAML")
                .doesNotContain("\n");
    }

    @Test
    void tooMuchIsRefused() {
        for (String yaml : new String[] {
            "a: " + "x".repeat(YamlReader.LARGEST),
            "a: [" + "x,".repeat(TreeBuilder.MOST_NODES) + "]",
            "a: &a x\nb: [" + "*a,".repeat(TreeBuilder.MOST_ALIASES + 1) + "]",
            "a: " + "[".repeat(TreeBuilder.DEEPEST) + "]".repeat(TreeBuilder.DEEPEST)
        }) {
            int before = problems.list().size();
            assertThat(read(yaml).keys()).isEmpty();
            assertThat(problems.list()).hasSize(before + 1);
        }
    }

    private Fields read(String yaml) {
        return YamlReader.read(FILE, yaml, problems);
    }

    private void assertSentences(String... sentences) {
        assertThat(problems.list()).extracting(Problem::sentence).containsExactly(sentences);
    }
}
