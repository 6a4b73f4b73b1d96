package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldMapTest {
    private final WorldMap map = new WorldMap();

    @Test
    void landIsDotsAndNothingElse() {
        assertThat(map.land()).matches("(M[\\d.]+ [\\d.]+h[\\d.]+)+").hasSizeBetween(3000, 4500);
        assertThat(map.land().chars().filter(c -> c == 'M').count()).isEqualTo(261);
    }

    @Test
    void japanIsWhereTheReferenceHasIt() {
        assertThat(map.home()).isEqualTo(new WorldMap.Point(451.4, 108.5));
    }

    @ParameterizedTest
    @CsvSource({"-8.5, 179.2", "-16.5, -68.1", "64, -22", "-34, 18.4", "0, -30", "71, 180", "-45, -180"})
    void everyCountryIsOnTheMap(double latitude, double longitude) {
        WorldMap.Point point = map.point(latitude, longitude);
        assertThat(point.x()).isBetween(0.0, (double) WorldMap.WIDTH);
        assertThat(point.y()).isBetween(0.0, (double) WorldMap.HEIGHT);
    }

    @Test
    void eastIsToTheRightOfJapanAcrossTheDateLine() {
        assertThat(map.point(0, -170).x()).isGreaterThan(map.point(0, 179).x());
        assertThat(map.point(0, 10).x()).isLessThan(map.home().x());
    }
}
