package org.engawa.workflow;

import jakarta.persistence.EntityManager;
import org.engawa.testing.EmptyPostgres;

/** The same with a real PostgreSQL. */
class ReleaseHourIT extends ReleaseHourTest {
    @Override
    EntityManager open() {
        return EmptyPostgres.open();
    }
}
