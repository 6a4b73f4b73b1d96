package org.engawa.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings as a transaction found them: it asks for them for every row of a list, and is told the same until it changes them itself
 * or waits for somebody who may. They hang on the transaction itself: a bean of its scope is looked up by name for each question.
 */
@ApplicationScoped
class SettledOnce {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    Optional<SiteSettings> found() {
        @Nullable Object settings = transaction.getResource(SettledOnce.class);
        return Optional.ofNullable((SiteSettings) settings);
    }

    SiteSettings find(SiteSettings now) {
        transaction.putResource(SettledOnce.class, now);
        return now;
    }

    void forget() {
        transaction.putResource(SettledOnce.class, null);
    }
}
