package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
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

    /** As the server tells it at the end of a transaction, with what the driver said in its text alone. */
    @Test
    void aConnectionThatBreaksAtTheEndIsKnown() {
        SystemException failure = new SystemException();
        failure.initCause(
                new XAException("LocalTransactionException: An I/O error occurred while sending to the backend."));
        assertThat(Absence.causes(new TransactionalException("encountered exception during commit", failure)))
                .isTrue();
        assertThat(Absence.reason(failure)).contains("An I/O error");
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
