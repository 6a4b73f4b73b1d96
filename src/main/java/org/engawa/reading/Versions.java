package org.engawa.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of one page in all its languages. The head of the page, its {@code Link} header and the sitemap all say what is
 * computed here, so they cannot disagree.
 *
 * @param neutral address without language, {@code x-default}
 * @param all one for each language in which the page exists, in the order of the site
 */
public record Versions(String neutral, List<Version> all) {
    /** Keeps its own copy. */
    public Versions {
        all = List.copyOf(all);
    }

    /**
     * The page in one language.
     *
     * @param address absolute
     */
    public record Version(String language, String address) {}

    /** Of a page that exists in these languages. */
    public static Versions of(URI site, Route route, List<String> languages) {
        return new Versions(
                absolute(site, route.neutral()),
                languages.stream()
                        .map(language -> new Version(language, absolute(site, route.in(language))))
                        .toList());
    }

    /**
     * Of the same page when it is asked something.
     *
     * @param behind what stands behind each address, with its question mark; may be empty
     */
    public Versions asked(String behind) {
        return new Versions(
                neutral + behind,
                all.stream()
                        .map(version -> new Version(version.language(), version.address() + behind))
                        .toList());
    }

    /** An absolute address from a path: the only host name is that of the settings, never one that a reader sent. */
    public static String absolute(URI site, String path) {
        String base = site.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** The address in a language, if the page exists in it. */
    public Optional<String> in(String language) {
        return all.stream()
                .filter(version -> version.language().equals(language))
                .map(Version::address)
                .findFirst();
    }

    /** The {@code Link} header of the page in this language; without a canonical address where it does not exist. */
    public String links(String language) {
        List<String> links = new ArrayList<>();
        in(language).ifPresent(address -> links.add("<" + address + ">; rel=\"canonical\""));
        all.forEach(version -> links.add(alternate(version.address(), version.language())));
        links.add(alternate(neutral, "x-default"));
        return String.join(", ", links);
    }

    private static String alternate(String address, String language) {
        return "<" + address + ">; rel=\"alternate\"; hreflang=\"" + language + "\"";
    }
}
