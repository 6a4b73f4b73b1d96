package org.engawa.web.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The rules for the parts of Atom that feeds and entries have in common: texts, links, categories, people, dates, names. */
abstract class AtomParts extends Rules {

    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern URN = Pattern.compile("urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:.+");
    private static final Pattern UUID = Pattern.compile(
            "urn:uuid:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> RELATIONS = words("""
            alternate current enclosure edit edit-media first last license next next-archive payment
            prev-archive previous related replies self successor-version service up via hub describedby
            index
            """);

    AtomParts(Set<String> found) {
        super(found);
    }

    /** What feeds and entries have in common. */
    final void common(Element parent) {
        for (String date : List.of("updated", "published")) {
            atoms(parent, date).forEach(element -> date(element.getTextContent()));
        }
        for (String part : List.of("title", "subtitle", "summary", "rights")) {
            atoms(parent, part).forEach(this::words);
        }
        for (String part : List.of("title", "subtitle")) {
            atoms(parent, part).stream()
                    .filter(title ->
                            title.getTextContent().isBlank() && children(title).isEmpty())
                    .forEach(title -> found.add("NotBlank"));
        }
        for (String part : List.of("icon", "logo")) {
            atoms(parent, part).forEach(element -> address(element.getTextContent()));
        }
        atoms(parent, "generator").forEach(generator -> {
            if (generator.getTextContent().isBlank()) {
                found.add("NotBlank");
            }
            if (MARKUP.matcher(generator.getTextContent()).find()) {
                found.add("ContainsHTML");
            }
            address(generator.getAttribute("uri"));
            if (!children(generator).isEmpty()) {
                found.add("UndefinedElement");
            }
        });
        atoms(parent, "id").forEach(id -> id(id.getTextContent()));
        atoms(parent, "category").forEach(this::category);
        atoms(parent, "link").forEach(this::link);
        alternates(parent);
        for (String role : List.of("author", "contributor")) {
            atoms(parent, role).forEach(this::person);
        }
    }

    final void date(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            found.add("InvalidRFC3339Date");
            return;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < 1970) {
                found.add("ImplausibleDate");
            }
        } catch (DateTimeException e) {
            found.add("InvalidRFC3339Date");
        }
    }

    final void words(Element element) {
        String type = element.getAttribute("type");
        if (!Set.of("", "text", "html", "xhtml").contains(type)) {
            found.add("InvalidTextType");
        }
        if (type.equals("html")) {
            html(element);
        }
        if (element.hasAttribute("type") && type.isBlank()) {
            found.add("AttrNotBlank");
        }
        if (!type.equals("xhtml") && !children(element).isEmpty()) {
            found.add("UndefinedElement");
        }
        if (Set.of("", "text").contains(type)
                && MARKUP.matcher(element.getTextContent()).find()) {
            found.add("ContainsUndeclaredHTML");
        }
    }

    final void id(String id) {
        if (id.isBlank()) {
            found.add("NotBlank");
        } else if (!ABSOLUTE.matcher(id).matches()) {
            found.add("InvalidFullLink");
            found.add("InvalidLink");
        } else if (id.toLowerCase(Locale.ROOT).startsWith("urn:")) {
            if (id.toLowerCase(Locale.ROOT).startsWith("urn:uuid:")
                    && !UUID.matcher(id).matches()) {
                found.add("InvalidUUID");
            } else if (!URN.matcher(id).matches()) {
                found.add("InvalidURN");
            }
        }
    }

    final void category(Element category) {
        if (!category.hasAttribute("term")) {
            found.add("MissingAttribute");
        } else if (category.getAttribute("term").isBlank()) {
            found.add("NotBlank");
        }
        if (category.hasAttribute("scheme")
                && !ABSOLUTE.matcher(category.getAttribute("scheme")).matches()) {
            found.add("InvalidFullLink");
        }
        if (MARKUP.matcher(category.getAttribute("label")).find()) {
            found.add("ContainsHTML");
        }
    }

    final void link(Element link) {
        if (MARKUP.matcher(link.getAttribute("title")).find()) {
            found.add("ContainsHTML");
        }
        if (!link.hasAttribute("href")) {
            found.add("MissingHref");
            found.add("MissingAttribute");
        } else {
            address(link.getAttribute("href"));
        }
        language(link.getAttribute("hreflang"));
        String type = link.getAttribute("type");
        if (link.hasAttribute("type") && !MIME.matcher(type).matches()) {
            found.add("InvalidMIMEType");
        }
        String relation = link.getAttribute("rel");
        if (link.hasAttribute("rel") && !relation.contains(":") && !RELATIONS.contains(relation)) {
            found.add("UnregisteredAtomLinkRel");
        }
        if (link.hasAttribute("length") && !link.getAttribute("length").matches("[0-9]+")) {
            found.add("InvalidNonNegativeInteger");
        }
        for (String name : List.of("rel", "type", "hreflang", "title", "length")) {
            if (link.hasAttribute(name) && link.getAttribute(name).isBlank()) {
                found.add("AttrNotBlank");
            }
        }
        if (!link.getTextContent().isBlank()) {
            found.add("AtomLinkNotEmpty");
        }
    }

    final void alternates(Element parent) {
        Set<String> seen = new HashSet<>();
        for (Element link : atoms(parent, "link")) {
            if (Set.of("", "alternate").contains(link.getAttribute("rel"))
                    && !seen.add(link.getAttribute("type") + " " + link.getAttribute("hreflang"))) {
                found.add("DuplicateAtomLink");
            }
        }
    }

    final void person(Element person) {
        required(person, "name");
        children(person).stream()
                .filter(child -> ATOM.equals(child.getNamespaceURI()))
                .filter(child -> !Set.of("name", "uri", "email").contains(child.getLocalName()))
                .forEach(child -> found.add("UndefinedElement"));
        for (String part : List.of("name", "uri", "email")) {
            if (atoms(person, part).size() > 1) {
                found.add("DuplicateElement");
            }
        }
        atoms(person, "name").forEach(name -> {
            if (name.getTextContent().isBlank()) {
                found.add("NotBlank");
            }
            if (MARKUP.matcher(name.getTextContent()).find()) {
                found.add("ContainsHTML");
            }
            if (name.getTextContent().matches(".*\\S@\\S+\\.\\S.*")) {
                found.add("ContainsEmail");
            }
        });
    }

    final void parts(Element parent, Set<String> known, Set<String> single) {
        Map<String, Long> counts = children(parent).stream()
                .filter(child -> ATOM.equals(child.getNamespaceURI()))
                .collect(Collectors.groupingBy(Element::getLocalName, Collectors.counting()));
        counts.forEach((name, count) -> {
            if (!known.contains(name)) {
                found.add("UndefinedElement");
            } else if (count > 1 && single.contains(name)) {
                found.add("DuplicateElement");
            }
        });
    }

    final void required(Element parent, String... names) {
        for (String name : names) {
            if (atoms(parent, name).isEmpty()) {
                missing(name);
            }
        }
    }
}
