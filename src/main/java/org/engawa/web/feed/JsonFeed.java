package org.engawa.web.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.json.Json;
import org.engawa.reading.Licence;

/**
 * A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. What that has no words for (translations, credits of
 * pictures, withdrawn stories) stands in objects named {@code _engawa}, as the specification asks of extensions.
 */
final class JsonFeed {
    private static final String EXTENSION = "_engawa";

    private JsonFeed() {}

    static byte[] of(FeedDocument document) {
        FeedDocument.Head head = document.head();
        FeedDocument.Chain chain = document.chain();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", head.title());
        feed.put("home_page_url", head.page());
        feed.put("feed_url", chain.self());
        feed.put("description", head.subtitle());
        chain.previous().ifPresent(address -> feed.put("next_url", address));
        feed.put("language", head.language());
        feed.put("authors", List.of(Map.of("name", head.publisher())));
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("id", head.id());
        extension.put("rights", head.rights());
        extension.put("license", Licence.TEXTS);
        extension.put("current", chain.current());
        extension.put("archive", chain.archive());
        extension.put("translations", versions(head.versions()));
        extension.put(
                "withdrawn",
                document.withdrawn().stream().map(JsonFeed::withdrawn).toList());
        feed.put(EXTENSION, extension);
        feed.put("items", document.entries().stream().map(JsonFeed::item).toList());
        return Json.write(feed).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> item(FeedEntry story) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", story.id());
        item.put("url", story.address());
        item.put("title", story.title());
        item.put("summary", story.summary());
        item.put("content_html", story.html());
        item.put("language", story.language());
        item.put("date_published", story.published());
        item.put("date_modified", story.updated());
        item.put(
                "authors",
                story.authors().stream()
                        .map(author -> Map.of("name", author.text()))
                        .toList());
        item.put(
                "tags",
                story.categories().stream()
                        .map(category -> category.label().text())
                        .distinct()
                        .toList());
        story.cover().ifPresent(media -> {
            item.put("image", media.address());
            item.put("banner_image", media.address());
        });
        item.put(EXTENSION, extension(story));
        return item;
    }

    private static Map<String, Object> extension(FeedEntry story) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("original_language", story.original());
        story.translator().ifPresent(name -> extension.put("translator", name));
        extension.put("translations", versions(story.versions()));
        extension.put(
                "subjects", story.categories().stream().map(JsonFeed::subject).toList());
        extension.put(
                "pictures", story.pictures().stream().map(JsonFeed::picture).toList());
        extension.put("sources", story.sources().stream().map(JsonFeed::source).toList());
        return extension;
    }

    private static List<Map<String, String>> versions(List<FeedEntry.Version> versions) {
        return versions.stream()
                .map(version -> ordered("language", version.language(), "url", version.address()))
                .toList();
    }

    private static Map<String, String> subject(FeedEntry.Category category) {
        Map<String, String> subject = ordered("scheme", category.scheme(), "term", category.term());
        subject.put("label", category.label().text());
        return subject;
    }

    private static Map<String, String> picture(FeedEntry.Media media) {
        Map<String, String> picture = ordered("url", media.address(), "mime_type", media.type());
        picture.put("credit", media.credit());
        picture.put("license", media.licence());
        picture.put("alt", media.words().text());
        return picture;
    }

    private static Map<String, String> source(FeedEntry.Source source) {
        return ordered("url", source.address(), "title", source.title());
    }

    private static Map<String, Object> withdrawn(FeedDocument.Tombstone tombstone) {
        Map<String, Object> withdrawn = new LinkedHashMap<>();
        withdrawn.put("id", tombstone.id());
        withdrawn.put("date", tombstone.when());
        withdrawn.put("reason", tombstone.reason().text());
        withdrawn.put("language", tombstone.reason().language());
        tombstone.instead().ifPresent(address -> withdrawn.put("instead", address));
        return withdrawn;
    }

    private static Map<String, String> ordered(String first, String one, String second, String other) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
