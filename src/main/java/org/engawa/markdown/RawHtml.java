package org.engawa.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw HTML in a text: a few harmless tags are written again from their parts, everything else is left out. */
final class RawHtml {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,10})((?:\\s+[^<>]{0,300})?)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([a-zA-Z]{1,10})\\s*=\\s*(?:\"([^\"<>]{0,200})\"|'([^'<>]{0,200})'|([^\\s\"'<>=`]{1,200}))");

    private static final Set<String> EVERYWHERE = Set.of("lang", "dir");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("ruby", Set.of()),
            Map.entry("rt", Set.of()),
            Map.entry("rp", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("wbr", Set.of()),
            Map.entry("sub", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("kbd", Set.of()),
            Map.entry("abbr", Set.of("title")),
            Map.entry("bdi", Set.of()),
            Map.entry("cite", Set.of()),
            Map.entry("q", Set.of()),
            Map.entry("mark", Set.of()),
            Map.entry("time", Set.of("datetime")),
            Map.entry("span", Set.of()),
            Map.entry("details", Set.of()),
            Map.entry("summary", Set.of()));

    private RawHtml() {}

    /** The tag as it may stand in the HTML; empty if it may not. */
    static Optional<String> tag(String raw) {
        Matcher tag = TAG.matcher(raw);
        if (!tag.matches()) {
            return Optional.empty();
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        Set<String> own = ALLOWED.get(name);
        if (own == null) {
            return Optional.empty();
        }
        if (!tag.group(1).isEmpty()) {
            return Optional.of("</" + name + ">");
        }
        StringBuilder again = new StringBuilder("<").append(name);
        Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = attribute
                    .group()
                    .substring(attribute.group().indexOf('=') + 1)
                    .strip();
            if (own.contains(key) || EVERYWHERE.contains(key)) {
                again.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Escape.text(unquoted(value)))
                        .append('"');
            }
        }
        return Optional.of(again.append(">").toString());
    }

    /** Whether a block of HTML is nothing but allowed tags and words, such as {@code <details><summary>More</summary>}. */
    static boolean isAllowedBlock(String block) {
        int at = 0;
        for (Matcher tag = TAG.matcher(block); tag.find(); at = tag.end()) {
            if (block.substring(at, tag.start()).indexOf('<') >= 0
                    || tag(tag.group()).isEmpty()) {
                return false;
            }
        }
        return block.indexOf('<', at) < 0;
    }

    /** Writes an allowed block. */
    static void writeBlock(String block, Output out) {
        int at = 0;
        for (Matcher tag = TAG.matcher(block); tag.find(); at = tag.end()) {
            out.text(block.substring(at, tag.start()).strip());
            tag(tag.group()).ifPresent(out::markup);
        }
        out.text(block.substring(at).strip());
        out.endBlock();
    }

    private static String unquoted(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
