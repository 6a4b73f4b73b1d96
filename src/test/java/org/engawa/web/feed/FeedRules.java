package org.engawa.web.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The rules for Atom and RSS documents that apply to what we write, by the names that the W3C's feed validator gives them. Knows
 * nothing of what writes our feeds. */
final class FeedRules extends Rules {
    /** All rules that are checked. */
    static final Set<String> NAMES = words("""
            AtomLinkNotEmpty AttrNotBlank ContainsEmail ContainsHTML ContainsRelRef ContainsUndeclaredHTML
            DuplicateAtomLink DuplicateElement DuplicateEntries DuplicateIds DuplicateUpdated
            DuplicateValue ImplausibleDate InvalidBooleanAttribute InvalidFullLink InvalidHttpGUID
            InvalidInteger InvalidLanguage InvalidLink InvalidMIMEType InvalidNonNegativeInteger
            InvalidPermalink InvalidRFC2822Date InvalidRFC3339Date InvalidRSSVersion InvalidTextType
            InvalidURN InvalidUUID ItemMustContainTitleOrDescription MisplacedMetadata MissingAttribute
            MissingContentOrAlternate MissingDescription MissingElement MissingGuid MissingHref MissingLink
            MissingNamespace MissingSelf MissingSummary MissingTextualContent MissingTitle
            NeedDescriptionBeforeContent NotBlank NotHtml ObsoleteNamespace RelativeSelf SAXError
            SecurityRisk UndefinedElement UnexpectedText UnregisteredAtomLinkRel
            """);

    private FeedRules() {
        super(new TreeSet<>());
    }

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
            new AtomRules(found).feed(root);
        } else if (root.getLocalName().equals("entry")) {
            namespace(root);
            new AtomRules(found).entry(root, true);
        } else if (root.getLocalName().equals("rss")) {
            new RssRules(found).rss(root);
        }
    }

    private void namespace(Element root) {
        if (root.getNamespaceURI() == null) {
            found.add("MissingNamespace");
        } else if (root.getNamespaceURI().equals("http://purl.org/atom/ns#")) {
            found.add("ObsoleteNamespace");
        }
    }
}
