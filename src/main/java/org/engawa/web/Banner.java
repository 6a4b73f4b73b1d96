package org.engawa.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.locale.Announcement;
import org.engawa.source.Fields;
import org.engawa.source.Problems;
import org.engawa.source.SmallFile;
import org.engawa.source.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * What every public page says above all else, in an emergency. It comes from a file in the data folder, so only operators, who can write
 * there, set it. Nobody else is asked to agree, as they are for a publication: whoever can write there could change any page anyway, and an
 * evacuation doesn't wait for a second person.
 *
 * @param texts by language, at least one, in the order of writing
 * @param link where more is said; empty if nowhere
 * @param from when it comes up; null: at once
 * @param until when it goes; null: when the file does
 */
public record Banner(
        Map<String, String> texts,
        String link,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Its file in the data folder. */
    public static final String FILE = "banner.yaml";

    /** Keeps its own copy of the texts, in their order. */
    public Banner {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Reads a file.
     *
     * @param problems receives what is wrong with it
     * @return empty if anything is
     * @throws IOException when it can't be read at all
     */
    public static Optional<Banner> read(Path file, Problems problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        return SmallFile.text(file, problems).flatMap(text -> read(name, text, problems));
    }

    /** Reads the text of a file; empty if anything is wrong, which the problems tell. */
    static Optional<Banner> read(String name, String text, Problems problems) {
        Problems found = new Problems();
        Fields fields = YamlReader.read(name, text, found);
        if (found.isEmpty()) {
            Banner banner = of(fields);
            if (found.isEmpty() && banner.texts().isEmpty()) {
                fields.problem("text", "says nothing", "write a line for each language below it, such as `  en: …`");
            }
            if (found.isEmpty()) {
                return Optional.of(banner);
            }
        }
        found.list().forEach(problems::add);
        return Optional.empty();
    }

    private static Banner of(Fields fields) {
        Announcement words =
                Announcement.of(fields.fields("text"), "say it shorter, and let the link lead to the rest");
        String link = fields.valueOrNull(
                "link", "an address that begins with https:// or, on this site, with /", Banner::link);
        Instant from = fields.valueOrNull("from", "a time such as 2026-11-28T09:00+09:00", Banner::time);
        Instant until = fields.valueOrNull("until", "a time such as 2026-11-28T18:00+09:00", Banner::time);
        if (from != null && until != null && !until.isAfter(from)) {
            fields.problem("until", "is not after `from`", "write a later time, or delete the line");
        }
        fields.refuseOthers();
        return new Banner(words.texts(), link == null ? "" : link, from, until);
    }

    /** Whether it is up at this time. */
    public boolean isUp(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** The language in which it is shown on pages in a language: that one, else that of the site, else the one written first. */
    public String language(String page, String site) {
        return new Announcement(texts).language(page, site);
    }

    /** The text in one of its languages. */
    public String text(String language) {
        return String.valueOf(texts.get(language));
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String link(String text) {
        URI address = URI.create(text);
        boolean here = text.startsWith("/") && !text.startsWith("//");
        if (!here && !("https".equals(address.getScheme()) && address.getHost() != null)) {
            throw new IllegalArgumentException(text);
        }
        return address.toASCIIString();
    }
}
