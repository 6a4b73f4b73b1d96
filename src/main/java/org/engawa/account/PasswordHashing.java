package org.engawa.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
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
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2Function cost;

    /** Of a password that nobody knows; compared with where there is no other, so that time tells nothing. */
    private final String decoy;

    PasswordHashing() {
        this(Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID));
    }

    /** At another cost, for tests of all but the cost. */
    PasswordHashing(Argon2Function cost) {
        this.cost = cost;
        // No password is known to give these bytes, and none has to be calculated: the first member would wait for it.
        decoy = String.format(
                Locale.ROOT,
                "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
                cost.getVersion(),
                cost.getMemory(),
                cost.getIterations(),
                cost.getParallelism(),
                random(SALT_BYTES),
                random(cost.getOutputLength()));
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
        return inTurn(() -> calculate(password));
    }

    /**
     * Whether a password is the one of which this was kept.
     *
     * @param kept null for nobody's; takes as long as any other and is never right
     */
    boolean right(String password, @Nullable String kept) {
        return inTurn(() -> {
            String compared = kept == null ? decoy : kept;
            boolean equal =
                    Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared));
            return equal && kept != null;
        });
    }

    /** Whether it was calculated at another cost than today's. */
    boolean outdated(String kept) {
        return !Argon2Function.getInstanceFromHash(kept).equals(cost);
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

    private String calculate(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(cost)
                .getResult();
    }

    /** However the same letters were typed. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
