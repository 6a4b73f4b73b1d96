package org.engawa.web.site;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engawa.citation.Citation;
import org.engawa.json.Json;
import org.engawa.locale.Site;
import org.engawa.media.Cover;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.engawa.web.Answer;
import org.engawa.web.Answer.Header;
import org.jspecify.annotations.Nullable;

/**
 * Tells other sites how to show a story of ours (oEmbed 1.0). The address that they ask about is only compared with our own, never
 * followed.
 */
final class OEmbed {
    static final String PATH = "/oembed";

    private static final int WIDTH = 600;
    private static final int HEIGHT = 420;
    private static final Pattern STORY =
            Pattern.compile("/([A-Za-z-]{2,35})/stories/([a-z0-9]+(?:-[a-z0-9]+){0,60})/?(?:[?#].*)?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final Site site;
    private final Function<String, Draft> drafts;

    /** @param drafts begins to read in a language */
    OEmbed(Site site, Function<String, Draft> drafts) {
        this.site = site;
        this.drafts = drafts;
    }

    /** The address at which a page of ours is described. */
    static String address(Site site, String path) {
        return Versions.absolute(
                site.address(),
                PATH + "?url=" + URLEncoder.encode(Versions.absolute(site.address(), path), StandardCharsets.UTF_8));
    }

    /** The answer to a query; without one, or with one that cannot be read, that is 400. */
    Answer answer(@Nullable String query) {
        Map<String, String> asked;
        try {
            asked = parameters(query);
        } catch (IllegalArgumentException e) {
            return refused(400, "The query is not encoded as a query is.");
        }
        String format = asked.getOrDefault("format", "json");
        if (!format.equals("json") && !format.equals("xml")) {
            return refused(501, "There is no other format than json and xml.");
        }
        String url = asked.get("url");
        if (url == null || !isSize(asked.get("maxwidth")) || !isSize(asked.get("maxheight"))) {
            return refused(400, "Ask with url=, and with whole numbers of pixels in maxwidth= and maxheight=.");
        }
        return described(url, size(asked.get("maxwidth"), WIDTH), size(asked.get("maxheight"), HEIGHT), asked)
                .map(told -> format.equals("json")
                        ? ready("application/json", Json.write(told).getBytes(StandardCharsets.UTF_8))
                        : ready("text/xml; charset=utf-8", xml(told)))
                .orElseGet(() -> refused(404, "There is no public story of ours at that address."));
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream((query == null ? "" : query).split("&", 50)).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            parameters.putIfAbsent(
                    parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        });
        return parameters;
    }

    private static boolean isSize(@Nullable String text) {
        return text == null || NUMBER.matcher(text).matches();
    }

    private static int size(@Nullable String most, int usual) {
        return most == null ? usual : Math.min(usual, Integer.parseInt(most));
    }

    private Optional<Map<String, Object>> described(String url, int width, int height, Map<String, String> asked) {
        String own = Versions.absolute(site.address(), "");
        Matcher story = STORY.matcher(url.startsWith(own) ? url.substring(own.length()) : "");
        if (!story.matches() || !site.speaks(story.group(1))) {
            return Optional.empty();
        }
        Draft draft = drafts.apply(story.group(1));
        return draft.edition(story.group(2), story.group(1)).map(edition -> {
            Map<String, Object> told = told(edition, draft, width, height);
            // The specification: a thumbnail keeps to the bounds as well.
            if (size(asked.get("maxwidth"), Cover.WIDTH) == Cover.WIDTH
                    && size(asked.get("maxheight"), Cover.HEIGHT) == Cover.HEIGHT) {
                told.put(
                        "thumbnail_url",
                        Versions.absolute(
                                site.address(), SharedPicture.of(edition).path()));
                told.put("thumbnail_width", Cover.WIDTH);
                told.put("thumbnail_height", Cover.HEIGHT);
            }
            return told;
        });
    }

    private Map<String, Object> told(PublishedEdition edition, Draft draft, int width, int height) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", "1.0");
        told.put("type", "rich");
        told.put("title", edition.title());
        told.put("author_name", Citation.of(edition, draft).author());
        told.put("provider_name", draft.text(site.name()));
        told.put("provider_url", Versions.absolute(site.address(), Route.home().in(draft.language())));
        told.put("cache_age", 300);
        told.put("width", width);
        told.put("height", height);
        told.put("html", frame(edition, width, height));
        return told;
    }

    private String frame(PublishedEdition edition, int width, int height) {
        StoryPart card = new StoryPart(edition.language(), edition.slug(), StoryPart.Form.CARD);
        return "<iframe src=\"" + Versions.absolute(site.address(), card.path()) + "\" width=\"" + width
                + "\" height=\"" + height + "\" title=\"" + attribute(edition.title())
                + "\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] xml(Map<String, Object> told) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("oembed");
            for (Map.Entry<String, Object> entry : told.entrySet()) {
                writer.writeStartElement(entry.getKey());
                writer.writeCharacters(
                        NO_XML.matcher(entry.getValue().toString()).replaceAll("\uFFFD"));
                writer.writeEndElement();
            }
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** What XML 1.0 has no way of writing. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static Answer ready(String type, byte[] bytes) {
        return Answer.of(
                200,
                List.of(
                        new Header("Content-Type", type),
                        new Header("Cache-Control", "public, max-age=300"),
                        // Public in any case, and asked for by scripts of other sites.
                        new Header("Access-Control-Allow-Origin", "*")),
                bytes);
    }

    private static Answer refused(int status, String why) {
        return Answer.plain(status, why + "\n")
                .with("Cache-Control", "no-cache")
                .with("Access-Control-Allow-Origin", "*");
    }
}
