package org.engawa.organization;

import java.time.ZoneId;
import java.util.Locale;
import org.engawa.locale.LocalText;

/**
 * An embassy, consulate, Japan House or headquarters unit; the owner of stories.
 *
 * @param country where it stands, ISO 3166-1 alpha-2
 * @param zone its local time
 */
public record Mission(String key, MissionKind kind, LocalText names, String country, ZoneId zone) {
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
