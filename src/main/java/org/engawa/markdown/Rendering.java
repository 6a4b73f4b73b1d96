package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One text on its way to HTML: what all parts of the renderer share. */
final class Rendering {

    private static final int MOST_REMARKS = 100;

    private final Document document;
    private final Locale locale;
    private final Lines lines;
    private final NodeVisitor visitor = new NodeVisitor();
    private final Output out = new Output();
    private final Slugs slugs = new Slugs();
    private final Set<InternalLink> links = new LinkedHashSet<>();
    private final Set<String> pictures = new LinkedHashSet<>();
    private final Set<String> undescribed = new LinkedHashSet<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Notes notes;
    private final Contents contents;
    private boolean inLink;

    Rendering(Document document, String markdown, Locale locale, Set<String> citableIds) {
        this.document = document;
        this.locale = locale;
        this.lines = new Lines(markdown);
        this.notes = new Notes(this, citableIds);
        this.contents = new Contents(this);
        visitor.addHandlers(new Blocks(this).handlers());
        visitor.addHandlers(new Inlines(this).handlers());
        visitor.addHandlers(new Links(this).handlers());
        visitor.addHandlers(new Pictures(this).handlers());
        Tables tables = new Tables(this);
        visitor.addHandlers(tables.handlers());
        visitor.addHandlers(new Callouts(this, new Figures(this, tables)).handlers());
        visitor.addHandlers(notes.handlers());
    }

    RenderedText run() {
        visitor.visitChildren(document);
        notes.writeSection();
        contents.insert();
        String plain = out.plain();
        Counts counts = Counts.of(plain, locale);
        return new RenderedText(
                Sanitizer.clean(out.html()),
                List.copyOf(links),
                notes.citations(),
                List.copyOf(pictures),
                List.copyOf(undescribed),
                headings,
                plain,
                counts.words(),
                counts.characters(),
                remarks);
    }

    Document document() {
        return document;
    }

    Locale locale() {
        return locale;
    }

    Words words() {
        return Words.of(locale);
    }

    Output out() {
        return out;
    }

    Slugs slugs() {
        return slugs;
    }

    Contents contents() {
        return contents;
    }

    List<Heading> headings() {
        return headings;
    }

    void write(Node node) {
        visitor.visit(node);
    }

    void writeChildren(Node node) {
        visitor.visitChildren(node);
    }

    void writeAll(List<Node> nodes) {
        nodes.forEach(visitor::visit);
    }

    /** Begins a link; false within another, where none may begin. */
    boolean enterLink() {
        boolean may = !inLink;
        inLink = true;
        return may;
    }

    void leaveLink() {
        inLink = false;
    }

    void use(InternalLink link) {
        links.add(link);
    }

    void usePicture(String file, String alt) {
        pictures.add(file);
        if (alt.isEmpty()) {
            undescribed.add(file);
        }
    }

    void remark(Remark.Kind kind, Node node, String subject) {
        if (remarks.size() < MOST_REMARKS) {
            int end = Math.min(subject.length(), 80);
            String shown =
                    subject.substring(0, end).replaceAll("[\\s\\p{Cc}]+", " ").strip();
            remarks.add(new Remark(kind, lines.of(node.getStartOffset()), shown));
        }
    }
}
