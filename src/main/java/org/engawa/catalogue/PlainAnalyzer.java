package org.engawa.catalogue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words of any language (Unicode UAX 29; by dictionary for Thai, Lao, Khmer and Burmese), compared without case (NFKC_Casefold); in
 * alphabets also without accents. Chinese characters, hiragana and hangul become pairs that overlap, so that a part of a long
 * compound is found; traditional and simplified Chinese characters are one.
 */
final class PlainAnalyzer extends Analyzer {
    private static final int PAIRED = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        ICUTokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
        TokenStream words = new ICUNormalizer2Filter(tokenizer);
        words = new When(words, Scripts::folds, ICUFoldingFilter::new);
        words = new When(
                words,
                Scripts::ideographic,
                stream -> new ICUTransformFilter(stream, Transliterator.getInstance("Traditional-Simplified")));
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(words, PAIRED));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ICUNormalizer2Filter(in);
    }

    /** Lets a filter work on words whose first letter is of a kind. */
    private static final class When extends ConditionalTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final IntPredicate letters;

        When(TokenStream input, IntPredicate letters, UnaryOperator<TokenStream> filter) {
            super(input, filter::apply);
            this.letters = letters;
        }

        @Override
        protected boolean shouldFilter() throws IOException {
            return term.length() > 0 && letters.test(Character.codePointAt(term.buffer(), 0, term.length()));
        }
    }
}
