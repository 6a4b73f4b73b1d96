package org.engawa.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.Corpus;

/**
 * Everything that the cross-site scripting corpora become when they are written as Markdown: as text, as the destination of a
 * link, as the words and title of a picture, within a quote, a table and a code block. For tests that judge the HTML, by a parser
 * or in a browser.
 */
public final class HostileMarkdown {

    private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

    /** One input, and the HTML it became, ready for a page. */
    public record Sample(String name, String markdown, String html) {}

    private HostileMarkdown() {}

    /** All of them; the calling test is skipped if the corpora are absent. */
    public static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (JsonNode c : Corpus.cases("xss-markdown.jsonl")) {
            add(
                    all,
                    "markdown " + c.get("id") + " " + c.get("cls").asText(),
                    c.get("markdown").asText());
        }
        for (String file : List.of("xss-dompurify", "xss-html5sec", "xss-owasp-sanitizer")) {
            for (JsonNode c : Corpus.cases(file + ".jsonl")) {
                addForms(all, file + " " + c.get("id"), payload(c));
            }
        }
        return all;
    }

    private static String payload(JsonNode c) {
        return c.has("payload")
                ? c.get("payload").asText()
                : new String(Base64.getDecoder().decode(c.get("base64").asText()), StandardCharsets.ISO_8859_1);
    }

    private static void addForms(List<Sample> all, String name, String payload) {
        String line = payload.replaceAll("\\s+", " ");
        add(all, name + " as text", payload);
        add(all, name + " in a line", "words " + line + " words");
        add(all, name + " as destination", "[words](" + payload + ")");
        add(all, name + " as angled destination", "[words](<" + line + "> \"" + line + "\")");
        add(all, name + " as reference", "[words][r]\n\n[r]: " + line + " '" + line + "'");
        add(all, name + " as picture", "![" + line + "](a.jpg \"" + line + "\")");
        add(all, name + " as source", "![words](" + line + ")");
        add(all, name + " as heading", "## " + line);
        add(all, name + " in a quote", "> [!note] " + line + "\n> " + line);
        add(all, name + " in a table", "| " + line + " | b |\n|---|---|\n| " + line + " | c |");
        add(all, name + " as code", "```" + line + "\n" + payload + "\n```");
        add(all, name + " as abbreviation", "AB\n\n*[AB]: " + line);
        add(all, name + " as attributes", "words{" + line + "} {#x " + line + "}");
        add(all, name + " as citation", "words[^" + line + "]\n\n[^" + line + "]: " + payload);
    }

    private static void add(List<Sample> all, String name, String markdown) {
        try {
            RenderedText text = RENDERER.render(markdown, Locale.ENGLISH, Set.of());
            all.add(new Sample(name, markdown, text.html().resolve(everything()).html()));
        } catch (TextTooComplex refused) {
            all.add(new Sample(name, markdown, ""));
        }
    }

    private static References everything() {
        return new References() {
            @Override
            public Optional<String> href(InternalLink link) {
                return Optional.of("/en/" + link.kind().word() + "/" + link.key());
            }

            @Override
            public Optional<PictureSource> picture(String file) {
                return Optional.of(PictureSource.of("/pictures/" + file, 640, 480));
            }
        };
    }
}
