package org.engawa.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that a chart draws: names in the first column, what is drawn in the others.
 *
 * @param heads the words over the columns
 * @param rows below them
 */
record ChartTable(List<String> heads, List<Row> rows) {

    /** A row: its cells, and what stands in them without marks of notes. */
    record Row(List<TableCell> cells, List<String> texts) {

        /** Whom or when it is about. */
        String name() {
            return texts.isEmpty() ? "" : texts.get(0);
        }
    }

    static ChartTable of(TableBlock table) {
        List<String> heads = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    heads.addAll(row((TableRow) row).texts());
                } else if (row instanceof TableRow && part instanceof TableBody) {
                    rows.add(row((TableRow) row));
                }
            }
        }
        return new ChartTable(heads, rows);
    }

    private static Row row(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(tableCell);
                texts.add(text(cell).strip());
            }
        }
        return new Row(cells, texts);
    }

    /** The words of a part of the text without marks of notes. */
    static String text(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            return node.getChars().unescape();
        }
        StringBuilder all = new StringBuilder();
        for (Node child : node.getChildren()) {
            all.append(child instanceof Footnote ? "" : text(child));
        }
        return all.toString();
    }
}
