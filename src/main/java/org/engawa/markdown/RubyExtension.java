package org.engawa.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings beside characters: {@code {漢字|かんじ}} for the whole word, {@code {漢字|かん|じ}} for each character. The base must
 * hold a character of an East Asian script, so that braces in other texts stay what they are.
 */
final class RubyExtension implements Parser.ParserExtension {

    private static final Pattern RUBY =
            Pattern.compile("\\{([^{}|\\s\\\\]{1,30})((?:\\|[^{}|\\n\\\\]{1,40}){1,30})\\}");

    private RubyExtension() {}

    static RubyExtension create() {
        return new RubyExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // None of its own.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Ruby();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Ruby implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is left over.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is left over.
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            int start = parser.getIndex();
            BasedSequence[] groups = parser.matchWithGroups(RUBY);
            if (groups == null) {
                return false;
            }
            String base = groups[1].toString();
            List<String> readings =
                    Arrays.asList(groups[2].toString().substring(1).split("\\|"));
            List<String> characters =
                    base.codePoints().mapToObj(Character::toString).toList();
            boolean eachItsOwn = readings.size() == characters.size();
            if (base.codePoints().noneMatch(Scripts::takesRuby) || (!eachItsOwn && readings.size() > 1)) {
                parser.setIndex(start);
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new RubyNode(groups[0], eachItsOwn ? characters : List.of(base), readings));
            return true;
        }
    }
}
