package org.engawa.vocabulary;

import java.util.List;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A scheme, facility or organisation under which the work of a story was done, for example SATREPS.
 *
 * @param brief the common abbreviation, if there is one
 * @param about one or two sentences
 * @param ror of a programme that is an organisation of its own and registered as such
 * @param start year, month or day on which it began, ISO 8601 with the precision known
 * @param end likewise
 */
public record Programme(
        String key,
        @Nullable String brief,
        LocalText names,
        LocalText about,
        @Nullable Ror ror,
        @Nullable String start,
        @Nullable String end,
        @Nullable String website,
        List<Reference> evidence)
        implements Entry {
    @Override
    public TendedList list() {
        return TendedList.PROGRAMMES;
    }
}
