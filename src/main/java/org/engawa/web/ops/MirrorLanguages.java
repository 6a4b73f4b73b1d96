package org.engawa.web.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.engawa.locale.Site;

/**
 * What a web server needs to know of the languages of a site to lead readers from an address without one to a page: maps of nginx. Of
 * a reader's wishes the first that the site can fulfil counts, in the order in which browsers send them.
 */
final class MirrorLanguages {
    private MirrorLanguages() {}

    /** The texts of the files, by name. */
    static Map<String, String> of(Site site) {
        List<String> wishes = site.languages().stream()
                .map(tag -> tag.split("-", 2)[0].toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        String any = wishes.stream().collect(Collectors.joining("|", "(?:", ")(?![a-z])"));
        Map<String, String> first = new LinkedHashMap<>();
        site.languages().forEach(tag -> first.putIfAbsent(tag.split("-", 2)[0].toLowerCase(Locale.ROOT), tag));
        StringBuilder lines = new StringBuilder();
        // Each part takes all it can and gives nothing back, so that no header takes long.
        first.forEach((wish, tag) -> lines.append("\"~*^(?:\\s*+(?!")
                .append(any)
                .append(")[^,]*+,)*+\\s*+")
                .append(wish)
                .append("(?![a-z])\" ")
                .append(tag)
                .append(";\n"));
        return Map.of("languages.map", lines.toString(), "usual.map", "default " + site.defaultLanguage() + ";\n");
    }
}
