package org.engawa.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables on the page of documentation: parameters of an operation, fields of a document. */
final class DocumentationTables {
    private final StringBuilder out;

    DocumentationTables(StringBuilder out) {
        this.out = out;
    }

    /** @param operation what they are parameters of; tells the table from the others */
    void parameters(String operation, List<Tree> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        begin("Parameters: " + operation, "Parameter", "Meaning", "Possible", "Example");
        for (Tree reference : parameters) {
            Tree parameter = reference.resolved();
            out.append("<tr><th scope=\"row\"><code>").append(escaped(parameter.text("name")));
            out.append("</code></th><td>").append(escaped(parameter.text("description")));
            out.append("</td><td>").append(form(parameter.get("schema")));
            out.append("</td><td>").append(example(parameter)).append("</td></tr>\n");
        }
        end();
    }

    private static String example(Tree parameter) {
        if (!parameter.has("example")) {
            return "";
        }
        Tree example = parameter.get("example");
        String text = example.items().isEmpty()
                ? example.value()
                : example.items().get(0).value();
        return "<code>" + escaped(text) + "</code>";
    }

    void schemas(Tree schemas) {
        for (Map.Entry<String, Tree> schema : schemas.entries()) {
            String name = schema.getKey();
            Tree form = schema.getValue();
            out.append("<h3 id=\"schema-")
                    .append(name)
                    .append("\">")
                    .append(name)
                    .append("</h3>\n");
            if (form.has("description")) {
                out.append("<p>").append(escaped(form.text("description"))).append("</p>\n");
            }
            if (form.has("properties")) {
                fields(name, form);
            } else {
                out.append("<p>").append(form(form)).append("</p>\n");
            }
        }
    }

    private void fields(String name, Tree form) {
        List<String> always =
                form.get("required").items().stream().map(Tree::value).toList();
        begin("Fields of " + name, "Field", "Meaning", "Form", "Always there");
        for (Map.Entry<String, Tree> field : form.get("properties").entries()) {
            out.append("<tr><th scope=\"row\"><code>").append(escaped(field.getKey()));
            out.append("</code></th><td>");
            out.append(escaped(
                    field.getValue().has("description") ? field.getValue().text("description") : ""));
            out.append("</td><td>").append(form(field.getValue())).append("</td><td>");
            out.append(always.contains(field.getKey()) ? "yes" : "no").append("</td></tr>\n");
        }
        end();
    }

    /** What a value may be, in a few words. */
    private static String form(Tree schema) {
        if (schema.has("$ref")) {
            String name = schema.text("$ref").replaceAll(".*/", "");
            return "<a href=\"#schema-" + name + "\">" + name + "</a>";
        }
        if (schema.has("oneOf")) {
            return "one of "
                    + String.join(
                            ", ",
                            schema.get("oneOf").items().stream()
                                    .map(DocumentationTables::form)
                                    .toList());
        }
        if (schema.has("enum")) {
            return code(schema.get("enum").items());
        }
        if (schema.has("const")) {
            return "<code>" + escaped(schema.text("const")) + "</code>";
        }
        if (schema.has("items")) {
            return "list of " + form(schema.get("items"));
        }
        if (schema.has("properties")) {
            return "object with " + code(schema.get("properties").keys());
        }
        return plain(schema);
    }

    private static String plain(Tree schema) {
        List<String> words = new ArrayList<>();
        words.add(escaped(schema.has("type") ? schema.text("type") : "anything"));
        if (schema.has("minimum") && schema.has("maximum")) {
            words.add("from " + escaped(schema.text("minimum")) + " to " + escaped(schema.text("maximum")));
        }
        if (schema.has("default")) {
            words.add("usually <code>" + escaped(schema.text("default")) + "</code>");
        }
        if (schema.has("pattern")) {
            words.add("like <code>" + escaped(schema.text("pattern")) + "</code>");
        }
        return String.join(", ", words);
    }

    private static String code(List<Tree> words) {
        return String.join(
                ", ",
                words.stream()
                        .map(word -> "<code>" + escaped(word.value()) + "</code>")
                        .toList());
    }

    private void begin(String label, String... heads) {
        out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escaped(label));
        out.append("\">\n<table>\n<thead><tr>");
        for (String head : heads) {
            out.append("<th scope=\"col\">").append(head).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
    }

    private void end() {
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static String escaped(String text) {
        return DocumentationPage.escaped(text);
    }
}
