package org.engawa.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.locale.LanguageTag;
import org.engawa.source.Fields;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
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

    /** Longer is an article, which the link may lead to. */
    static final int LONGEST = 500;

    private static final long LARGEST = 65_536;

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
        if (Files.size(file) > LARGEST) {
            problems.add(new Problem(name, 0, "", "the file is longer than " + LARGEST + " bytes", "keep it short"));
            return Optional.empty();
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 0, "", "the file is not written in UTF-8", "save it as UTF-8"));
            return Optional.empty();
        }
        return read(name, text, problems);
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
        Fields below = fields.fields("text");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : below.keys()) {
            String text = below.text(language);
            texts.put(language, text);
            if (!LanguageTag.isCanonical(language)) {
                below.problem(language, "is no language", "write its tag, such as en, ja or zh-Hans");
            }
            if (text.codePointCount(0, text.length()) > LONGEST) {
                below.problem(
                        language,
                        "is longer than " + LONGEST + " characters",
                        "say it shorter, and let the link lead to the rest");
            }
        }
        String link = fields.valueOrNull(
                "link", "an address that begins with https:// or, on this site, with /", Banner::link);
        Instant from = fields.valueOrNull("from", "a time such as 2026-11-28T09:00+09:00", Banner::time);
        Instant until = fields.valueOrNull("until", "a time such as 2026-11-28T18:00+09:00", Banner::time);
        if (from != null && until != null && !until.isAfter(from)) {
            fields.problem("until", "is not after `from`", "write a later time, or delete the line");
        }
        fields.refuseOthers();
        return new Banner(texts, link == null ? "" : link, from, until);
    }

    /** Whether it is up at this time. */
    public boolean isUp(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** The language in which it is shown on pages in a language: that one, else that of the site, else the one written first. */
    public String language(String page, String site) {
        if (texts.containsKey(page)) {
            return page;
        }
        return texts.containsKey(site) ? site : texts.keySet().iterator().next();
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
