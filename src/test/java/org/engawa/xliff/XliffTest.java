package org.engawa.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engawa.markdown.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XliffTest {
    private static final String LINKED =
            "It grew **twice** as fast: see [the plan](story:tuvalu-living-sand \"Sand\")[^a] & `x < y`.";

    private static final String FRENCH =
            "Voyez [le plan](story:tuvalu-living-sand \"Sand\")[^a] : `x < y` et [ailleurs](https://example.org/).";

    private final XliffReader reader = new XliffReader("〓");

    @Test
    void comesBackAsItWent() throws XliffRefused {
        TranslationFile file = file(
                new TranslationFile.Unit("title", "Title", "", "A title", ""),
                new TranslationFile.Unit("p0", "Passage 1", "Changed.", LINKED, FRENCH),
                new TranslationFile.Unit("p1", "Passage 2", "", "  - one\n  - two\n\n    more \u200f‏\t", "- 一\n- 二"),
                new TranslationFile.Unit("p2", "Passage 3", "", "bell \u0007 and ]]> and \uD83C\uDF3E", "\u0007"));

        TranslationFile back = read(XliffWriter.write(file));

        assertThat(back.original()).isEqualTo(file.original());
        assertThat(back.sourceLanguage()).isEqualTo("en");
        assertThat(back.targetLanguage()).isEqualTo("zh-Hans");
        assertThat(back.units())
                .usingRecursiveComparison()
                .ignoringFields("note")
                .isEqualTo(file.units());
    }

    @Test
    void addressesAreCodesAndWordsAreText() {
        String document = XliffWriter.write(file(new TranslationFile.Unit("p0", "Passage 1", "", LINKED, FRENCH)));

        assertThat(document)
                .contains(
                        "version=\"2.1\"",
                        "xml:space=\"preserve\"",
                        "<data id=\"d1\"",
                        "see [the plan<ph ",
                        "**twice**")
                // The one that the source does not have.
                .contains("[ailleurs](https://example.org/).")
                .doesNotContain("see [the plan](story:", "xml:space=\"default\"");
    }

    @Test
    void everyPassageOfTheStarterContentComesBackTheSame() throws IOException, XliffRefused {
        List<TranslationFile.Unit> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content/stories"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                for (Passages.Passage passage :
                        Passages.of(Files.readString(file)).all()) {
                    units.add(new TranslationFile.Unit("u" + units.size(), "P", "", passage.text(), passage.text()));
                }
            }
        }
        assertThat(units).hasSizeGreaterThan(1000);
        assertThat(read(XliffWriter.write(file(units.toArray(TranslationFile.Unit[]::new))))
                        .units())
                .isEqualTo(units);
    }

    /** As a translator's program may leave it: cut into sentences, one left out, two the other way round, a term marked. */
    @Test
    void takesWhatOtherProgramsMakeOfIt() throws XliffRefused {
        TranslationFile back = read("""
                <?xml version="1.0"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:example:my" version="2.0" srcLang="en" trgLang="fr">
                <file id="story" original="engawa:x" my:tool="7">
                <notes><note>By hand</note></notes>
                <unit id="p0" name="Passage 1" xml:space="preserve">
                <originalData><data id="d1">](story:sand)</data></originalData>
                <segment id="s1" state="final"><source>One [two<ph id="c1" dataRef="d1"/>.</source><target order="3">Un [<mrk id="m1" type="term">deux</mrk><ph id="c1" dataRef="d1"/>.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s2"><source>Three.</source><target order="1">Trois.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s3"><source>Four.</source></segment>
                </unit>
                <unit id="p1"><segment><source>Left out.</source></segment></unit>
                </file></xliff>
                """);

        assertThat(back.units())
                .containsExactly(
                        new TranslationFile.Unit(
                                "p0",
                                "Passage 1",
                                "",
                                "One [two](story:sand). Three. Four.",
                                "Trois. Un [deux](story:sand). 〓"),
                        new TranslationFile.Unit("p1", "", "", "Left out.", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_XML   | not XML at all
            NO_XML   | <xliff
            NO_XML   | <!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">&e;</xliff>
            NO_XLIFF | <html xmlns="http://www.w3.org/1999/xhtml"/>
            NO_XLIFF | <xliff/>
            VERSION  | <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>
            INVALID  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"/>
            INVALID  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>A</source><target xml:lang="de">B</target></segment></unit></file></xliff>
            INVALID  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source><ph id="1" dataRef="nowhere"/></source></segment></unit></file></xliff>
            INVALID  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>A</source><target>B<cp hex="0000"/></target></segment></unit></file></xliff>
            INVALID  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>A</source><target>B<cp hex="D83C"/></target></segment></unit></file></xliff>
            SEVERAL  | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>A</source></segment></unit></file><file id="g"><unit id="u"><segment><source>A</source></segment></unit></file></xliff>
            CODE     | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>A</source><target><ph id="1"/></target></segment></unit></file></xliff>
            """)
    void refusesOthersAndSaysWhy(XliffRefused.Why why, String document) {
        XliffRefused refused = catchThrowableOfType(XliffRefused.class, () -> read(document));

        assertThat(refused).as(document).isNotNull();
        assertThat(refused.why()).as(refused.detail()).isEqualTo(why);
        assertThat(refused.detail()).isNotBlank().doesNotContain("root:");
    }

    /** Nobody's stack is large enough for a reader that follows each level by itself. */
    @Test
    void deepFilesAreRefused() {
        int depth = 50_000;
        String deep =
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\">"
                        + "<unit id=\"u\"><segment><source>" + "<mrk id=\"m\" type=\"term\">".repeat(depth)
                        + "</mrk>".repeat(depth)
                        + "</source></segment></unit></file></xliff>";

        assertThat(catchThrowableOfType(XliffRefused.class, () -> read(deep))).isNotNull();
    }

    /** Bytes lost, doubled and changed anywhere, and pieces of one document in another. */
    @Test
    void damagedFilesAreRefusedOrRead() {
        byte[] whole = XliffWriter.write(file(
                        new TranslationFile.Unit("title", "Title", "Changed", "A title", "Un titre"),
                        new TranslationFile.Unit("p0", "Passage 1", "", LINKED, FRENCH)))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        List<XliffRefused.Why> reasons = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            int from = random.nextInt(whole.length);
            int length = Math.min(1 + random.nextInt(40), whole.length - from);
            switch (i % 3) {
                case 0 -> damaged[from] = (byte) "<>&\"' =/ap17\u00ff".charAt(random.nextInt(13));
                case 1 -> System.arraycopy(whole, random.nextInt(whole.length - length), damaged, from, length);
                default -> {
                    damaged = new byte[whole.length - length];
                    System.arraycopy(whole, 0, damaged, 0, from);
                    System.arraycopy(whole, from + length, damaged, from, whole.length - from - length);
                }
            }
            try {
                reader.read(damaged);
            } catch (XliffRefused e) {
                reasons.add(e.why());
            }
        }
        assertThat(reasons).contains(XliffRefused.Why.NO_XML, XliffRefused.Why.INVALID);
    }

    private static TranslationFile file(TranslationFile.Unit... units) {
        return new TranslationFile("engawa:story/1?original=2&draft=3", "en", "zh-Hans", List.of(units));
    }

    private TranslationFile read(String document) throws XliffRefused {
        return reader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
