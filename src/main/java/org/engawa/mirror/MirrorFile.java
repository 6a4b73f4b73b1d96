package org.engawa.mirror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of a mirror: how its name is made of the address that it answers. The first folder says with which status it is sent; behind
 * it stands the path of the address. Where that does not end as its type wants, or something stands behind a question mark, an
 * {@code @}, that and an ending follow: {@code /ja/stories?page=2} is {@code site/ja/stories@page=2.html}. No address has an {@code @} in
 * it, so no two get the same name; and a web server finds the file with no more than the address, and its type by the ending.
 *
 * @param status of the answer
 * @param address of this site, with what stands behind its question mark
 * @param name below the folder of the mirror
 */
public record MirrorFile(int status, String address, String name) {
    private static final Map<Integer, String> FOLDERS = Map.of(200, "site", 404, "404", 410, "410");
    private static final int LONGEST_STEP = 200;
    private static final int MOST_STEPS = 12;
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*|\\.well-known");
    private static final Pattern QUERY =
            Pattern.compile("[a-z]{1,20}=[A-Za-z0-9-]{1,40}(?:&[a-z]{1,20}=[A-Za-z0-9-]{1,40}){0,3}");
    private static final Pattern NAME = Pattern.compile("(site|404|410)(/[^@]*)(?:@([^@]*)\\.([a-z0-9]+))?");

    /** Types by their endings; deploy/nginx/engawa.conf says the same the other way round. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("txt", "text/plain"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"),
            Map.entry("osdx", "application/opensearchdescription+xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("feedjson", "application/feed+json"),
            Map.entry("ics", "text/calendar"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("json", "application/json"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("bib", "application/x-bibtex"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("csl", "application/vnd.citationstyles.csl+json"));

    private static final Map<String, String> ENDINGS =
            TYPES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Media types without parameters, by the ending of files of this type. */
    public static Map<String, String> types() {
        return TYPES;
    }

    /** The folders in which files lie. */
    static List<String> folders() {
        return FOLDERS.values().stream().sorted().toList();
    }

    /**
     * The file for an answer; empty for an answer that no file can give, by its status, its type or its address.
     *
     * @param type with or without parameters
     */
    public static Optional<MirrorFile> of(int status, String address, String type) {
        String folder = FOLDERS.get(status);
        String ending = ENDINGS.get(type.split(";", 2)[0].strip());
        if (folder == null || ending == null || !isWritable(address)) {
            return Optional.empty();
        }
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        String behind = query.isEmpty() && path.endsWith("." + ending) ? "" : "@" + query + "." + ending;
        return Optional.of(new MirrorFile(status, address, folder + path + behind));
    }

    /** The file of a name; empty for a name that {@link #of(int, String, String)} does not give. */
    public static Optional<MirrorFile> named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String path = matcher.group(2);
        String query = matcher.group(3);
        String address = query == null || query.isEmpty() ? path : path + "?" + query;
        String ending = query == null ? path.substring(path.lastIndexOf('.') + 1) : matcher.group(4);
        int status = FOLDERS.entrySet().stream()
                .filter(folder -> folder.getValue().equals(matcher.group(1)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return Optional.ofNullable(TYPES.get(ending))
                .flatMap(type -> of(status, address, type))
                .filter(file -> file.name().equals(name));
    }

    /** Whether nothing in an address leads anywhere but into the folder, on any disk. */
    private static boolean isWritable(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        if (!path.startsWith("/")
                || (mark >= 0 && !QUERY.matcher(address.substring(mark + 1)).matches())) {
            return false;
        }
        String[] steps = path.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (!(last && steps[i].isEmpty())
                    && (steps[i].length() > LONGEST_STEP
                            || !STEP.matcher(steps[i]).matches())) {
                return false;
            }
        }
        return steps.length <= MOST_STEPS && address.length() - path.length() <= LONGEST_STEP;
    }
}
