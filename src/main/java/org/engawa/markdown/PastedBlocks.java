package org.engawa.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks of HTML as those of Markdown. What stands loosely between blocks is a paragraph. */
final class PastedBlocks {
    private static final String BLOCKS =
            "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, hr, table, caption";

    private PastedBlocks() {}

    /** All that is in it. */
    static Document of(Element body) {
        Document document = new Document();
        fill(document, body);
        return document;
    }

    private static void fill(Node target, Element from) {
        @Nullable PastedInlines loose = null;
        for (org.jsoup.nodes.Node child : from.childNodes()) {
            boolean block =
                    child instanceof Element element && (element.is(BLOCKS) || element.selectFirst(BLOCKS) != null);
            if (block) {
                close(target, loose);
                loose = null;
                append(target, (Element) child);
            } else if (loose != null || !(child instanceof TextNode text && text.isBlank())) {
                loose = loose == null ? new PastedInlines(new Paragraph()) : loose;
                loose.add(child);
            }
        }
        close(target, loose);
    }

    private static void append(Node target, Element block) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Heading heading = new Heading();
                heading.setLevel(block.normalName().charAt(1) - '0');
                close(target, inlines(heading, block));
            }
            case "ul" -> list(target, new BulletList(), block);
            case "ol" -> list(target, new OrderedList(), block);
            case "blockquote" -> nested(target, new BlockQuote(), block);
            case "pre" -> code(target, block);
            case "hr" -> target.appendChild(new ThematicBreak());
            case "table" -> table(target, block);
            default -> fill(target, block);
        }
    }

    private static void list(Node target, ListBlock list, Element from) {
        list.setTight(true);
        if (list instanceof BulletList bullets) {
            bullets.setMarker("-");
        } else if (list instanceof OrderedList numbers) {
            numbers.setMarkerStartNumber(1);
            numbers.setMarkerDelimiter(".");
        }
        for (Element child : from.children()) {
            // A list right in a list, as some programs nest them, belongs to the item before.
            @Nullable Node last = list.getLastChild();
            boolean item = child.nameIs("li") || last == null;
            Node into = item ? new ListItem() : last;
            if (item) {
                fill(into, child);
                list.appendChild(into);
            } else {
                append(into, child);
            }
        }
        if (list.getFirstChild() != null) {
            target.appendChild(list);
        }
    }

    private static void nested(Node target, Node container, Element from) {
        fill(container, from);
        if (container.getFirstChild() != null) {
            target.appendChild(container);
        }
    }

    private static void code(Node target, Element from) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(from.wholeText().stripTrailing() + "\n");
        target.appendChild(code);
    }

    /** A table without a heading row takes its first one for it: Markdown knows no other. */
    private static void table(Node target, Element from) {
        TableBlock table = new TableBlock();
        TableBody body = new TableBody();
        for (Element line : from.select("tr")) {
            TableRow row = new TableRow();
            for (Element cell : line.select("> th, > td")) {
                TableCell made = new TableCell();
                boolean heading = table.getFirstChild() == null;
                made.setHeader(heading);
                PastedInlines inlines = inlines(made, cell);
                inlines.end();
                row.appendChild(made);
            }
            if (row.getFirstChild() == null) {
                continue;
            }
            if (table.getFirstChild() == null) {
                TableHead head = new TableHead();
                head.appendChild(row);
                table.appendChild(head);
                table.appendChild(body);
            } else {
                body.appendChild(row);
            }
        }
        if (table.getFirstChild() != null) {
            target.appendChild(table);
        }
    }

    private static PastedInlines inlines(Node target, Element from) {
        PastedInlines inlines = new PastedInlines(target);
        from.childNodes().forEach(inlines::add);
        return inlines;
    }

    private static void close(Node target, @Nullable PastedInlines inlines) {
        if (inlines != null && inlines.end()) {
            target.appendChild(inlines.block());
        }
    }
}
