package org.engawa.web.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the rules for Atom and for RSS have in common: which of them a document breaks, by the names of the W3C's validator. */
abstract class Rules {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,3}|[ixIX])(-[A-Za-z0-9]{1,8})*");
    static final Pattern MIME = Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(\\s*;.*)?");
    static final Pattern MARKUP = Pattern.compile("<(/?[a-zA-Z]|!--)|&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    static final Set<String> EMPTY = words("""
            br hr img input wbr col source area track
            """);
    static final Set<String> RISKY = words("""
            script object embed applet frame frameset iframe meta link base style
            """);
    static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    static final Pattern RELATIVE = Pattern.compile(
            "<(?:a|img|link|area|source|video|audio)\\b[^>]*?\\s(?:href|src)\\s*=\\s*[\"']?(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\s>\"']");
    static final Pattern DANGER = Pattern.compile(
            "<\\s*(script|object|embed|applet|frame|frameset|iframe|meta|link|base|style)\\b"
                    + "|<[^>]*\\son[a-z]+\\s*=|=\\s*[\"']?\\s*javascript:",
            Pattern.CASE_INSENSITIVE);

    final Set<String> found;

    Rules(Set<String> found) {
        this.found = found;
    }

    final void html(Element element) {
        String html = element.getTextContent();
        if (DANGER.matcher(html).find()) {
            found.add("SecurityRisk");
        }
        if (RELATIVE.matcher(html).find() && base(element).isEmpty()) {
            found.add("ContainsRelRef");
        }
        if (html.lastIndexOf('<') > html.lastIndexOf('>') || !balanced(html)) {
            found.add("NotHtml");
        }
    }

    /** Whether every tag that must be closed is, in order. */
    static boolean balanced(String html) {
        java.util.Deque<String> open = new java.util.ArrayDeque<>();
        java.util.regex.Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!tags.group(1).isEmpty()) {
                if (!name.equals(open.poll())) {
                    return false;
                }
            } else if (!EMPTY.contains(name) && !tags.group(3).endsWith("/")) {
                open.push(name);
            }
        }
        return open.isEmpty();
    }

    final void address(String address) {
        try {
            new URI(address.replaceAll("[^\\x00-\\x7f]", "x"));
        } catch (URISyntaxException e) {
            found.add("InvalidLink");
        }
    }

    static String base(Element element) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            if (one.hasAttributeNS(XML, "base")) {
                return one.getAttributeNS(XML, "base");
            }
        }
        return "";
    }

    final void language(String tag) {
        if (!tag.isEmpty() && !LANGUAGE.matcher(tag).matches()) {
            found.add("InvalidLanguage");
        }
    }

    final void languages(Element element) {
        if (element.hasAttributeNS(XML, "lang")) {
            language(element.getAttributeNS(XML, "lang"));
        }
        children(element).forEach(this::languages);
    }

    final void risks(Element element) {
        boolean html = "http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI());
        boolean event = html
                && java.util.stream.IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(element.getAttributes()::item)
                        .anyMatch(attribute -> attribute.getNodeName().startsWith("on"));
        if (event || (html && RISKY.contains(element.getLocalName()))) {
            found.add("SecurityRisk");
        }
        children(element).forEach(this::risks);
    }

    final void missing(String name) {
        found.add("MissingElement");
        found.add("MissingElement{" + name + "}");
    }

    static List<Element> children(Element parent) {
        List<Element> children = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static boolean isAtom(Element element, String name) {
        return ATOM.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    static List<Element> atoms(Element parent, String name) {
        return children(parent).stream().filter(child -> isAtom(child, name)).toList();
    }

    static List<Element> plain(Element parent, String name) {
        return children(parent).stream()
                .filter(child ->
                        child.getNamespaceURI() == null && child.getLocalName().equals(name))
                .toList();
    }

    static String text(Element parent, String name) {
        return atoms(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
