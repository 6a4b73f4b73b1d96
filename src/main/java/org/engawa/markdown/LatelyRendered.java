package org.engawa.markdown;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were rendered last. A text is checked before it is saved and published a moment later, and rendered for both; it is the
 * same both times, for what comes of a text hangs on nothing but the text, its language and what it may cite. Safe for many threads.
 */
final class LatelyRendered {
    /** Of text, about: what an import has checked while those who publish it are still at what came before. */
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Map<Source, RenderedText> kept = new LinkedHashMap<>();
    private long characters;

    /** All on which it hangs what comes of a text. */
    record Source(String markdown, Locale locale, Set<String> citableIds) {
        /** Keeps its own copy. */
        Source {
            citableIds = Set.copyOf(citableIds);
        }
    }

    /** What came of it, if it is still known. */
    synchronized @Nullable RenderedText find(Source source) {
        return kept.get(source);
    }

    /** Keeps what came of it, and lets go of what came first. */
    synchronized void keep(Source source, RenderedText rendered) {
        if (kept.putIfAbsent(source, rendered) != null) {
            return;
        }
        characters += weight(source, rendered);
        Iterator<Map.Entry<Source, RenderedText>> first = kept.entrySet().iterator();
        while (characters > MOST_CHARACTERS && first.hasNext()) {
            Map.Entry<Source, RenderedText> gone = first.next();
            characters -= weight(gone.getKey(), gone.getValue());
            first.remove();
        }
    }

    private static long weight(Source source, RenderedText rendered) {
        return source.markdown().length()
                + rendered.html().html().length()
                + rendered.plainText().length();
    }
}
