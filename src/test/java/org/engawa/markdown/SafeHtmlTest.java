package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    private static final References SOME = new References() {
        @Override
        public Optional<String> href(InternalLink link) {
            return link.key().equals("gone")
                    ? Optional.empty()
                    : Optional.of("/en/" + link.kind().word() + "/" + link.key() + "?a&b\"");
        }

        @Override
        public Optional<PictureSource> picture(String file) {
            return file.startsWith("gone") ? Optional.empty() : Optional.of(PictureSource.of("/p/" + file, 640, 480));
        }
    };

    @Test
    void linksGetTheirAddressesOrAreUnwrapped() {
        assertResolved(
                "[a *b*](story:x) [c **d**](story:gone) [e](country:ZM)",
                "<p><a href=\"/en/story/x?a&amp;b&quot;\">a <em>b</em></a> c <strong>d</strong>"
                        + " <a href=\"/en/country/ZM?a&amp;b&quot;\">e</a></p>\n");
        assertResolved("[a](story:gone)[b](https://x.org)", "<p>a<a href=\"https://x.org\">b</a></p>\n");
    }

    @Test
    void picturesGetTheirSizesOrGoWithTheirFigures() {
        assertResolved(
                "![a](a.jpg \"C\")",
                "<figure><img src=\"/p/a.jpg\" width=\"640\" height=\"480\" alt=\"a\" />"
                        + "<figcaption>C</figcaption></figure>\n");
        assertResolved("x\n\n![a](gone.jpg \"C\")\n\ny", "<p>x</p>\n\n<p>y</p>\n");
        assertResolved(
                "![a](a.jpg) ![b](gone.jpg)",
                "<div class=\"gallery\"><figure><img src=\"/p/a.jpg\" width=\"640\" height=\"480\" alt=\"a\" /></figure></div>\n");
        assertResolved("![a](gone.jpg) ![b](gone2.jpg)", "\n");
        assertResolved("x ![a](gone.jpg) y", "<p>x  y</p>\n");
    }

    @Test
    void nothingElseIsTouched() {
        for (String text : new String[] {
            "`<a href=\"story:x\">` \\<img src=\"picture:a.jpg\"> story:x picture:a.jpg",
            "[words](https://x.org \"<a href='story:x'>\")",
            "*[A]: <a href=\"story:x\">\n\nA <img src=\"picture:a.jpg\"> </a> </figure> </div>",
            "<a href=\"story:x\">y</a>",
            "```\n<figure><img src=\"picture:gone.jpg\"></figure>\n```"
        }) {
            SafeHtml html = render(text);
            assertThat(html.resolve(SOME)).as(text).isEqualTo(html);
        }
    }

    @Test
    void plainTextIsEscaped() {
        assertThat(SafeHtml.text("<a href=\"x\"> & 'b'").html()).isEqualTo("&lt;a href=&quot;x&quot;&gt; &amp; 'b'");
        assertThat(SafeHtml.stored("<p>x</p>"))
                .isEqualTo(SafeHtml.stored("<p>x</p>"))
                .hasToString("<p>x</p>");
    }

    @Test
    void internalLinksHaveOneForm() {
        assertThat(InternalLink.parse("story:zambia-lead"))
                .contains(new InternalLink(InternalLink.Kind.STORY, "zambia-lead"));
        assertThat(InternalLink.parse("country:ZM").orElseThrow().symbol()).isEqualTo("country:ZM");
        for (String bad : new String[] {
            "story:",
            "story:A",
            "story:a--b",
            "story:a/b",
            "country:zm",
            "country:ZMB",
            "STORY:a",
            "story :a",
            "storyx:a",
            "a",
            "",
            "story:a\n",
            "story:" + "a".repeat(200)
        }) {
            assertThat(InternalLink.parse(bad)).as(bad).isEmpty();
        }
    }

    private static void assertResolved(String markdown, String html) {
        assertThat(render(markdown).resolve(SOME).html()).isEqualTo(html);
    }

    private static SafeHtml render(String markdown) {
        return new MarkdownRenderer().render(markdown, Locale.ENGLISH, Set.of()).html();
    }
}
