package org.engawa.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** How Markdown is parsed here: flexmark's settings, in one place. */
final class Dialect {

    private static final Parser PARSER = Parser.builder(extended()).build();

    private Dialect() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * The text by CommonMark alone, unsafe: for the tests that hold the parser's settings to the specification.
     */
    static String commonMark(String markdown) {
        MutableDataSet core = core().set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
        return HtmlRenderer.builder(core)
                .build()
                .render(Parser.builder(core).build().parse(markdown));
    }

    private static MutableDataSet core() {
        return new MutableDataSet()
                // Without this **「日本」**は keeps its asterisks: CommonMark's flanking rule knows no scripts without
                // spaces.
                .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
                // The other one is a regular expression that recurses: thousands of parentheses overflow the stack.
                .set(Parser.USE_HARDCODED_LINK_ADDRESS_PARSER, true);
    }

    private static MutableDataSet extended() {
        return core().set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, true)
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                RubyExtension.create(),
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                DefinitionExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                AutolinkExtension.create(),
                                AttributesExtension.create(),
                                AdmonitionExtension.create(),
                                AbbreviationExtension.create()));
    }
}
