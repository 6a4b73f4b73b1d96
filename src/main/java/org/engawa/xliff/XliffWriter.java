package org.engawa.xliff;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.engawa.markdown.Codes;

/** Writes XLIFF 2.1. What is the same in every language stands in codes, with its text as original data. */
public final class XliffWriter {
    private XliffWriter() {}

    /** The whole document; the same for the same file. */
    public static String write(TranslationFile file) {
        StringWriter out = new StringWriter();
        try (XLIFFWriter writer = new XLIFFWriter()) {
            writer.setLineBreak("\n");
            writer.setUseIndentation(false);
            writer.setWithOriginalData(true);
            writer.create(out, file.sourceLanguage(), file.targetLanguage());
            StartXliffData whole = new StartXliffData("2.1");
            whole.setSourceLanguage(file.sourceLanguage());
            whole.setTargetLanguage(file.targetLanguage());
            writer.writeStartDocument(whole, null);
            StartFileData start = new StartFileData("story");
            start.setOriginal(file.original());
            writer.setStartFileData(start);
            file.units().forEach(unit -> writer.writeUnit(unit(unit)));
        }
        return out.toString();
    }

    private static Unit unit(TranslationFile.Unit from) {
        Unit unit = new Unit(from.id());
        unit.setName(from.name());
        unit.setPreserveWS(true);
        if (!from.note().isEmpty()) {
            unit.addNote(new Note(from.note(), Note.AppliesTo.SOURCE));
        }
        Segment segment = unit.appendSegment();
        segment.setPreserveWS(true);
        Map<String, List<String>> ids = new LinkedHashMap<>();
        fill(segment.getSource(), from.source(), ids, true);
        if (!from.target().isEmpty()) {
            fill(segment.getTarget(Segment.GetTarget.CREATE_EMPTY), from.target(), ids, false);
            segment.setState(TargetState.TRANSLATED);
        }
        return unit;
    }

    /**
     * Fills a side of a segment.
     *
     * @param ids of the codes of the source by what they stand for, those not yet used in the target
     */
    private static void fill(Fragment side, String markdown, Map<String, List<String>> ids, boolean isSource) {
        int number = 0;
        for (Codes.Piece piece : Codes.of(markdown)) {
            if (!piece.code()) {
                side.append(piece.text());
                continue;
            }
            List<String> same = ids.computeIfAbsent(piece.text(), text -> new ArrayList<>());
            if (isSource) {
                String id = "c" + ++number;
                same.add(id);
                append(side, id, piece.text());
            } else if (same.isEmpty()) {
                // The source has no such code, so it is text of the translation.
                side.append(piece.text());
            } else {
                append(side, same.remove(0), piece.text());
            }
        }
    }

    private static void append(Fragment side, String id, String text) {
        CTag code = side.append(TagType.STANDALONE, id, text, false);
        code.setDisp(text);
    }
}
