package org.engawa.suggestion;

import jakarta.persistence.EntityManager;
import org.engawa.testing.EmptyPostgres;

/** The same out of a real PostgreSQL. */
class SuggestionTableIT extends SuggestionTableTest {
    @Override
    EntityManager open() {
        return EmptyPostgres.open();
    }
}
