package org.engawa.web.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The rules for Atom and RSS documents that apply to what we write, by the names that the W3C's feed validator gives them. Knows nothing
 * of what writes our feeds.
 */
final class FeedRules {
    /** All rules that are checked. */
    static final Set<String> NAMES = Set.of(
            "AtomLinkNotEmpty",
            "AttrNotBlank",
            "ContainsEmail",
            "ContainsHTML",
            "ContainsRelRef",
            "ContainsUndeclaredHTML",
            "DuplicateAtomLink",
            "DuplicateElement",
            "DuplicateEntries",
            "DuplicateIds",
            "DuplicateUpdated",
            "DuplicateValue",
            "ImplausibleDate",
            "InvalidBooleanAttribute",
            "InvalidFullLink",
            "InvalidHttpGUID",
            "InvalidInteger",
            "InvalidLanguage",
            "InvalidLink",
            "InvalidMIMEType",
            "InvalidNonNegativeInteger",
            "InvalidPermalink",
            "InvalidRFC2822Date",
            "InvalidRFC3339Date",
            "InvalidRSSVersion",
            "InvalidTextType",
            "InvalidURN",
            "InvalidUUID",
            "ItemMustContainTitleOrDescription",
            "MisplacedMetadata",
            "MissingAttribute",
            "MissingContentOrAlternate",
            "MissingDescription",
            "MissingElement",
            "MissingGuid",
            "MissingHref",
            "MissingLink",
            "MissingNamespace",
            "MissingSelf",
            "MissingSummary",
            "MissingTextualContent",
            "MissingTitle",
            "NeedDescriptionBeforeContent",
            "NotBlank",
            "NotHtml",
            "ObsoleteNamespace",
            "RelativeSelf",
            "SAXError",
            "SecurityRisk",
            "UndefinedElement",
            "UnexpectedText",
            "UnregisteredAtomLinkRel");

