package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    private static final Set<String> EVIDENCE = Set.of("jica-kampai", "jst-faq");

    @Test
    void evidenceIsNumberedInOrderOfFirstUse() {
        RenderedText text = render("One.[^jst-faq] Two.[^jica-kampai][^jst-faq]");
        assertThat(text.html().html())
                .isEqualTo("<p>One.<sup class=\"cite\"><a href=\"#evidence-jst-faq\" id=\"cite-jst-faq-1\""
                        + " role=\"doc-noteref\">[1]</a></sup> Two.<sup class=\"cite\"><a href=\"#evidence-jica-kampai\""
                        + " id=\"cite-jica-kampai-1\" role=\"doc-noteref\">[2]</a></sup><sup class=\"cite\"><a href=\"#evidence-jst-faq\""
                        + " id=\"cite-jst-faq-2\" role=\"doc-noteref\">[1]</a></sup></p>\n");
        assertThat(text.citations()).containsExactly("jst-faq", "jica-kampai");
        assertThat(text.plainText()).isEqualTo("One. Two.");
        assertThat(text.remarks()).isEmpty();
    }

    @Test
    void whatIsAmissIsRemarkedWithItsLine() {
        RenderedText text = render("# Top\n\nx[^nobody] [a](story:No_Good) [b](/en/x)\n[c](javascript:x) <b>bold</b>\n"
                + "![d](../e.jpg)\n\n<script>\nalert(1)\n</script>\n");
        assertThat(text.remarks())
                .extracting(remark -> remark.line() + " " + remark.kind() + " " + remark.subject())
                .containsExactly(
                        "1 TOP_HEADING Top",
                        "3 UNKNOWN_CITATION nobody",
                        "3 BROKEN_LINK story:No_Good",
                        "3 BROKEN_LINK /en/x",
                        "4 REFUSED_LINK javascript:x",
                        "4 RAW_HTML <b>",
                        "4 RAW_HTML </b>",
                        "5 REFUSED_PICTURE ../e.jpg",
                        "7 RAW_HTML <script> alert(1) </script>");
        assertThat(text.html().html()).isEqualTo("<h2 id=\"top-2\">Top</h2>\n<p>x[^nobody] a b\nc bold</p>\n");
    }

    @Test
    void footnotesStandAtTheEndAndLeadBack() {
        RenderedText text = render("A[^1] b[^1] c[^n].\n\n[^1]: First.\n[^n]: Second *one*.\n");
        assertThat(text.html().html())
                .contains(
                        "A<sup class=\"footnote\"><a href=\"#fn-1\" id=\"fnref-1-1\" role=\"doc-noteref\">1</a></sup>")
                .contains(
                        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\"><ol><li id=\"fn-1\">"
                                + "<p>First. <a href=\"#fnref-1-1\" role=\"doc-backlink\" aria-label=\"Back to the text 1\">↩\uFE0E</a>"
                                + " <a href=\"#fnref-1-2\"")
                .contains("<li id=\"fn-2\"><p>Second <em>one</em>. <a href=\"#fnref-2-1\"");
    }

    @Test
    void aDefinitionInTheTextComesBeforeEvidenceOfThatName() {
        RenderedText text = render("A[^jst-faq]\n\n[^jst-faq]: Own note.");
        assertThat(text.citations()).isEmpty();
        assertThat(text.html().html()).contains("href=\"#fn-1\"").contains("Own note.");
    }

    @Test
    void quotesAndBoxes() {
        assertRendering(
                "> [!pull]\n> A striking sentence.\n> — Someone",
                "<blockquote class=\"pull\"><p>A striking sentence.</p>\n"
                        + "<footer>— Someone</footer>\n</blockquote>\n");
        assertRendering(
                "> [!pull]\n> A striking sentence.",
                "<blockquote class=\"pull\"><p>A striking sentence.</p>\n</blockquote>\n");
        assertRendering(
                "> [!number] 115\n> projects by 2016.",
                "<p class=\"number\"><strong>115</strong> projects by 2016.</p>\n");
        assertRendering("> [!number] 115", "<p class=\"number\"><strong>115</strong></p>\n");
        assertRendering(
                "> [!NOTE] A *title*\n> Text\n>\n> more",
                "<div class=\"box note\"><p class=\"title\">A <em>title</em></p>\n"
                        + "<p>Text</p>\n<p>more</p>\n</div>\n");
        assertRendering(
                "!!! warning \"Title\"\n    Text",
                "<div class=\"box warning\"><p class=\"title\">Title</p>\n<p>Text</p>\n" + "</div>\n");
        assertRendering("> Words\n>\n> — Name", "<blockquote><p>Words</p>\n<footer>— Name</footer>\n</blockquote>\n");
        assertRendering("> — Name", "<blockquote><p>— Name</p>\n</blockquote>\n");
        assertRendering("> [!unheard] of", "<blockquote><p>[!unheard] of</p>\n</blockquote>\n");
    }

    @Test
    void pictures() {
        assertRendering(
                "![A *lake*](lake.jpg \"The lake\")",
                "<figure><img src=\"picture:lake.jpg\" alt=\"A lake\" />"
                        + "<figcaption>The lake</figcaption></figure>\n");
        assertRendering(
                "![a](a.jpg) ![b](写真.png)\n![c](c.webp)",
                "<div class=\"gallery\">"
                        + "<figure><img src=\"picture:a.jpg\" alt=\"a\" /></figure>"
                        + "<figure><img src=\"picture:写真.png\" alt=\"b\" /></figure>"
                        + "<figure><img src=\"picture:c.webp\" alt=\"c\" /></figure></div>\n");
        assertRendering("x ![a](a.jpg)", "<p>x <img src=\"picture:a.jpg\" alt=\"a\" /></p>\n");
        assertThat(render("![a](a.jpg)\n\n![b](b.jpg) ![a](a.jpg)").pictures()).containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void tablesScrollInRegionsOfTheirOwn() {
        assertThat(render("## Yields\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n| c |\n|---|\n| 3 |\n")
                        .html()
                        .html())
                .contains("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Yields\"><table><thead><tr>"
                        + "<th scope=\"col\" class=\"center\">a</th><th scope=\"col\" class=\"end\">b</th></tr></thead><tbody><tr>"
                        + "<td class=\"center\">1</td><td class=\"end\">2</td></tr></tbody></table></div>")
                .contains("aria-label=\"Yields 2\"");
    }

    @Test
    void tasksDefinitionsAndAbbreviations() {
        assertRendering(
                "- [x] done\n- [ ] open",
                "<ul><li class=\"task\"><label><input type=\"checkbox\" disabled=\"\" checked=\"\" />"
                        + " done</label>\n</li><li class=\"task\"><label><input type=\"checkbox\" disabled=\"\" /> open</label>\n</li></ul>\n");
        assertRendering("Term\n: Meaning", "<dl><dt>Term\n</dt>\n<dd>Meaning\n</dd>\n</dl>\n");
        assertRendering(
                "JST pays.\n\n*[JST]: Japan “Science” & more",
                "<p><abbr title=\"Japan “Science” &amp; more\">JST</abbr> pays.</p>\n");
    }

    @Test
    void attributesAreFewAndAnchorsUnique() {
        assertRendering("## Head {#own .wide}", "<h2 id=\"own\" class=\"wide\">Head</h2>\n");
        assertRendering("A *word*{lang=fr .evil onclick=x style=y}.", "<p>A <em lang=\"fr\">word</em>.</p>\n");
        assertRendering("{x} and {a|b} or {y}, {z}", "<p>{x} and {a|b} or {y}, {z}</p>\n");
        assertThat(render("## Same\n\n## Same\n\n## Main\n\n## Cite-x\n\n## ١ مرحبا")
                        .headings())
                .extracting(Heading::id)
                .containsExactly("same", "same-2", "main-2", "section", "١-مرحبا");
    }

    @Test
    void contentsListTheHeadings() {
        assertThat(render("[TOC]\n\n## A\n\n#### B\n\n## C").html().html())
                .startsWith("<nav class=\"contents\" aria-label=\"Contents\"><ul><li><a href=\"#a\">A</a><ul><li>"
                        + "<a href=\"#b\">B</a></li></ul></li><li><a href=\"#c\">C</a></li></ul></nav>");
    }

    @Test
    void someRawHtmlIsFine() {
        assertRendering(
                "H<sub>2</sub>O <kbd onclick=\"x\">K</kbd> <time datetime=\"2026-11-21\">today</time> <span lang=\"ja\">猫</span>",
                "<p>H<sub>2</sub>O <kbd>K</kbd> <time datetime=\"2026-11-21\">today</time> <span lang=\"ja\">猫</span></p>\n");
        assertRendering(
                "<details><summary>More</summary>\n\nHidden\n\n</details>",
                "<details><summary>More</summary>\n<p>Hidden</p>\n</details>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**「日本」**は → <strong>「日本」</strong>は",
                "これは**重要。**です → これは<strong>重要。</strong>です",
                "**“科学”**是 → <strong>“科学”</strong>是",
                "这是**重点（一）**内容 → 这是<strong>重点（一）</strong>内容",
                "**‘한국’**은 → <strong>‘한국’</strong>은",
                "**한국(韓國)**은 → <strong>한국(韓國)</strong>은",
                "*强调*。 → <em>强调</em>。",
                "{漢字|かんじ}の → <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>の",
                "{東京|とう|きょう} → <ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>",
                "<ruby>漢<rt>かん</rt></ruby>字 → <ruby>漢<rt>かん</rt></ruby>字",
                "10~20名、30~40名 → 10~20名、30~40名",
            })
    void eastAsianText(String markdown, String html) {
        assertThat(render(markdown, "ja").html().html()).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void linesOfUnspacedScriptsJoinWithoutASpace() {
        assertThat(render("一行目の\n**次**の。\n「また」 and\nLatin\n日本", "ja").html().html())
                .isEqualTo("<p>一行目の<strong>次</strong>の。「また」 and\nLatin\n日本</p>\n");
        assertThat(render("한국\n사람", "ko").plainText()).isEqualTo("한국\n사람");
        assertThat(render("{漢字|かんじ}と<ruby>字<rt>じ</rt></ruby>", "ja").plainText())
                .isEqualTo("漢字と字");
    }

    @Test
    void bareAddressesEndWhereJapaneseBegins() {
        assertThat(render("https://www.jica.go.jp/をご覧", "ja").html().html())
                .isEqualTo("<p><a href=\"https://www.jica.go.jp/\">https://www.jica.go.jp/</a>をご覧</p>\n");
    }

    @Test
    void headingsBreakBetweenPhrases() {
        assertThat(render("## 湖が殺すとき、*水面*には何も残らない", "ja").html().html())
                .isEqualTo("<h2 id=\"湖が殺すとき-水面には何も残らない\">湖が<wbr />殺すとき、<em><wbr />水面</em>には<wbr />"
                        + "何も<wbr />残らない</h2>\n");
    }

    @Test
    void countsFollowTheLanguage() {
        RenderedText english = render("One two, three.\n\n- four");
        assertThat(english.words()).isEqualTo(4);
        assertThat(english.characters()).isEqualTo(17);
        assertThat(render("縁側で話す。", "ja").characters()).isEqualTo(6);
        assertThat(render("สวัสดีครับ", "th").words()).isEqualTo(2);
        assertThat(render("").words()).isZero();
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(render("a\u0000b\u0001c\uFFFEd\uD800e\u0085").html().html()).isEqualTo("<p>abcde</p>\n");
    }

    @Test
    void oneRendererServesAllThreads() {
        MarkdownRenderer shared = new MarkdownRenderer();
        String markdown = "## A **b**\n\nx[^jst-faq] {漢字|かんじ} y[^1] [s](story:x)\n\n| a |\n|---|\n| b |\n\n[^1]: n\n";
        RenderedText alone = shared.render(markdown, Locale.JAPANESE, EVIDENCE);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> shared.render(markdown, Locale.JAPANESE, EVIDENCE))
                        .distinct())
                .containsExactly(alone);
    }

    private static void assertRendering(String markdown, String html) {
        assertThat(render(markdown).html().html()).isEqualTo(html);
    }

    private static RenderedText render(String markdown) {
        return render(markdown, "en");
    }

    private static RenderedText render(String markdown, String language) {
        return new MarkdownRenderer().render(markdown, Locale.forLanguageTag(language), EVIDENCE);
    }
}
