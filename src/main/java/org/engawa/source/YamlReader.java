package org.engawa.source;

import java.util.LinkedHashMap;
import org.engawa.source.Node.Mapping;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 (core schema) files whose top is a mapping.
 *
 * <p>Scalars are handed out as written; only a plain {@code null}, {@code ~} or nothing at all counts as absent. One document
 * per file; no tags but the core ones, no duplicate keys, no lists or mappings as keys; {@code <<} is a key like any other. A
 * document is refused beyond {@value #LARGEST} characters, {@value TreeBuilder#DEEPEST} levels, {@value
 * TreeBuilder#MOST_ALIASES} aliases or {@value TreeBuilder#MOST_NODES} nodes once aliases are followed.
 */
public final class YamlReader {

    static final int LARGEST = 1 << 20;

    private YamlReader() {}

    /**
     * Reads the text of a file.
     *
     * @param file how to call the file in problems
     * @param text the whole text; a byte order mark is passed over
     * @param problems receives what is wrong; a document that is not YAML, or not a mapping, gives one problem
     * @return the top mapping; without any field if the document is empty, and {@linkplain Fields#unread unread} if it is
     *     broken
     */
    public static Fields read(String file, String text, Problems problems) {
        return read(file, text, 0, problems);
    }

    /** Reads a document that begins after {@code linesBefore} lines of its file. */
    static Fields read(String file, String text, int linesBefore, Problems problems) {
        Source source = new Source(file, problems);
        try {
            return new Fields(source, "", document(text, linesBefore));
        } catch (BadYaml broken) {
            problems.add(new Problem(file, broken.line(), "", broken.what(), broken.remedy()));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1 + linesBefore;
            problems.add(new Problem(
                    file, line, "", "this is not YAML: " + said(broken), "look at this line and the one above"));
        } catch (YamlEngineException broken) {
            String why = Excerpt.of(String.valueOf(broken.getMessage()));
            problems.add(new Problem(file, 1 + linesBefore, "", "this is not YAML: " + why, ""));
        }
        return Fields.unread(file);
    }

    private static Mapping document(String text, int linesBefore) throws BadYaml {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.length() > LARGEST) {
            throw new BadYaml(1 + linesBefore, "the document is longer than " + LARGEST + " characters", "split it");
        }
        Node top = new TreeBuilder(plain, linesBefore).document();
        if (top instanceof Mapping mapping) {
            return mapping;
        }
        if (top instanceof Node.Nothing) {
            return nothing(top.line());
        }
        throw new BadYaml(
                top.line(),
                "the document holds " + top.name() + " where fields are expected",
                "write fields as `name: value`, one on a line");
    }

    private static Mapping nothing(int line) {
        return new Mapping(new LinkedHashMap<>(), line, 1);
    }

    private static String said(MarkedYamlEngineException broken) {
        String context = broken.getContext();
        String problem = String.valueOf(broken.getProblem());
        return Excerpt.of(context == null || context.isBlank() ? problem : context + ": " + problem);
    }
}
