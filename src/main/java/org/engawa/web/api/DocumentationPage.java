package org.engawa.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.locale.Site;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.SafeHtml;
import org.engawa.reading.Versions;

/** The description as a page for people, in English. It loads nothing but the style sheet and the sign of the theme. */
final class DocumentationPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%1$s – %2$s</title>
            <meta name="description" content="%3$s">
            <link rel="icon" href="/assets/0/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/assets/0/site.css">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <div class="w">
            <a class="mark" href="/"><span>%2$s</span></a>
            <nav aria-label="Parts of this page">
            <ul>
            <li><a href="#operations">Operations</a></li>
            <li><a href="#documents">Documents</a></li>
            <li><a href="#problems">Problems</a></li>
            <li><a href="/api/v1/openapi.yaml">OpenAPI 3.1</a></li>
            </ul>
            </nav>
            </div>
            </header>
            <main id="main" class="w">
            <h1>%1$s</h1>
            """;

    private static final String FOOT = """
            </main>
            <footer class="foot">
            <div class="w"><p>%s</p></div>
            </footer>
            </body>
            </html>
            """;

    private final Tree description;
    private final Site site;
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private final StringBuilder out = new StringBuilder();

    /**
     * A page.
     *
     * @param description OpenAPI 3.1
     * @param site whose name and address the page shows
     */
    DocumentationPage(Map<?, ?> description, Site site) {
        this.description = new Tree(description, description);
        this.site = site;
    }

    String html() {
        Tree info = description.get("info");
        String name = site.name().in(List.of("en")).text();
        out.append(String.format(
                Locale.ROOT, HEAD, escaped(info.text("title")), escaped(name), escaped(info.text("summary"))));
        paragraph(info.text("summary"));
        text(info.text("description"));
        operations();
        out.append("<h2 id=\"documents\">Documents</h2>\n");
        new DocumentationTables(out).schemas(description.get("components").get("schemas"));
        problems();
        out.append(String.format(Locale.ROOT, FOOT, escaped(info.get("license").text("name"))));
        return out.toString();
    }

    private void operations() {
        out.append("<h2 id=\"operations\">Operations</h2>\n");
        for (Tree tag : description.get("tags").items()) {
            out.append("<h3>").append(escaped(tag.text("name"))).append("</h3>\n");
            if (tag.has("description")) {
                paragraph(tag.text("description"));
            }
            for (Map.Entry<String, Tree> path : description.get("paths").entries()) {
                Tree operation = path.getValue().get("get");
                if (operation.get("tags").items().get(0).value().equals(tag.text("name"))) {
                    operation(path.getKey(), operation);
                }
            }
        }
    }

    private void operation(String path, Tree operation) {
        out.append("<h4 id=\"").append(escaped(operation.text("operationId"))).append("\">");
        out.append(escaped(operation.text("summary"))).append("</h4>\n");
        code("GET " + Question.ROOT + (path.equals("/") ? "" : path));
        if (operation.has("description")) {
            text(operation.text("description"));
        }
        new DocumentationTables(out)
                .parameters(
                        operation.text("summary"), operation.get("parameters").items());
        paragraph("For example:");
        StringBuilder commands = new StringBuilder();
        for (Tree request : operation.get("x-requests").items()) {
            String address = Versions.absolute(site.address(), Question.ROOT + request.value());
            commands.append("curl '").append(address).append("'\n");
        }
        code(commands.toString().strip());
        answers(operation);
    }

    private void answers(Tree operation) {
        Tree content = operation.get("responses").get("200").get("content").get("application/json");
        if (content.get("schema").has("$ref")) {
            String schema = content.get("schema").text("$ref").replaceAll(".*/", "");
            out.append("<p>The answer is a document of the form <a href=\"#schema-");
            out.append(schema).append("\">").append(schema).append("</a>.</p>\n");
        }
        if (content.has("example")) {
            out.append("<details>\n<summary>An answer</summary>\n");
            code(content.get("example").json());
            out.append("</details>\n");
        }
    }

    private void problems() {
        out.append("<h2 id=\"problems\">Problems</h2>\n");
        paragraph("Whatever goes wrong is told as application/problem+json with one of these kinds in its type.");
        out.append("<dl>\n");
        for (ProblemKind kind : ProblemKind.values()) {
            out.append("<dt id=\"").append(kind.word()).append("\"><code>").append(kind.word());
            out.append("</code> (").append(kind.status()).append(")</dt>\n<dd>");
            out.append(escaped(kind.title()))
                    .append(". ")
                    .append(escaped(kind.remedy()))
                    .append("</dd>\n");
        }
        out.append("</dl>\n");
    }

    private void paragraph(String text) {
        out.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private void text(String text) {
        out.append(markdown.render(text, Locale.ENGLISH, Set.of()).html().html())
                .append('\n');
    }

    private void code(String text) {
        out.append("<pre class=\"table\" tabindex=\"0\"><code>")
                .append(escaped(text))
                .append("</code></pre>\n");
    }

    static String escaped(String text) {
        return SafeHtml.text(text).html();
    }
}
