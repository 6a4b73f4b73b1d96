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
 * @param press where it answers editors and reporters; null where it does not
 */
public record Mission(
        String key,
        MissionKind kind,
        LocalText names,
        String country,
        ZoneId zone,
        @Nullable String desk,
        boolean publishes,
        @Nullable Press press) {
    /**
     * Ways to a mission for the press, at least one.
     *
     * @param telephone with the prefix of its country, for example {@code +81 3 1234 5678}
     */
    public record Press(@Nullable String email, @Nullable String telephone) {}

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
