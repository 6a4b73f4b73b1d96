package org.engawa.web.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The rules for Atom (RFC 4287) that apply to what we write. */
final class AtomRules extends AtomParts {

    private static final Set<String> SINGLE_IN_FEED = words("""
            generator icon id logo rights subtitle title updated
            """);
    private static final Set<String> SINGLE_IN_ENTRY = words("""
            content id published rights source summary title updated
            """);
    private static final Set<String> FEED_PARTS = words("""
            author category contributor entry generator icon id link logo rights subtitle title updated
            """);
    private static final Set<String> ENTRY_PARTS = words("""
            author category content contributor id link published rights source summary title updated
            """);

    AtomRules(Set<String> found) {
        super(found);
    }

    void feed(Element feed) {
        parts(feed, FEED_PARTS, SINGLE_IN_FEED);
        required(feed, "id", "title", "updated");
        boolean authors = !atoms(feed, "author").isEmpty();
        atoms(feed, "entry").forEach(entry -> entry(entry, authors));
        common(feed);
        self(feed);
        ids(feed);
        entriesLast(feed);
    }

    private void self(Element feed) {
        List<Element> selves = atoms(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("self"))
                .toList();
        if (selves.isEmpty()) {
            found.add("MissingSelf");
        }
        for (Element self : selves) {
            String href = self.getAttribute("href");
            if (base(self).isEmpty() && !ABSOLUTE.matcher(href).matches()) {
                found.add("RelativeSelf");
            }
        }
    }

    private void ids(Element feed) {
        Set<String> seen = new HashSet<>();
        Set<String> versions = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Element entry : atoms(feed, "entry")) {
            String id = text(entry, "id");
            String updated = text(entry, "updated");
            if (!id.isEmpty() && !seen.add(id)) {
                found.add("DuplicateIds");
            }
            if (!versions.add(id + " " + updated)) {
                found.add("DuplicateEntries");
            }
            times.merge(updated, 1, Integer::sum);
        }
        if (times.entrySet().stream().anyMatch(time -> !time.getKey().isEmpty() && time.getValue() > 1)) {
            found.add("DuplicateUpdated");
        }
    }

    private void entriesLast(Element feed) {
        boolean seen = false;
        for (Element child : children(feed)) {
            boolean entry = isAtom(child, "entry");
            if (seen && !entry && ATOM.equals(child.getNamespaceURI())) {
                found.add("MisplacedMetadata");
            }
            seen |= entry;
        }
    }

    void entry(Element entry, boolean authorsAbove) {
        parts(entry, ENTRY_PARTS, SINGLE_IN_ENTRY);
        required(entry, "id", "title", "updated");
        if (!authorsAbove
                && atoms(entry, "author").isEmpty()
                && atoms(entry, "source").isEmpty()) {
            missing("author");
        }
        boolean alternate = atoms(entry, "link").stream()
                .anyMatch(link -> Set.of("", "alternate").contains(link.getAttribute("rel")));
        List<Element> contents = atoms(entry, "content");
        if (contents.isEmpty() && !alternate) {
            found.add("MissingContentOrAlternate");
        }
        contents.forEach(content -> content(entry, content));
        if (contents.isEmpty() && atoms(entry, "summary").isEmpty()) {
            found.add("MissingTextualContent");
        }
        atoms(entry, "source").forEach(source -> {
            parts(source, FEED_PARTS, SINGLE_IN_FEED);
            alternates(source);
        });
        common(entry);
    }

    private void content(Element entry, Element content) {
        String type = content.getAttribute("type");
        boolean construct = Set.of("", "text", "html", "xhtml").contains(type);
        if ((!construct && !MIME.matcher(type).matches()) || type.startsWith("multipart/")) {
            found.add("InvalidMIMEType");
        }
        if (content.hasAttribute("type") && type.isBlank()) {
            found.add("AttrNotBlank");
        }
        if (!construct
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && atoms(entry, "summary").isEmpty()) {
            found.add("MissingSummary");
        }
        if (Set.of("", "text").contains(type)
                && MARKUP.matcher(content.getTextContent()).find()) {
            found.add("ContainsUndeclaredHTML");
        }
        if (Set.of("", "text", "html").contains(type) && !children(content).isEmpty()) {
            found.add("UndefinedElement");
        }
        if (content.hasAttribute("src")) {
            if (construct && content.hasAttribute("type")) {
                found.add("InvalidMIMEType");
            }
            if (atoms(entry, "summary").isEmpty()) {
                found.add("MissingSummary");
            }
            if (!content.getTextContent().isBlank()) {
                found.add("UnexpectedText");
            }
        }
        if (type.equals("html")) {
            html(content);
        }
    }
}