    static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> SINGLE_IN_FEED =
            Set.of("generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated");
    private static final Set<String> SINGLE_IN_ENTRY =
            Set.of("content", "id", "published", "rights", "source", "summary", "title", "updated");
    private static final Set<String> SINGLE_IN_CHANNEL = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "lastBuildDate",
            "pubDate",
            "generator",
            "ttl",
            "docs",
            "managingEditor",
            "webMaster",
            "cloud",
            "skipDays",
            "skipHours",
            "image",
            "textInput");
    private static final Set<String> SINGLE_IN_ITEM =
            Set.of("title", "link", "description", "author", "comments", "guid", "pubDate", "source");
    private static final Set<String> FEED_PARTS = Set.of(
            "author",
            "category",
            "contributor",
            "entry",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated");
    private static final Set<String> ENTRY_PARTS = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");
    private static final Set<String> CHANNEL_PARTS = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "managingEditor",
            "webMaster",
            "pubDate",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "cloud",
            "ttl",
            "image",
            "textInput",
            "skipHours",
            "skipDays",
            "item",
            "rating");
    private static final Set<String> ITEM_PARTS = Set.of(
            "title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,3}|[ixIX])(-[A-Za-z0-9]{1,8})*");
    private static final Pattern MIME = Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(\\s*;.*)?");
    private static final Pattern MARKUP = Pattern.compile("<(/?[a-zA-Z]|!--)|&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Set<String> EMPTY =
            Set.of("br", "hr", "img", "input", "wbr", "col", "source", "area", "track");
    private static final Set<String> RISKY = Set.of(
            "script", "object", "embed", "applet", "frame", "frameset", "iframe", "meta", "link", "base", "style");
    private static final Pattern URN = Pattern.compile("urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:.+");
    private static final Pattern UUID = Pattern.compile(
            "urn:uuid:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern RELATIVE = Pattern.compile(
            "<(?:a|img|link|area|source|video|audio)\\b[^>]*?\\s(?:href|src)\\s*=\\s*[\"']?(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\s>\"']");
    private static final Pattern DANGER = Pattern.compile(
            "<\\s*(script|object|embed|applet|frame|frameset|iframe|meta|link|base|style)\\b"
                    + "|<[^>]*\\son[a-z]+\\s*=|=\\s*[\"']?\\s*javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> RELATIONS = Set.of(
            "alternate",
            "current",
            "enclosure",
            "edit",
            "edit-media",
            "first",
            "last",
            "license",
            "next",
            "next-archive",
            "payment",
            "prev-archive",
            "previous",
            "related",
            "replies",
            "self",
            "successor-version",
            "service",
            "up",
            "via",
            "hub",
            "describedby",
            "index");
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy H:mm[:ss] ", Locale.ROOT);
    private static final Pattern ZONE =
            Pattern.compile("(.*\\s)(GMT|UT|UTC|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-][0-9]{4})");

    private final Set<String> found = new TreeSet<>();

    private FeedRules() {}

    /** The names of the rules that a document breaks. */
    static Set<String> brokenBy(byte[] xml) {
        FeedRules rules = new FeedRules();
        Document document = rules.parse(xml);
        if (document != null) {
            rules.check(document.getDocumentElement());
        }
        return rules.found;
    }

    private Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            builder.setEntityResolver(
                    (publicId, systemId) -> new org.xml.sax.InputSource(new java.io.StringReader("")));
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            // A character set that is none of what the document says is an IOException there.
            found.add("SAXError");
            return null;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }

    private void check(Element root) {
        languages(root);
        risks(root);
        if (root.getLocalName().equals("feed")) {
            namespace(root);
            feed(root);
        } else if (root.getLocalName().equals("entry")) {
            namespace(root);
            entry(root, true);
        } else if (root.getLocalName().equals("rss")) {
            rss(root);
        }
    }

    private void namespace(Element root) {
        if (root.getNamespaceURI() == null) {
            found.add("MissingNamespace");
        } else if (root.getNamespaceURI().equals("http://purl.org/atom/ns#")) {
            found.add("ObsoleteNamespace");
        }
    }

    private void risks(Element element) {
        boolean html = "http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI());
        boolean event = html
                && java.util.stream.IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(element.getAttributes()::item)
                        .anyMatch(attribute -> attribute.getNodeName().startsWith("on"));
        if (event || (html && RISKY.contains(element.getLocalName()))) {
            found.add("SecurityRisk");
        }
        children(element).forEach(this::risks);
    }

    private void languages(Element element) {
        if (element.hasAttributeNS(XML, "lang")) {
            language(element.getAttributeNS(XML, "lang"));
        }
        children(element).forEach(this::languages);
    }

    private void language(String tag) {
        if (!tag.isEmpty() && !LANGUAGE.matcher(tag).matches()) {
            found.add("InvalidLanguage");
        }
    }

    // Atom

    private void feed(Element feed) {
        parts(feed, FEED_PARTS, SINGLE_IN_FEED);
        required(feed, "id", "title", "updated");
        boolean authors = !atoms(feed, "author").isEmpty();
        atoms(feed, "entry").forEach(entry -> entry(entry, authors));
        common(feed);
        self(feed);
        ids(feed);
        entriesLast(feed);
    }

    private void self(Element feed) {
        List<Element> selves = atoms(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("self"))
                .toList();
        if (selves.isEmpty()) {
            found.add("MissingSelf");
        }
        for (Element self : selves) {
            String href = self.getAttribute("href");
            if (base(self).isEmpty() && !ABSOLUTE.matcher(href).matches()) {
                found.add("RelativeSelf");
            }
        }
    }

    private static String base(Element element) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            if (one.hasAttributeNS(XML, "base")) {
                return one.getAttributeNS(XML, "base");
            }
        }
        return "";
    }

    private void ids(Element feed) {
        Set<String> seen = new HashSet<>();
        Set<String> versions = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Element entry : atoms(feed, "entry")) {
            String id = text(entry, "id");
            String updated = text(entry, "updated");
            if (!id.isEmpty() && !seen.add(id)) {
                found.add("DuplicateIds");
            }
            if (!versions.add(id + " " + updated)) {
                found.add("DuplicateEntries");
            }
            times.merge(updated, 1, Integer::sum);
        }
        if (times.entrySet().stream().anyMatch(time -> !time.getKey().isEmpty() && time.getValue() > 1)) {
            found.add("DuplicateUpdated");
        }
    }

    private void entriesLast(Element feed) {
        boolean seen = false;
        for (Element child : children(feed)) {
            boolean entry = isAtom(child, "entry");
            if (seen && !entry && ATOM.equals(child.getNamespaceURI())) {
                found.add("MisplacedMetadata");
            }
            seen |= entry;
        }
    }

    private void entry(Element entry, boolean authorsAbove) {
        parts(entry, ENTRY_PARTS, SINGLE_IN_ENTRY);
        required(entry, "id", "title", "updated");
        if (!authorsAbove
                && atoms(entry, "author").isEmpty()
                && atoms(entry, "source").isEmpty()) {
            missing("author");
        }
        boolean alternate = atoms(entry, "link").stream()
                .anyMatch(link -> Set.of("", "alternate").contains(link.getAttribute("rel")));
        List<Element> contents = atoms(entry, "content");
        if (contents.isEmpty() && !alternate) {
            found.add("MissingContentOrAlternate");
        }
        contents.forEach(content -> content(entry, content));
        if (contents.isEmpty() && atoms(entry, "summary").isEmpty()) {
            found.add("MissingTextualContent");
        }
        atoms(entry, "source").forEach(source -> {
            parts(source, FEED_PARTS, SINGLE_IN_FEED);
            alternates(source);
        });
        common(entry);
    }

    private void content(Element entry, Element content) {
        String type = content.getAttribute("type");
        boolean construct = Set.of("", "text", "html", "xhtml").contains(type);
        if ((!construct && !MIME.matcher(type).matches()) || type.startsWith("multipart/")) {
            found.add("InvalidMIMEType");
        }
        if (content.hasAttribute("type") && type.isBlank()) {
            found.add("AttrNotBlank");
        }
        if (!construct
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && atoms(entry, "summary").isEmpty()) {
            found.add("MissingSummary");
        }
        if (Set.of("", "text").contains(type)
                && MARKUP.matcher(content.getTextContent()).find()) {
            found.add("ContainsUndeclaredHTML");
        }
        if (Set.of("", "text", "html").contains(type) && !children(content).isEmpty()) {
            found.add("UndefinedElement");
        }
        if (content.hasAttribute("src")) {
            if (construct && content.hasAttribute("type")) {
                found.add("InvalidMIMEType");
            }
            if (atoms(entry, "summary").isEmpty()) {
                found.add("MissingSummary");
            }
            if (!content.getTextContent().isBlank()) {
                found.add("UnexpectedText");
            }
        }
        if (type.equals("html")) {
            html(content);
        }
    }

    private void html(Element element) {
        String html = element.getTextContent();
        if (DANGER.matcher(html).find()) {
            found.add("SecurityRisk");
        }
        if (RELATIVE.matcher(html).find() && base(element).isEmpty()) {
            found.add("ContainsRelRef");
        }
        if (html.lastIndexOf('<') > html.lastIndexOf('>') || !balanced(html)) {
            found.add("NotHtml");
        }
    }

    /** Whether every tag that must be closed is, in order. */
    private static boolean balanced(String html) {
        java.util.Deque<String> open = new java.util.ArrayDeque<>();
        java.util.regex.Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!tags.group(1).isEmpty()) {
                if (!name.equals(open.poll())) {
                    return false;
                }
            } else if (!EMPTY.contains(name) && !tags.group(3).endsWith("/")) {
                open.push(name);
            }
        }
        return open.isEmpty();
    }

    /** What feeds and entries have in common. */
    private void common(Element parent) {
        for (String date : List.of("updated", "published")) {
            atoms(parent, date).forEach(element -> date(element.getTextContent()));
        }
        for (String part : List.of("title", "subtitle", "summary", "rights")) {
            atoms(parent, part).forEach(this::words);
        }
        for (String part : List.of("title", "subtitle")) {
            atoms(parent, part).stream()
                    .filter(title ->
                            title.getTextContent().isBlank() && children(title).isEmpty())
                    .forEach(title -> found.add("NotBlank"));
        }
        for (String part : List.of("icon", "logo")) {
            atoms(parent, part).forEach(element -> address(element.getTextContent()));
        }
        atoms(parent, "generator").forEach(generator -> {
            if (generator.getTextContent().isBlank()) {
                found.add("NotBlank");
            }
            if (MARKUP.matcher(generator.getTextContent()).find()) {
                found.add("ContainsHTML");
            }
            address(generator.getAttribute("uri"));
            if (!children(generator).isEmpty()) {
                found.add("UndefinedElement");
            }
        });
        atoms(parent, "id").forEach(id -> id(id.getTextContent()));
        atoms(parent, "category").forEach(this::category);
        atoms(parent, "link").forEach(this::link);
        alternates(parent);
        for (String role : List.of("author", "contributor")) {
            atoms(parent, role).forEach(this::person);
        }
    }

    private void date(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            found.add("InvalidRFC3339Date");
            return;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < 1970) {
                found.add("ImplausibleDate");
            }
        } catch (DateTimeException e) {
            found.add("InvalidRFC3339Date");
        }
    }

    private void words(Element element) {
        String type = element.getAttribute("type");
        if (!Set.of("", "text", "html", "xhtml").contains(type)) {
            found.add("InvalidTextType");
        }
        if (type.equals("html")) {
            html(element);
        }
        if (element.hasAttribute("type") && type.isBlank()) {
            found.add("AttrNotBlank");
        }
        if (!type.equals("xhtml") && !children(element).isEmpty()) {
            found.add("UndefinedElement");
        }
        if (Set.of("", "text").contains(type)
                && MARKUP.matcher(element.getTextContent()).find()) {
            found.add("ContainsUndeclaredHTML");
        }
    }

    private void id(String id) {
        if (id.isBlank()) {
            found.add("NotBlank");
        } else if (!ABSOLUTE.matcher(id).matches()) {
            found.add("InvalidFullLink");
            found.add("InvalidLink");
        } else if (id.toLowerCase(Locale.ROOT).startsWith("urn:")) {
            if (id.toLowerCase(Locale.ROOT).startsWith("urn:uuid:")
                    && !UUID.matcher(id).matches()) {
                found.add("InvalidUUID");
            } else if (!URN.matcher(id).matches()) {
                found.add("InvalidURN");
            }
        }
    }

    private void category(Element category) {
        if (!category.hasAttribute("term")) {
            found.add("MissingAttribute");
        } else if (category.getAttribute("term").isBlank()) {
            found.add("NotBlank");
        }
        if (category.hasAttribute("scheme")
                && !ABSOLUTE.matcher(category.getAttribute("scheme")).matches()) {
            found.add("InvalidFullLink");
        }
        if (MARKUP.matcher(category.getAttribute("label")).find()) {
            found.add("ContainsHTML");
        }
    }

    private void link(Element link) {
        if (MARKUP.matcher(link.getAttribute("title")).find()) {
            found.add("ContainsHTML");
        }
        if (!link.hasAttribute("href")) {
            found.add("MissingHref");
            found.add("MissingAttribute");
        } else {
            address(link.getAttribute("href"));
        }
        language(link.getAttribute("hreflang"));
        String type = link.getAttribute("type");
        if (link.hasAttribute("type") && !MIME.matcher(type).matches()) {
            found.add("InvalidMIMEType");
        }
        String relation = link.getAttribute("rel");
        if (link.hasAttribute("rel") && !relation.contains(":") && !RELATIONS.contains(relation)) {
            found.add("UnregisteredAtomLinkRel");
        }
        if (link.hasAttribute("length") && !link.getAttribute("length").matches("[0-9]+")) {
            found.add("InvalidNonNegativeInteger");
        }
        for (String name : List.of("rel", "type", "hreflang", "title", "length")) {
            if (link.hasAttribute(name) && link.getAttribute(name).isBlank()) {
                found.add("AttrNotBlank");
            }
        }
        if (!link.getTextContent().isBlank()) {
            found.add("AtomLinkNotEmpty");
        }
    }

    private void address(String address) {
        try {
            new URI(address.replaceAll("[^\\x00-\\x7f]", "x"));
        } catch (URISyntaxException e) {
            found.add("InvalidLink");
        }
    }

    private void alternates(Element parent) {
        Set<String> seen = new HashSet<>();
        for (Element link : atoms(parent, "link")) {
            if (Set.of("", "alternate").contains(link.getAttribute("rel"))
                    && !seen.add(link.getAttribute("type") + " " + link.getAttribute("hreflang"))) {
                found.add("DuplicateAtomLink");
            }
        }
    }

    private void person(Element person) {
        required(person, "name");
        children(person).stream()
                .filter(child -> ATOM.equals(child.getNamespaceURI()))
                .filter(child -> !Set.of("name", "uri", "email").contains(child.getLocalName()))
                .forEach(child -> found.add("UndefinedElement"));
        for (String part : List.of("name", "uri", "email")) {
            if (atoms(person, part).size() > 1) {
                found.add("DuplicateElement");
            }
        }
        atoms(person, "name").forEach(name -> {
            if (name.getTextContent().isBlank()) {
                found.add("NotBlank");
            }
            if (MARKUP.matcher(name.getTextContent()).find()) {
                found.add("ContainsHTML");
            }
            if (name.getTextContent().matches(".*\\S@\\S+\\.\\S.*")) {
                found.add("ContainsEmail");
            }
        });
    }

    private void parts(Element parent, Set<String> known, Set<String> single) {
        Map<String, Long> counts = children(parent).stream()
                .filter(child -> ATOM.equals(child.getNamespaceURI()))
                .collect(Collectors.groupingBy(Element::getLocalName, Collectors.counting()));
        counts.forEach((name, count) -> {
            if (!known.contains(name)) {
                found.add("UndefinedElement");
            } else if (count > 1 && single.contains(name)) {
                found.add("DuplicateElement");
            }
        });
    }

    private void required(Element parent, String... names) {
        for (String name : names) {
            if (atoms(parent, name).isEmpty()) {
                missing(name);
            }
        }
    }

    private void missing(String name) {
        found.add("MissingElement");
        found.add("MissingElement{" + name + "}");
    }

    // RSS

    private void rss(Element rss) {
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

    // DOM

    private static List<Element> children(Element parent) {
        List<Element> children = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static boolean isAtom(Element element, String name) {
        return ATOM.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    private static List<Element> atoms(Element parent, String name) {
        return children(parent).stream().filter(child -> isAtom(child, name)).toList();
    }

    private static List<Element> plain(Element parent, String name) {
        return children(parent).stream()
                .filter(child ->
                        child.getNamespaceURI() == null && child.getLocalName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name) {
        return atoms(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
