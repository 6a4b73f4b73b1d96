package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void aWordProcessorsParagraphsAreParagraphs() {
        String html = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
                <style>p.MsoNormal {margin:0cm;}</style></head><body lang=EN-GB>
                <!--StartFragment-->
                <h1 style='margin-top:12pt'><b>Clean water<o:p></o:p></b></h1>
                <p class=MsoNormal>A first paragraph, which the
                word processor wraps, with <b>bold</b>, <i>italic</i> and a
                <a href="https://example.org/a">link</a>.<o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <h2>Below it</h2>
                <p class=MsoNormal>Deux questions\u00a0: « oui\u00a0» ou non\u00a0?</p>
                <!--EndFragment--></body></html>
                """;
        assertThat(PastedText.of(html).markdown()).isEqualTo("""
                ## Clean water

                A first paragraph, which the word processor wraps, with **bold**, *italic* and a [link](https://example.org/a).

                ### Below it

                Deux questions\u00a0: « oui\u00a0» ou non\u00a0?""");
    }

    @Test
    void itsListsAreLists() {
        String bullet =
                "<!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->";
        String html = "<p>Before</p>"
                + "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'>" + bullet + "Rice</p>"
                + "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'>" + bullet + "Wild</p>"
                + "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>" + bullet + "Millet</p>"
                + "<p>Between</p>"
                + "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>One</p>"
                + "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Two</p>";
        assertThat(PastedText.of(html).markdown()).isEqualTo("""
                Before

                - Rice
                  - Wild
                - Millet

                Between

                1. One
                2. Two""");
    }

    @Test
    void emphasisThatIsOnlyAStyleIsEmphasisAndWhatIsTakenBackIsNone() {
        String html =
                "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p><span style=\"font-weight:700\">Bold</span>"
                        + "<span style=\"font-weight:400\"> and </span><span style=\"font-style:italic\">italic</span></p></b>";
        assertThat(PastedText.of(html).markdown()).isEqualTo("**Bold** and *italic*");
    }

    @Test
    void whatIsMarkdownByChanceIsText() {
        String markdown = PastedText.of("<p>2 * 3 * 4 and [brackets] and # no heading</p><p># one</p><p>1. Januar</p>")
                .markdown();
        String html = Dialect.commonMark(markdown);
        assertThat(html)
                .contains("2 * 3 * 4 and [brackets] and # no heading")
                .contains("<p># one</p>")
                .contains("<p>1. Januar</p>");
    }

    @Test
    void scriptsStylesAndPicturesGo() {
        PastedText pasted = PastedText.of("<p onclick=x()>Text<script>alert(1)</script><style>p{}</style>"
                + "<img src=file:///C:/clip.png alt=photo><a href='javascript:alert(1)'>odd</a></p>");
        assertThat(pasted.markdown()).isEqualTo("Textodd");
        assertThat(pasted.pictures()).isEqualTo(1);
    }

    @Test
    void tablesAndQuotationsStay() {
        assertThat(PastedText.of(
                                "<table><tr><th>Country</th><th>Stories</th></tr><tr><td>日本</td><td>3</td></tr></table>"
                                        + "<blockquote><p>Quoted</p></blockquote>")
                        .markdown())
                .contains("|Country|Stories|")
                .contains("日本")
                .contains("> Quoted");
    }

    @Test
    void formulasAndEmphasisKeepTheirShape() {
        assertThat(PastedText.of("<p>CO<sub>2</sub> and <b>one</b><b>strong </b>word<br>next line</p>")
                        .markdown())
                .isEqualTo("CO<sub>2</sub> and **onestrong** word  \nnext line");
        assertThat(PastedText.of("<p><b>「水」</b>は命です。</p>").markdown()).isEqualTo("**「水」**は命です。");
        assertThat(PastedText.of("<table><tr><td><p>a</p><p>b|c</p></td></tr></table>")
                        .markdown())
                .startsWith("|a b\\|c|");
        assertThat(PastedText.of("<h2>One<br>heading</h2>loose<div>block</div>").markdown())
                .isEqualTo("## One heading\n\nloose\n\nblock");
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThatThrownBy(() -> PastedText.of("<div>".repeat(20_000) + "deep")).isInstanceOf(TextTooComplex.class);
        assertThatThrownBy(() -> PastedText.of("x".repeat(PastedText.LONGEST + 1)))
                .isInstanceOf(TextTooComplex.class);
        assertThatThrownBy(() -> PastedText.of("<b>x</b>".repeat(20_000))).isInstanceOf(TextTooComplex.class);
        assertThat(PastedText.of("<p>x</p>".repeat(15_000)).markdown())
                .startsWith("x\n\nx")
                .hasSize(15_000 * 3 - 2);
        assertThat(PastedText.of("").markdown()).isEmpty();
    }
}
