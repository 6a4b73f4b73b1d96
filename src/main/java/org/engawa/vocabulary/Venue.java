package org.engawa.vocabulary;

import java.util.List;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A place where exhibits and events are held.
 *
 * @param zone time zone of the place, IANA
 * @param address in the script of the place
 * @param opened year, month or day, ISO 8601 with the precision known
 */
public record Venue(
        String key,
        LocalText names,
        LocalText about,
        LocalText city,
        String country,
        String zone,
        @Nullable String address,
        @Nullable String opened,
        @Nullable String website,
        List<Reference> evidence)
        implements Entry {
    @Override
    public TendedList list() {
        return TendedList.VENUES;
    }
}
