package org.engawa.web.newsroom.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody is signed in, as people name it: browsers, systems and networks. */
final class Device {
    /** What to look for and how it is called; the first that is found counts, since most claim to be others as well. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Microsoft Edge"),
            List.of("OPR/", "Opera"),
            List.of("SamsungBrowser", "Samsung Internet"),
            List.of("Firefox/", "Firefox"),
            List.of("FxiOS", "Firefox"),
            List.of("CriOS", "Chrome"),
            List.of("Chrome/", "Chrome"),
            List.of("Safari/", "Safari"));

    private static final List<List<String>> SYSTEMS = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Macintosh", "macOS"),
            List.of("CrOS", "ChromeOS"),
            List.of("Linux", "Linux"));

    private Device() {}

    /** A name such as `Firefox, Windows`; what the browser says as it is when nothing in it is known. */
    static String name(String said) {
        String known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> first(names, said).stream())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? said : known;
    }

    /** A network address as people write it: of IPv6 only the network is known, as sixteen digits. */
    static String network(String origin) {
        return origin.matches("[0-9a-f]{16}") ? origin.replaceAll("(.{4})(?=.)", "$1:") + "::/64" : origin;
    }

    private static Optional<String> first(List<List<String>> names, String said) {
        return names.stream()
                .filter(name -> said.contains(name.get(0)))
                .map(name -> name.get(1))
                .findFirst();
    }
}
