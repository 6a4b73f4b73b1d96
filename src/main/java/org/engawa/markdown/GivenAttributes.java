package org.engawa.markdown;

import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes that a text gives to one of its parts, {@code {#id .class lang=ja dir=rtl}}, and where that part is on a map, {@code
 * {at=-14.4,28.4}}; others are passed over.
 */
final class GivenAttributes {

    private static final String AT = "at";
    private static final Set<String> KNOWN = Set.of("id", "class", "lang", "dir", AT);

    private final Map<String, String> values = new LinkedHashMap<>();

    private GivenAttributes() {}

    static GivenAttributes of(Node node, Document document) {
        GivenAttributes given = new GivenAttributes();
        List<AttributesNode> all =
                AttributesExtension.NODE_ATTRIBUTES.get(document).get(node);
        if (all != null) {
            all.forEach(given::take);
        }
        return given;
    }

    /** Whether there is anything in these braces that is known here; if not they are words of the text. */
    static boolean isKnown(AttributesNode braces) {
        GivenAttributes given = new GivenAttributes();
        given.take(braces);
        return !given.values.isEmpty();
    }

    /** Where an item of a list is, as it is written in braces somewhere in its first paragraph. */
    static Optional<String> place(Node item) {
        GivenAttributes given = new GivenAttributes();
        Node paragraph = item.getFirstChild();
        if (paragraph != null) {
            given.takeAll(paragraph);
        }
        return Optional.ofNullable(given.values.get(AT));
    }

    private void takeAll(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof AttributesNode braces) {
                take(braces);
            } else {
                takeAll(child);
            }
        }
    }

    String id() {
        return values.getOrDefault("id", "");
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** As they stand in a tag, with a blank before each; the id made unique. */
    String html(Slugs slugs) {
        return (id().isEmpty() ? "" : " id=\"" + Escape.text(slugs.of(id())) + "\"") + htmlWithoutId();
    }

    /** Without the id, for where it stands already. */
    String htmlWithoutId() {
        StringBuilder html = new StringBuilder();
        values.forEach((name, value) -> {
            if (!name.equals("id") && !name.equals(AT)) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Escape.text(value))
                        .append('"');
            }
        });
        return html.toString();
    }

    private void take(AttributesNode braces) {
        for (Node child : braces.getChildren()) {
            if (child instanceof AttributeNode attribute) {
                String name = name(attribute);
                String value = attribute.getValue().toString();
                if (KNOWN.contains(name) && !value.isBlank()) {
                    values.merge(name, value, (old, more) -> name.equals("class") ? old + " " + more : more);
                }
            }
        }
    }

    private static String name(AttributeNode attribute) {
        if (attribute.isClass()) {
            return "class";
        }
        return attribute.isId() ? "id" : attribute.getName().toString().toLowerCase(Locale.ROOT);
    }
}
