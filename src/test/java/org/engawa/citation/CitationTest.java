package org.engawa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.NastyTexts;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by readers that know nothing of us. */
class CitationTest {
    private static final Map<String, String> NAMED =
            Map.of("backslash", "\\", "braceleft", "{", "braceright", "}", "asciitilde", "~", "asciicircum", "^");
    private static final Pattern COMMAND = Pattern.compile("\\\\text([a-z]+)\\{}|\\\\([&%$#_])");

    /** Variables of CSL 1.0 for an item of the type webpage that takes a text, a list of names, or a date. */
    private static final Map<String, String> CSL = Map.of(
            "id",
            "text",
            "type",
            "text",
            "title",
            "text",
            "container-title",
            "text",
            "publisher",
            "text",
            "language",
            "text",
            "URL",
            "text",
            "author",
            "names",
            "translator",
            "names",
            "issued",
            "date");

    static Stream<String> titles() {
        Random random = new Random(5);
        Stream<String> nasty = Stream.generate(() -> NastyTexts.next(random)).limit(200);
        return Stream.concat(
                Stream.of(
                        "Plain",
                        "100 % of {the lead} & more: $5 #1 a_b ~ ^ \\end{document}",
                        "}{",
                        "{{{",
                        "\\",
                        "\"quoted\" @online{x,",
                        "鉛の記憶、土の記憶",
                        "ذاكرة التربة",
                        "Line\nbreak\r\nand\u2028more",
                        "TY  - BOOK\r\nER  - \r\n",
                        "</script><script>alert(1)</script>"),
                nasty);
    }

    private static Citation citation(String title) {
        return new Citation(
                "satreps-zh-Hans",
                "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                title,
                "Desk & " + title,
                title,
                "Engawa",
                "Desk",
                LocalDate.of(2026, 11, 2),
                "zh-Hans",
                "en",
                "https://engawa.example/zh-Hans/stories/satreps");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void bibTex(String title) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(BibTex.write(citation(title))));
        assertThat(database.getEntries()).containsOnlyKeys(new Key("satreps-zh-Hans"));
        BibTeXEntry entry = database.getEntries().values().iterator().next();
        assertThat(entry.getType().getValue()).isEqualTo("online");
        assertThat(field(entry, "date")).isEqualTo("2026-11-02");
        assertThat(field(entry, "url")).isEqualTo("https://engawa.example/zh-Hans/stories/satreps");
        assertThat(field(entry, "langid")).isEqualTo("chinese");
        assertThat(field(entry, "origlanguage")).isEqualTo("english");
        assertThat(field(entry, "doi")).isEmpty();
        assertThat(plain(field(entry, "title"))).isEqualTo(SingleLine.of(title));
        assertThat(plain(field(entry, "author"))).isEqualTo(SingleLine.of("Desk & " + title));
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)) == null
                ? ""
                : entry.getField(new Key(name)).toUserString();
    }

    /** What LaTeX makes of the commands for characters that it would take for something else. */
    private static String plain(String latex) {
        assertThat(latex).startsWith("{").endsWith("}");
        return COMMAND.matcher(latex.substring(1, latex.length() - 1)).replaceAll(command -> {
            String character = command.group(2) == null ? NAMED.get(command.group(1)) : command.group(2);
            return Matcher.quoteReplacement(character);
        });
    }

    @ParameterizedTest
    @MethodSource("titles")
    void ris(String title) {
        String ris = Ris.write(citation(title));
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : ris.split("\r\n", 0)) {
            assertThat(line).matches("(?s)[A-Z][A-Z0-9]  - [^\\r\\n\\u2028\\u2029]*");
            assertThat(lines.put(line.substring(0, 2), line.substring(6)))
                    .as("one of a sort")
                    .isNull();
        }
        assertThat(List.copyOf(lines.keySet()))
                .containsExactly("TY", "ID", "TI", "AU", "A4", "T2", "PB", "PY", "DA", "LA", "UR", "ER");
        assertThat(lines).containsEntry("TI", SingleLine.of(title)).containsEntry("DA", "2026/11/02/");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void cslJson(String title) throws Exception {
        JsonNode list = new ObjectMapper().readTree(CslJson.write(citation(title)));
        assertThat(list).hasSize(1);
        JsonNode item = list.get(0);
        item.fields().forEachRemaining(field -> {
            assertThat(CSL).containsKey(field.getKey());
            JsonNode value = field.getValue();
            switch (CSL.get(field.getKey())) {
                case "names" ->
                    value.forEach(name -> assertThat(name.path("literal").isTextual() && name.size() == 1)
                            .isTrue());
                case "date" -> assertThat(value.toString()).isEqualTo("{\"date-parts\":[[2026,11,2]]}");
                default -> assertThat(value.isTextual()).isTrue();
            }
        });
        assertThat(item.path("type").asText()).isEqualTo("webpage");
        assertThat(item.path("title").asText()).isEqualTo(title);
        assertThat(item.path("language").asText()).isEqualTo("zh-Hans");
    }

    @Test
    void hostileTitlesKeepTheirEntry() throws Exception {
        List<String> broken = new ArrayList<>();
        for (JsonNode hostile : Corpus.cases("naughty-strings.jsonl")) {
            String title = hostile.path("value").asText();
            BibTeXDatabase database = new BibTeXParser().parse(new StringReader(BibTex.write(citation(title))));
            if (database.getEntries().size() != 1 || Ris.write(citation(title)).split("\r\n", 0).length != 12) {
                broken.add(title);
            }
        }
        assertThat(broken).isEmpty();
    }
}
