package org.engawa.account;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;

/** By the reference library in C, which comes along for the usual systems and processors. */
final class NativeArgon2id implements Argon2id {
    private final Argon2 library = Argon2Factory.create(Argon2Types.ARGON2id, SALT_BYTES, BYTES);

    /**
     * Loads the library.
     *
     * @throws LinkageError when this machine has none, or lets none be loaded
     */
    NativeArgon2id() {
        library.verify("$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", new char[0]);
    }

    @Override
    public String hash(String password, Cost cost) {
        return library.hash(cost.passes(), cost.kibibytes(), cost.lanes(), password.toCharArray());
    }

    @Override
    public boolean right(String password, String hash) {
        return library.verify(hash, password.toCharArray());
    }

    @Override
    public boolean differs(String hash, Cost cost) {
        return library.needsRehash(hash, cost.passes(), cost.kibibytes(), cost.lanes());
    }
}
