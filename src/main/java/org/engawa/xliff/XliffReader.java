package org.engawa.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import net.sf.okapi.lib.xliff2.InvalidParameterException;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XLIFF 2.0 and 2.1 of any program, by the rules of the standard. Nothing outside the file is ever read. */
public final class XliffReader {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:";
    private static final String READ = NAMESPACE + "2.0";

    /** Stands in a target for a part of it that is not translated. */
    private final String missing;

    /** @param missing stands in a target for a part that is not translated, where others of its unit are */
    public XliffReader(String missing) {
        this.missing = missing;
    }

    /**
     * Reads a document.
     *
     * @throws XliffRefused if it can't be taken
     */
    public TranslationFile read(byte[] document) throws XliffRefused {
        Beginning.of(document);
        String source = "";
        String target = "";
        List<String> originals = new ArrayList<>();
        List<TranslationFile.Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(document));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isStartXliff()) {
                    source = event.getStartXliffData().getSourceLanguage();
                    target = known(event.getStartXliffData().getTargetLanguage());
                } else if (event.isStartFile()) {
                    originals.add(known(event.getStartFileData().getOriginal()));
                } else if (event.isUnit()) {
                    units.add(unit(event.getUnit()));
                }
            }
        } catch (XLIFFException | InvalidParameterException e) {
            throw new XliffRefused(XliffRefused.Why.INVALID, known(e.getMessage()));
        }
        if (originals.size() != 1) {
            throw new XliffRefused(XliffRefused.Why.SEVERAL, String.valueOf(originals.size()));
        }
        return new TranslationFile(originals.get(0), source, target, units);
    }

    private TranslationFile.Unit unit(Unit unit) throws XliffRefused {
        StringBuilder source = new StringBuilder();
        for (Part part : unit) {
            source.append(text(part.getSource(), unit));
        }
        StringBuilder target = new StringBuilder();
        boolean any = false;
        for (Part part : unit.getTargetOrderedParts()) {
            @Nullable Fragment side = part.hasTarget() ? part.getTarget() : null;
            String written = side == null ? "" : text(side, unit);
            String original = text(part.getSource(), unit);
            if (part.isSegment()) {
                any |= !written.isBlank();
                target.append(written.isBlank() && !original.isBlank() ? missing : written);
            } else {
                target.append(side == null ? original : written);
            }
        }
        demandText(target, unit);
        return new TranslationFile.Unit(
                unit.getId(), known(unit.getName()), "", source.toString(), any ? target.toString() : "");
    }

    /** Markdown again. Marks of other programs, as of terms, have no text of their own. */
    private static String text(Fragment side, Unit unit) throws XliffRefused {
        StringBuilder text = new StringBuilder();
        for (Object piece : side) {
            if (piece instanceof String words) {
                text.append(words);
            } else if (piece instanceof CTag code) {
                text.append(text(code, unit));
            }
        }
        return text.toString();
    }

    /** XLIFF can write characters that XML can't; of these, no database keeps NUL, and half a character is none. */
    private static void demandText(CharSequence text, Unit unit) throws XliffRefused {
        OptionalInt bad = text.codePoints()
                .filter(character -> character == 0 || Character.getType(character) == Character.SURROGATE)
                .findFirst();
        if (bad.isPresent()) {
            throw new XliffRefused(
                    XliffRefused.Why.INVALID,
                    String.format(Locale.ROOT, "U+%04X stands in %s", bad.getAsInt(), unit.getId()));
        }
    }

    private static String text(CTag code, Unit unit) throws XliffRefused {
        String data = code.hasData() ? known(code.getData()) : known(code.getDisp());
        if (data.isEmpty()) {
            throw new XliffRefused(XliffRefused.Why.CODE, unit.getId());
        }
        return data;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Looks at how a document begins, and that it is well-formed and has no document type. */
    private static final class Beginning extends DefaultHandler {
        private @Nullable String space;
        private String name = "";
        private String version = "";

        static void of(byte[] document) throws XliffRefused {
            Beginning beginning = new Beginning();
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.newSAXParser().parse(new ByteArrayInputStream(document), beginning);
            } catch (SAXParseException e) {
                throw new XliffRefused(XliffRefused.Why.NO_XML, e.getLineNumber() + ": " + known(e.getMessage()));
            } catch (SAXException e) {
                throw new XliffRefused(XliffRefused.Why.NO_XML, known(e.getMessage()));
            } catch (IOException e) {
                throw new XliffRefused(XliffRefused.Why.NO_XML, known(e.getMessage()));
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("Java's own parser knows its own features", e);
            }
            beginning.demand();
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (space == null) {
                space = uri;
                name = local;
                version = known(attributes.getValue("version"));
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        private void demand() throws XliffRefused {
            if (!name.equals("xliff") || !known(space).startsWith(NAMESPACE)) {
                throw new XliffRefused(XliffRefused.Why.NO_XLIFF, name);
            }
            if (!known(space).equals(READ)) {
                throw new XliffRefused(XliffRefused.Why.VERSION, version);
            }
        }
    }
}
