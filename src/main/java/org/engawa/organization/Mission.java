package org.engawa.organization;

import java.time.ZoneId;
import java.util.Locale;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An embassy, consulate, Japan House or headquarters unit; the owner of stories.
 *
 * @param country where it stands, ISO 3166-1 alpha-2
 * @param zone its local time
 * @param desk key of the headquarters unit that reviews for it; null when it has none
 * @param publishes whether its own editors may publish; otherwise its desk does
 */
public record Mission(
        String key,
        MissionKind kind,
        LocalText names,
        String country,
        ZoneId zone,
        @Nullable String desk,
        boolean publishes) {
    /** What sort of mission. */
    public enum MissionKind {
        EMBASSY,
        CONSULATE,
        JAPAN_HOUSE,
        HEADQUARTERS;

        /** The word in `missions.yaml`, for example `japan-house`. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
