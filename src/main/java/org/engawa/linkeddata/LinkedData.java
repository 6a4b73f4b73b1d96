package org.engawa.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.json.Json;

/**
 * The JSON-LD document of a page (JSON-LD 1.1, section 7 for its place in HTML).
 *
 * @param things what the page is about and the way to it, the page's own thing first
 */
public record LinkedData(List<Thing> things) {
    private static final String VOCABULARY = "https://schema.org";

    /** Keeps its own copy. */
    public LinkedData {
        things = List.copyOf(things);
    }

    /** The document as JSON text. */
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", VOCABULARY);
        document.put("@graph", things.stream().map(Thing::properties).toList());
        return Json.write(document);
    }

    /**
     * The document as a data block of an HTML page. Browsers do not run it, so the strictest policy allows it. In JSON the characters
     * that could end the block, begin a comment or break a line for an old parser stand only in texts, where they may be written as
     * numbers.
     */
    public String html() {
        String safe = json().replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return "<script type=\"application/ld+json\">" + safe + "</script>";
    }
}
