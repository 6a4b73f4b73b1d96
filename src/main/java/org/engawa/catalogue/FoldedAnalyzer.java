package org.engawa.catalogue;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** The grammar of a language in Latin letters, and then its accents taken away, since many who search leave them out. */
final class FoldedAnalyzer extends AnalyzerWrapper {
    private final Analyzer grammar;

    FoldedAnalyzer(Analyzer grammar) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.grammar = grammar;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return grammar;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new ICUFoldingFilter(components.getTokenStream()));
    }
}
