package org.engawa.web.feed;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rules for RSS 2.0 that apply to what we write. */
final class RssRules extends Rules {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final Set<String> SINGLE_IN_CHANNEL = words("""
            title link description language copyright lastBuildDate pubDate generator ttl docs
            managingEditor webMaster cloud skipDays skipHours image textInput
            """);
    private static final Set<String> SINGLE_IN_ITEM = words("""
            title link description author comments guid pubDate source
            """);
    private static final Set<String> CHANNEL_PARTS = words("""
            title link description language copyright managingEditor webMaster pubDate lastBuildDate
            category generator docs cloud ttl image textInput skipHours skipDays item rating
            """);
    private static final Set<String> ITEM_PARTS = words("""
            title link description author category comments enclosure guid pubDate source
            """);
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy H:mm[:ss] ", Locale.ROOT);
    private static final Pattern ZONE =
            Pattern.compile("(.*\\s)(GMT|UT|UTC|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-][0-9]{4})");

    RssRules(Set<String> found) {
        super(found);
    }

    void rss(Element rss) {
        if (!rss.hasAttribute("version")) {
            found.add("MissingAttribute");
        } else if (!Set.of("2.0", "0.91", "0.92").contains(rss.getAttribute("version"))) {
            found.add("InvalidRSSVersion");
        }
        List<Element> channels = plain(rss, "channel");
        if (channels.isEmpty()) {
            missing("channel");
        } else if (channels.size() > 1) {
            found.add("DuplicateElement");
        }
        channels.forEach(this::channel);
    }

    private void channel(Element channel) {
        rssParts(channel, CHANNEL_PARTS, SINGLE_IN_CHANNEL);
        for (Node node = channel.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof org.w3c.dom.Text text && !text.getData().isBlank()) {
                found.add("UnexpectedText");
            }
        }
        missing(channel, "title", "MissingTitle");
        missing(channel, "link", "MissingLink");
        missing(channel, "description", "MissingDescription");
        plain(channel, "title").stream()
                .filter(title -> title.getTextContent().isBlank())
                .forEach(title -> found.add("NotBlank"));
        plain(channel, "link").forEach(link -> rssAddress(link.getTextContent()));
        children(channel).stream()
                .filter(child -> child.getLocalName().equals("language"))
                .forEach(this::rssLanguage);
        plain(channel, "ttl").forEach(ttl -> {
            if (ttl.getTextContent().isBlank()) {
                found.add("NotBlank");
            } else if (!ttl.getTextContent().matches("[1-9][0-9]*")) {
                found.add("InvalidInteger");
            }
        });
        for (String date : List.of("pubDate", "lastBuildDate")) {
            plain(channel, date).forEach(element -> rssDate(element.getTextContent()));
        }
        for (String part : List.of("title", "copyright", "generator")) {
            plain(channel, part).stream()
                    .filter(element -> TAG.matcher(element.getTextContent()).find())
                    .forEach(element -> found.add("ContainsHTML"));
        }
        if (atoms(channel, "link").stream()
                .noneMatch(link -> link.getAttribute("rel").equals("self"))) {
            found.add("MissingSelf");
        }
        List<Element> items = plain(channel, "item");
        items.forEach(this::item);
        Set<String> guids = new HashSet<>();
        items.stream()
                .flatMap(item -> plain(item, "guid").stream())
                .filter(guid -> !guids.add(guid.getTextContent()))
                .forEach(guid -> found.add("DuplicateValue"));
    }

    private void item(Element item) {
        rssParts(item, ITEM_PARTS, SINGLE_IN_ITEM);
        if (plain(item, "title").isEmpty() && plain(item, "description").isEmpty()) {
            found.add("ItemMustContainTitleOrDescription");
        }
        if (plain(item, "guid").isEmpty()) {
            found.add("MissingGuid");
        }
        plain(item, "title").stream()
                .filter(title -> title.getTextContent().isBlank())
                .forEach(title -> found.add("NotBlank"));
        plain(item, "category").stream()
                .filter(category -> category.getTextContent().isBlank())
                .forEach(category -> found.add("NotBlank"));
        plain(item, "title").stream()
                .filter(title -> TAG.matcher(title.getTextContent()).find())
                .forEach(title -> found.add("ContainsHTML"));
        plain(item, "link").forEach(link -> rssAddress(link.getTextContent()));
        plain(item, "pubDate").forEach(date -> rssDate(date.getTextContent()));
        plain(item, "guid").forEach(this::guid);
        plain(item, "description").forEach(this::html);
        boolean described = false;
        int contents = 0;
        for (Element child : children(item)) {
            boolean content = CONTENT.equals(child.getNamespaceURI())
                    && child.getLocalName().equals("encoded");
            if (content) {
                html(child);
                if (!described) {
                    found.add("NeedDescriptionBeforeContent");
                }
                if (contents++ > 0) {
                    found.add("DuplicateElement");
                }
            }
            if (DC.equals(child.getNamespaceURI()) && child.getLocalName().equals("language")) {
                rssLanguage(child);
            }
            described |= child.getNamespaceURI() == null && child.getLocalName().equals("description");
        }
    }

    private void rssLanguage(Element language) {
        if (!LANGUAGE.matcher(language.getTextContent()).matches()) {
            found.add("InvalidLanguage");
        }
    }

    private void guid(Element guid) {
        String permanent = guid.getAttribute("isPermaLink");
        if (guid.hasAttribute("isPermaLink") && !Set.of("true", "false").contains(permanent)) {
            found.add("InvalidBooleanAttribute");
        }
        if (!permanent.equals("false") && !guid.getTextContent().matches("https?://[^/\\s]+.*")) {
            found.add(ABSOLUTE.matcher(guid.getTextContent()).matches() ? "InvalidPermalink" : "InvalidHttpGUID");
        }
    }

    private void rssAddress(String address) {
        if (!ABSOLUTE.matcher(address.strip()).matches()) {
            found.add("InvalidLink");
            return;
        }
        address(address.strip());
    }

    private void rssDate(String text) {
        java.util.regex.Matcher matcher = ZONE.matcher(text);
        try {
            if (!matcher.matches()) {
                throw new DateTimeException(text);
            }
            java.time.LocalDateTime time = java.time.LocalDateTime.parse(matcher.group(1), RFC_822);
            if (time.getYear() < 1970 || time.getYear() > 2100) {
                found.add("ImplausibleDate");
            }
        } catch (DateTimeException e) {
            found.add("InvalidRFC2822Date");
        }
    }

    private void rssParts(Element parent, Set<String> known, Set<String> single) {
        Map<String, Long> counts = children(parent).stream()
                .filter(child -> child.getNamespaceURI() == null)
                .collect(Collectors.groupingBy(Element::getLocalName, Collectors.counting()));
        counts.forEach((name, count) -> {
            if (!known.contains(name)) {
                found.add("UndefinedElement");
            } else if (count > 1 && single.contains(name)) {
                found.add("DuplicateElement");
            }
        });
    }

    private void missing(Element parent, String name, String rule) {
        if (plain(parent, name).isEmpty()) {
            found.add(rule);
        }
    }
}
