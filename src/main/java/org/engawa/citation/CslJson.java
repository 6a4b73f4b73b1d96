package org.engawa.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.json.Json;

/** CSL-JSON, the form of citeproc and of most programs that set references: a list with one item. */
public final class CslJson {
    /** Media type, registered with IANA. */
    public static final String TYPE = "application/vnd.citationstyles.csl+json";

    private CslJson() {}

    /** A list of one item. */
    public static String write(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.id());
        item.put("type", "webpage");
        item.put("title", citation.title());
        item.put("author", name(citation.author()));
        if (citation.translator() != null) {
            item.put("translator", name(citation.translator()));
        }
        item.put("container-title", citation.site());
        item.put("publisher", citation.publisher());
        item.put("issued", day(citation.published()));
        item.put("language", citation.language());
        item.put("URL", citation.url());
        return Json.write(List.of(item));
    }

    private static List<Map<String, String>> name(String name) {
        return List.of(Map.of("literal", name));
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
