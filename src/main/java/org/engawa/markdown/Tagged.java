package org.engawa.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A passage as machines that translate take it: line by line as XML, in which {@linkplain Codes codes} are tags. When its lines come
 * back they make a passage again, if no code of it was lost, doubled, changed or made up. Immutable.
 */
public final class Tagged {
    private static final Pattern LEAD =
            Pattern.compile("^[ \\t]*(?:(?:>|#{1,6}(?=[ \\t])|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])"
                    + "|:(?=[ \\t])|\\[[ xX]](?=[ \\t])|\\[!\\w+]|!!!?(?=[ \\t])(?:[ \\t]+\\w+)?)[ \\t]*){0,12}");
    private static final Pattern TAG = Pattern.compile("<(/?[gx]\\d{1,7})\\s*+/?\\s*+>(?:\\s*+</x\\d{1,7}\\s*+>)?");

    /** How a line begins that can't be the rest of a sentence. */
    private static final Pattern BEGINS = Pattern.compile("^(?:$|[\\s>#*+:|=!\\[~^-]|\\d)");

    /** How a line begins that ends where it ends. */
    private static final Pattern ALONE = Pattern.compile("^\\s*(?:$|[#|!])");

    private final String passage;
    private final List<Line> lines;

    private Tagged(String passage, List<Line> lines) {
        this.passage = passage;
        this.lines = lines;
    }

    /** A line: what stays before and after it, and what is translated, with its codes by the tags that stand for them. */
    private record Line(String lead, String xml, Map<String, String> codes, String tail) {
        boolean isLanguage() {
            return TAG.matcher(xml).replaceAll("").codePoints().anyMatch(Character::isLetter);
        }

        /** With its codes again; nothing when one is missing or stands there twice. */
        Optional<String> restored(String text) {
            StringBuilder out = new StringBuilder(lead);
            Set<String> left = new HashSet<>(codes.keySet());
            Matcher tag = TAG.matcher(text);
            int at = 0;
            while (tag.find()) {
                if (!left.remove(tag.group(1))) {
                    return Optional.empty();
                }
                out.append(language(text.substring(at, tag.start()))).append(codes.get(tag.group(1)));
                at = tag.end();
            }
            out.append(language(text.substring(at))).append(tail);
            return left.isEmpty() ? Optional.of(out.toString()) : Optional.empty();
        }

        private static String language(String xml) {
            return Escaping.unescapeHtml(xml).replaceAll("\\R", " ");
        }
    }

    /** Prepares a passage. */
    public static Tagged of(String passage) {
        List<List<Codes.Piece>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (Codes.Piece piece : Codes.of(passage)) {
            if (piece.code()) {
                rows.get(rows.size() - 1).add(piece);
                continue;
            }
            String[] texts = piece.text().split("\n", -1);
            add(rows, texts[0]);
            for (int i = 1; i < texts.length; i++) {
                if (isRest(rows.get(rows.size() - 1), texts[i])) {
                    add(rows, " " + texts[i]);
                } else {
                    rows.add(new ArrayList<>());
                    add(rows, texts[i]);
                }
            }
        }
        return new Tagged(passage, rows.stream().map(Tagged::line).toList());
    }

    /** What is to be translated: XML without a root. Lines without a letter are left out. */
    public List<String> texts() {
        return lines.stream().filter(Line::isLanguage).map(Line::xml).toList();
    }

    /** The passage in another language; nothing when a code did not come back as it was. */
    public Optional<String> restored(List<String> translations) {
        if (translations.size() != texts().size()) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(translations);
        List<String> restored = new ArrayList<>();
        for (Line line : lines) {
            line.restored(line.isLanguage() ? left.remove(0).strip() : line.xml())
                    .ifPresent(restored::add);
        }
        String whole = String.join("\n", restored);
        return restored.size() == lines.size() && isText(whole) && codes(whole).equals(codes(passage))
                ? Optional.of(whole)
                : Optional.empty();
    }

    /** No database keeps NUL, and half a character is none. */
    private static boolean isText(String whole) {
        return !whole.isBlank()
                && whole.codePoints()
                        .noneMatch(letter -> (Character.isISOControl(letter) && letter != '\n' && letter != '\t')
                                || Character.getType(letter) == Character.SURROGATE);
    }

    private static Map<String, Long> codes(String text) {
        return Codes.of(text).stream()
                .filter(Codes.Piece::code)
                .collect(Collectors.groupingBy(Codes.Piece::text, Collectors.counting()));
    }

    private static void add(List<List<Codes.Piece>> rows, String text) {
        rows.get(rows.size() - 1).add(new Codes.Piece(text, false));
    }

    /** Whether a line goes on with what the line before has begun. */
    private static boolean isRest(List<Codes.Piece> before, String line) {
        String first = before.stream()
                .map(Codes.Piece::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String last = before.get(before.size() - 1).text();
        return !ALONE.matcher(first).find()
                && !BEGINS.matcher(line).find()
                && !last.endsWith("\\")
                && !last.endsWith("  ");
    }

    private static Line line(List<Codes.Piece> pieces) {
        List<Codes.Piece> row = new ArrayList<>(pieces);
        String lead = "";
        String tail = "";
        if (!row.isEmpty() && !row.get(0).code()) {
            Matcher matcher = LEAD.matcher(row.get(0).text());
            lead = matcher.find() ? matcher.group() : "";
            row.set(0, new Codes.Piece(row.get(0).text().substring(lead.length()), false));
        }
        int last = row.size() - 1;
        if (last >= 0 && !row.get(last).code()) {
            String text = row.get(last).text();
            String kept = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text.stripTrailing();
            tail = text.substring(kept.length());
            row.set(last, new Codes.Piece(kept, false));
        }
        boolean table = !row.isEmpty() && row.get(0).text().startsWith("|");
        return xml(lead, table ? cells(row) : row, tail);
    }

    /** In a row of a table what parts the cells is a code as well. */
    private static List<Codes.Piece> cells(List<Codes.Piece> row) {
        List<Codes.Piece> cells = new ArrayList<>();
        for (Codes.Piece piece : row) {
            if (piece.code()) {
                cells.add(piece);
                continue;
            }
            for (String part : piece.text().split("(?<!\\\\)(?=\\|)|(?<=(?<!\\\\)\\|)")) {
                cells.add(new Codes.Piece(part, part.equals("|")));
            }
        }
        return cells;
    }

    private static Line xml(String lead, List<Codes.Piece> row, String tail) {
        Map<Integer, Integer> ends = Brackets.of(row);
        Set<Integer> links = new HashSet<>(ends.values());
        StringBuilder xml = new StringBuilder();
        Map<String, String> codes = new HashMap<>();
        int at = 0;
        int number = 0;
        for (Codes.Piece piece : row) {
            if (piece.code()) {
                number++;
                boolean closes = ends.containsKey(at);
                String tag = closes ? "/g" + ends.get(at) : "x" + number;
                codes.put(tag, piece.text());
                xml.append('<').append(tag).append(closes ? ">" : "/>");
                at += piece.text().length();
                continue;
            }
            String text = piece.text();
            for (int i = 0; i < text.length(); i++, at++) {
                if (links.contains(at)) {
                    codes.put("g" + at, i > 0 && text.charAt(i - 1) == '!' ? "![" : "[");
                    xml.append("<g").append(at).append('>');
                } else if (text.charAt(i) != '!' || !links.contains(at + 1)) {
                    xml.append(Escape.text(text.substring(i, i + 1)));
                }
            }
        }
        return new Line(lead, xml.toString(), codes, tail);
    }
}
