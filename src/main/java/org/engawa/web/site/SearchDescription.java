package org.engawa.web.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engawa.reading.Versions;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;

/** How programs search here: OpenSearch Description 1.1, which browsers use to offer the site as a search engine. */
final class SearchDescription {
    private static final String SPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String TERMS = "?q={searchTerms}";
    private static final int LONGEST_NAME = 16;

    private final Draft draft;

    SearchDescription(Draft draft) {
        this.draft = draft;
    }

    Answer answer(ReaderRequest request) {
        try {
            return Searches.document("application/opensearchdescription+xml; charset=utf-8", written())
                    .answer(request);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can be written", e);
        }
    }

    private String written() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(SPACE);
        String name = draft.text(draft.site().name());
        element(xml, "ShortName", name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        element(xml, "Description", draft.text(draft.site().tagline()));
        element(xml, "Language", draft.language());
        element(xml, "InputEncoding", "UTF-8");
        url(xml, "text/html", SearchPath.page(draft.language()));
        url(xml, "application/x-suggestions+json", SearchPath.suggestions(draft.language()));
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void url(XMLStreamWriter xml, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", Versions.absolute(draft.site().address(), path) + TERMS);
    }
}
