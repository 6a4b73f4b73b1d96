package org.engawa.account;

import java.lang.System.Logger.Level;

/** The password hash Argon2id (RFC 9106), written as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
interface Argon2id {
    /** The bytes of a salt. */
    int SALT_BYTES = 16;

    /** The bytes of a hash. */
    int BYTES = 32;

    /**
     * What a calculation costs.
     *
     * @param kibibytes of memory
     * @param passes over it
     * @param lanes in which it could be done at once
     */
    record Cost(int kibibytes, int passes, int lanes) {}

    /** A password with a new salt, at this cost. */
    String hash(String password, Cost cost);

    /** Whether this was made of the password; it tells its cost itself. */
    boolean right(String password, String hash);

    /** Whether it was made at another cost. */
    boolean differs(String hash, Cost cost);

    /**
     * The authors' own library where this machine has it, which takes an eighth of the time; else in Java. Both write and read the
     * same.
     */
    static Argon2id ofThisMachine() {
        try {
            return new NativeArgon2id();
        } catch (LinkageError e) {
            System.getLogger(Argon2id.class.getName())
                    .log(
                            Level.INFO,
                            "Passwords are calculated in Java, for the library of this machine can''t be loaded: {0}",
                            e.getMessage());
            return new PortableArgon2id();
        }
    }
}
