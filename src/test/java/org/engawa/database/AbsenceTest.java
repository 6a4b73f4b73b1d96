package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "55P03", "57P01", "57014", "58030", "90028", "HYT00"})
    void whatPassesIsKnownByItsState(String state) {
        assertThat(Absence.causes(new PersistenceException(new SQLException("it failed", state))))
                .isTrue();
    }

    @Test
    void thePoolHasNoState() {
        assertThat(Absence.causes(
                        new IllegalStateException(new SQLException("In-use connections equal max-pool-size"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001", "40001"})
    void whatIsOurOwnFaultDoesNotPass(String state) {
        assertThat(Absence.causes(new PersistenceException(new SQLException("it failed", state))))
                .isFalse();
    }

    @Test
    void otherFailuresAreOtherFailures() {
        assertThat(Absence.causes(new IllegalStateException("it failed"))).isFalse();
        assertThat(Absence.causes(null)).isFalse();
    }
}
