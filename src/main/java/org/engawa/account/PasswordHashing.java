package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serial;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Argon2id at the cost that OWASP advises: 19 MiB, two passes, one lane. A few at a time, for each takes memory and a processor. */
@ApplicationScoped
class PasswordHashing {
    private static final Argon2id.Cost ADVISED = new Argon2id.Cost(19 * 1024, 2, 1);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2id calculation = Argon2id.ofThisMachine();
    private final Argon2id.Cost cost;

    /** Of a password that nobody knows; compared with where there is no other, so that time tells nothing. */
    private final String decoy;

    PasswordHashing() {
        this(ADVISED);
    }

    /** At another cost, for tests of all but the cost. */
    PasswordHashing(Argon2id.Cost cost) {
        this.cost = cost;
        // No password is known to give these bytes, and none has to be calculated: the first member would wait for it.
        decoy = String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                cost.kibibytes(),
                cost.passes(),
                cost.lanes(),
                random(Argon2id.SALT_BYTES),
                random(Argon2id.BYTES));
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    /** What is compared with in the place of what is kept of nobody's password. */
    String decoy() {
        return decoy;
    }

    /** The program has more passwords to look at than it can; nothing was looked at. */
    static final class Overburdened extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Overburdened() {
            super("more passwords are to be looked at than can be");
        }
    }

    /** What is kept of a password. */
    String hash(String password) {
        return inTurn(() -> calculation.hash(normal(password), cost));
    }

    /**
     * Whether a password is the one of which this was kept.
     *
     * @param kept null for nobody's; takes as long as any other and is never right
     */
    boolean right(String password, @Nullable String kept) {
        return inTurn(() -> {
            boolean equal = calculation.right(normal(password), kept == null ? decoy : kept);
            return equal && kept != null;
        });
    }

    /** Whether it was calculated at another cost than today's. */
    boolean outdated(String kept) {
        return calculation.differs(kept, cost);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Overburdened();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the program stops", e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** However the same letters were typed. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
