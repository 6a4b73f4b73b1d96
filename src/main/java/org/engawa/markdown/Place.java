package org.engawa.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the earth.
 *
 * @param north degrees north of the equator, negative in the south
 * @param east degrees east of Greenwich, negative in the west
 */
record Place(double north, double east) {

    private static final Pattern WRITTEN =
            Pattern.compile("([-−]?\\d{1,2}(?:\\.\\d{1,6})?)\\s*,\\s*([-−]?\\d{1,3}(?:\\.\\d{1,6})?)");
    private static final int FARTHEST_NORTH = 85;
    private static final int FARTHEST_EAST = 180;

    /** A place as it is written, {@code -14.4,28.4}; nothing if it is none, or as near to a pole as no map here shows. */
    static Optional<Place> parse(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        Place place = new Place(degrees(found.group(1)), degrees(found.group(2)));
        boolean shown = Math.abs(place.north) <= FARTHEST_NORTH && Math.abs(place.east) <= FARTHEST_EAST;
        return shown ? Optional.of(place) : Optional.empty();
    }

    private static double degrees(String written) {
        return Double.parseDouble(written.replace('−', '-'));
    }
}
