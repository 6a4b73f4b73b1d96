package org.engawa.story;

import jakarta.persistence.EntityManager;
import org.engawa.testing.EmptyPostgres;

/** The same out of a real PostgreSQL. */
class DeletedDraftsIT extends DeletedDraftsTest {
    @Override
    EntityManager open() {
        return EmptyPostgres.open();
    }
}
