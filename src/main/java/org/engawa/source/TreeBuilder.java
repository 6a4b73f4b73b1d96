package org.engawa.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.source.Node.Entry;
import org.engawa.source.Node.Listing;
import org.engawa.source.Node.Mapping;
import org.engawa.source.Node.Nothing;
import org.engawa.source.Node.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of one document from the engine's events, so that each bound holds before anything is built. Aliases share
 * their node, and the weight of a node counts them as if written out: no bomb can grow here.
 */
final class TreeBuilder {

    static final int DEEPEST = 50;
    static final int MOST_ALIASES = 50;
    static final int MOST_NODES = 50_000;

    private static final Set<String> CORE = Set.of("str", "int", "float", "bool", "null", "seq", "map");
    private static final String CORE_PREFIX = "tag:yaml.org,2002:";
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final ParserImpl events;
    private final int linesBefore;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private int aliases;
    private int nodes;

    TreeBuilder(String text, int linesBefore) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.linesBefore = linesBefore;
    }

    Node document() throws BadYaml {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return new Nothing(1 + linesBefore);
        }
        events.next();
        Node top = node(events.next(), 1);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new BadYaml(line(events.peekEvent()), "a second document begins here", "keep one document in a file");
        }
        return top;
    }

    private Node node(Event event, int depth) throws BadYaml {
        if (depth > DEEPEST) {
            throw new BadYaml(line(event), "nested deeper than " + DEEPEST + " levels", "lay it out flatter");
        }
        count(1, event);
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (event instanceof ScalarEvent scalar) {
            return anchored(scalar.getAnchor(), scalar(scalar));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start.getTag(), event);
        Node built = event instanceof MappingStartEvent ? mapping(event, depth) : listing(event, depth);
        return anchored(start.getAnchor(), built);
    }

    private Node aliased(AliasEvent alias) throws BadYaml {
        Node meant = anchors.get(alias.getAlias());
        if (meant == null) {
            throw new BadYaml(
                    line(alias),
                    "the alias *" + alias.getAlias().getValue() + " points to nothing finished above it",
                    "write the value out");
        }
        if (++aliases > MOST_ALIASES) {
            throw new BadYaml(line(alias), "more than " + MOST_ALIASES + " aliases", "write the values out");
        }
        count(meant.weight(), alias);
        return meant;
    }

    private Node anchored(Optional<Anchor> anchor, Node node) {
        anchor.ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private Node scalar(ScalarEvent scalar) throws BadYaml {
        refuseTag(scalar.getTag(), scalar);
        String text = scalar.getValue();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == 0 || Character.getType(point) == Character.SURROGATE) {
                throw new BadYaml(line(scalar), "a character that no text may hold, number " + point, "delete it");
            }
            at += Character.charCount(point);
        }
        boolean none = (scalar.isPlain() && scalar.getTag().isEmpty() && NULLS.contains(text))
                || scalar.getTag().filter((CORE_PREFIX + "null")::equals).isPresent();
        return none ? new Nothing(line(scalar)) : new Text(text, line(scalar));
    }

    private Node listing(Event start, int depth) throws BadYaml {
        List<Node> items = new ArrayList<>();
        int weight = 1;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(events.next(), depth + 1);
            items.add(item);
            weight += item.weight();
        }
        events.next();
        return new Listing(items, line(start), weight);
    }

    private Node mapping(Event start, int depth) throws BadYaml {
        LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
        int weight = 1;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event keyEvent = events.next();
            String key = key(node(keyEvent, depth + 1), keyEvent);
            Node value = node(events.next(), depth + 1);
            if (entries.putIfAbsent(key, new Entry(value, line(keyEvent))) != null) {
                throw new BadYaml(
                        line(keyEvent), "the field `" + Excerpt.of(key) + "` stands twice", "keep one of them");
            }
            weight += 1 + value.weight();
        }
        events.next();
        return new Mapping(entries, line(start), weight);
    }

    private String key(Node node, Event event) throws BadYaml {
        if (node instanceof Text text) {
            return text.text();
        }
        // A plain `null` or `~` before the colon is a word there: nothing else could be meant.
        if (node instanceof Nothing && event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw new BadYaml(
                line(event), node.name() + " stands where the name of a field is expected", "write a plain name");
    }

    private void refuseTag(Optional<String> tag, Event event) throws BadYaml {
        String name = tag.orElse("!");
        boolean core = name.startsWith(CORE_PREFIX) && CORE.contains(name.substring(CORE_PREFIX.length()));
        if (!core && !name.equals("!")) {
            throw new BadYaml(line(event), "the tag " + Excerpt.of(name) + " is not known here", "delete the tag");
        }
    }

    private void count(int more, Event event) throws BadYaml {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new BadYaml(line(event), "more than " + MOST_NODES + " values", "split the file");
        }
    }

    private int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1 + linesBefore;
    }
}
