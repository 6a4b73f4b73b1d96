package org.engawa.mail;

import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engawa.locale.Site;
import org.engawa.mail.Outgoing.Part;

/** A letter in its two forms, which say the same. */
final class LetterText {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newInstance();

    private LetterText() {}

    static String plain(Outgoing letter) {
        return letter.parts().stream().map(LetterText::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String plain(Part part) {
        return part instanceof Part.Words words ? words.text() : ((Part.Link) part).address();
    }

    /** Without styles and pictures: it is read as any letter is. */
    static String html(Outgoing letter) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter html = WRITERS.createXMLStreamWriter(text);
            html.writeDTD("<!DOCTYPE html>");
            html.writeStartElement("html");
            html.writeAttribute("lang", letter.language());
            html.writeAttribute("dir", Site.rightToLeft(letter.language()) ? "rtl" : "ltr");
            html.writeStartElement("head");
            html.writeEmptyElement("meta");
            html.writeAttribute("charset", "utf-8");
            element(html, "title", letter.subject());
            html.writeEndElement();
            html.writeStartElement("body");
            for (Part part : letter.parts()) {
                html.writeStartElement("p");
                write(html, part);
                html.writeEndElement();
            }
            html.writeEndElement();
            html.writeEndElement();
            html.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter html, Part part) throws XMLStreamException {
        if (part instanceof Part.Link link) {
            html.writeStartElement("a");
            html.writeAttribute("href", link.address());
            html.writeCharacters(link.address());
            html.writeEndElement();
        } else if (part instanceof Part.Words words) {
            html.writeCharacters(words.text());
        }
    }

    private static void element(XMLStreamWriter html, String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(text);
        html.writeEndElement();
    }
}
