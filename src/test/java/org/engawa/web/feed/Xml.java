package org.engawa.web.feed;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looking things up in XML as the JDK reads it. */
final class Xml {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String LANGUAGE = "http://www.w3.org/XML/1998/namespace";

    private Xml() {}

    /** Children of this local name, in any namespace. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.isEmpty()) {
            throw new AssertionError("no " + name + " in " + parent.getTagName());
        }
        return found.get(0);
    }

    static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    static List<Element> all(Element top, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = top.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The address of the link of this relation; empty if there is none. */
    static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }
}
