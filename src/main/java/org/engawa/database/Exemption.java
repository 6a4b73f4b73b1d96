package org.engawa.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Lets a transaction write although nothing else does: what must go on so that the newsroom can be read and watched over.
 * deploy/read-only.md tells of all of it.
 */
@ApplicationScoped
public class Exemption {
    private static final String KEY = Exemption.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** For the server, which brings the rest. */
    protected Exemption() {}

    /** Of the transactions that this registry knows. */
    public Exemption(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Claims it for the running transaction; to be done before it first writes. */
    public void claim() {
        transaction.putResource(KEY, true);
    }

    /** Whether the running transaction has it. */
    boolean holds() {
        return transaction.getResource(KEY) != null;
    }
}
