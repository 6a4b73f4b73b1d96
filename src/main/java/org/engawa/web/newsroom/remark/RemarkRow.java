package org.engawa.web.newsroom.remark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark as it is shown.
 *
 * @param head who made it and when
 * @param about what it is about, in words
 * @param words that stand there; the words of then where they are gone; empty for the whole
 * @param then what stood there when the remark was made, where that has changed since; empty otherwise
 * @param gone whether the words are gone
 * @param mentioned names of those whom it calls upon
 * @param resolved that it was resolved, and by whom; empty as long as it is open
 * @param typed an answer that was typed and could not be given; empty otherwise
 * @param problem what is wrong with that; null for nothing
 */
public record RemarkRow(
        String id,
        String head,
        String about,
        String words,
        String then,
        boolean gone,
        List<String> mentioned,
        String text,
        List<Reply> replies,
        String resolved,
        String typed,
        @Nullable String problem) {
    /** An answer as it is shown. */
    public record Reply(String head, String text) {}
}
