package org.engawa.publication;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings as a transaction found them: it asks for them for every row of a list, and is told the same until it changes them itself
 * or waits for somebody who may.
 */
@TransactionScoped
class SettledOnce implements Serializable {
    private static final long serialVersionUID = 1L;

    // The scope wants to be written down; no transaction of ours ever is.
    private transient @Nullable SiteSettings settings;

    Optional<SiteSettings> found() {
        return Optional.ofNullable(settings);
    }

    SiteSettings find(SiteSettings now) {
        settings = now;
        return now;
    }

    void forget() {
        settings = null;
    }
}
