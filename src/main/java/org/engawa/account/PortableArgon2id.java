package org.engawa.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** In Java alone, for machines that the library in C does not know. */
final class PortableArgon2id implements Argon2id {
    @Override
    public String hash(String password, Cost cost) {
        return Password.hash(password)
                .addRandomSalt(SALT_BYTES)
                .with(function(cost))
                .getResult();
    }

    @Override
    public boolean right(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    @Override
    public boolean differs(String hash, Cost cost) {
        return !Argon2Function.getInstanceFromHash(hash).equals(function(cost));
    }

    private static Argon2Function function(Cost cost) {
        return Argon2Function.getInstance(cost.kibibytes(), cost.passes(), cost.lanes(), BYTES, Argon2.ID);
    }
}
