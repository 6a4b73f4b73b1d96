package org.engawa.source;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.engawa.source.Node.Entry;
import org.engawa.source.Node.Listing;
import org.engawa.source.Node.Mapping;
import org.engawa.source.Node.Nothing;
import org.engawa.source.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a file while it is being read. Ask for each field you know; whatever is missing or of the wrong kind becomes
 * a {@link Problem} and a harmless value comes back, so that reading goes on to the next mistake. When done, {@link
 * #refuseOthers()} reports the fields nobody asked for. A field whose value is {@code null} or nothing counts as absent.
 */
public final class Fields {

    private final Source source;
    private final String path;
    private final Mapping mapping;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Source source, String path, Mapping mapping) {
        this.source = source;
        this.path = path;
        this.mapping = mapping;
    }

    /** The fields of a file of which is told already that it can't be read: nothing more is wrong with them. */
    public static Fields unread(String file) {
        return new Fields(new Source(file, new Problems()), "", new Mapping(new LinkedHashMap<>(), 1, 1));
    }

    /** The text of a field that must be there and not be blank; otherwise a problem, and the empty text. */
    public String text(String key) {
        Node node = find(key);
        if (node == null) {
            missing(key);
            return "";
        }
        String text = asText(node, path(key));
        if (text != null && text.isBlank()) {
            problem(key, "is empty", "write something, or delete the line if the field may be left out");
            return "";
        }
        return text == null ? "" : text;
    }

    /** The text of a field, or null if it is absent or blank. */
    public @Nullable String textOrNull(String key) {
        Node node = find(key);
        String text = node == null ? null : asText(node, path(key));
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * The value of a field that must be there.
     *
     * @param expected what may stand there, for the problem: {@code a date such as 2026-11-21}
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for what it does not take
     * @param fallback comes back, with a problem, if the field is absent or not taken
     */
    public <T> T value(String key, String expected, Function<String, T> parse, T fallback) {
        String text = text(key);
        T value = text.isEmpty() ? null : parsed(line(key), path(key), text, expected, parse);
        return value == null ? fallback : value;
    }

    /** As {@link #value}, for a field that may be absent: null then, and also, with a problem, if it is not taken. */
    public <T> @Nullable T valueOrNull(String key, String expected, Function<String, T> parse) {
        String text = textOrNull(key);
        return text == null ? null : parsed(line(key), path(key), text, expected, parse);
    }

    /** The texts of a list; empty if the field is absent. An empty item is a problem and left out. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            String text = asText(items.get(i), path(key) + "[" + i + "]");
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The whole numbers of a list; empty if the field is absent. What is no whole number is a problem and left out. */
    public List<Integer> integers(String key) {
        List<Integer> numbers = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            String field = path(key) + "[" + i + "]";
            String text = asText(items.get(i), field);
            Integer number = text == null
                    ? null
                    : parsed(items.get(i).line(), field, text, "a whole number such as 13", Integer::valueOf);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The mapping below a field that must be there; otherwise a problem, and a mapping without fields. */
    public Fields fields(String key) {
        if (find(key) == null) {
            missing(key);
        }
        Fields fields = fieldsOrNull(key);
        // Forgiving: its fields are not asked for again, one problem for the whole group is enough.
        return fields == null ? silent(key) : fields;
    }

    /** The mapping below a field, or null if the field is absent or, with a problem, something else. */
    public @Nullable Fields fieldsOrNull(String key) {
        Node node = find(key);
        return node == null ? null : asFields(node, path(key));
    }

    /** The mappings of a list; empty if the field is absent. What is no mapping is a problem and left out. */
    public List<Fields> fieldsList(String key) {
        List<Fields> all = new ArrayList<>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            Fields fields = asFields(items.get(i), path(key) + "[" + i + "]");
            if (fields != null) {
                all.add(fields);
            }
        }
        return all;
    }

    /** A mapping whose values are all texts, in the order of writing, such as a name in many languages; empty if absent. */
    @SuppressWarnings("NonApiType") // The order is part of the promise.
    public LinkedHashMap<String, String> textMap(String key) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        Fields fields = fieldsOrNull(key);
        if (fields != null) {
            for (String name : fields.keys()) {
                String text = fields.text(name);
                if (!text.isEmpty()) {
                    texts.put(name, text);
                }
            }
        }
        return texts;
    }

    /** All keys, in the order of writing, also those without a value. */
    public Set<String> keys() {
        return new LinkedHashSet<>(mapping.entries().keySet());
    }

    /** Whether the field has a value. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /** The line of the field; of the mapping if the field is absent. */
    public int line(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.keyLine();
    }

    /** Reports something wrong with a field. */
    public void problem(String key, String what, String remedy) {
        source.problem(line(key), path(key), what, remedy);
    }

    /** Reports every field that nobody asked for, with the nearest that somebody did. */
    public void refuseOthers() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                String known = Nearest.to(key, asked);
                problem(
                        Excerpt.of(key),
                        "is not known here",
                        known == null
                                ? "delete it; known are " + String.join(", ", asked)
                                : "did you mean `" + known + "`?");
            }
        }
    }

    private @Nullable Node find(String key) {
        asked.add(key);
        Entry entry = mapping.entries().get(key);
        return entry == null || entry.value() instanceof Nothing ? null : entry.value();
    }

    private List<Node> items(String key) {
        Node node = find(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Listing listing) {
            return listing.items();
        }
        wrong(node, path(key), "a list", "write it as [a, b] or one item on a line after `- `");
        return List.of();
    }

    private @Nullable String asText(Node node, String field) {
        if (node instanceof Text text) {
            return text.text();
        }
        wrong(node, field, "a text", "write one value; put it between double quotes if it holds : or #");
        return null;
    }

    private @Nullable Fields asFields(Node node, String field) {
        if (node instanceof Mapping below) {
            return new Fields(source, field, below);
        }
        wrong(node, field, "a group of fields", "write `name: value` lines, indented by two spaces");
        return null;
    }

    private <T> @Nullable T parsed(int line, String field, String text, String expected, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            source.problem(line, field, "“" + Excerpt.of(text) + "” is not " + expected, "write " + expected);
            return null;
        }
    }

    private Fields silent(String key) {
        return new Fields(
                new Source(source.file(), new Problems()), path(key), new Mapping(new LinkedHashMap<>(), line(key), 1));
    }

    private void missing(String key) {
        problem(key, "is missing", "add a line `" + key + ": …`");
    }

    private void wrong(Node node, String field, String expected, String remedy) {
        source.problem(node.line(), field, node.name() + " stands where " + expected + " is expected", remedy);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
