package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.config.OwnersFile;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts the keys of second factors, so that whoever reads the database only cannot make their codes. The key for that is
 * in the data folder, in `second-factors.key`; it is made when it is first needed. Nodes that share a database share it too.
 */
@ApplicationScoped
class FactorKeys {
    private static final Logger LOG = System.getLogger(FactorKeys.class.getName());
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    Path data;

    private @Nullable SecretKeySpec key;

    /** The key of a member's second factor, as it is kept; good for this member only. */
    String encrypt(byte[] plain, UUID member) {
        byte[] nonce = Tokens.random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, member).doFinal(plain);
            byte[] kept = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, kept, nonce.length, sealed.length);
            return HexFormat.of().formatHex(kept);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    /** The key of a member's second factor; nothing, and a line in the log, when it was encrypted with another key. */
    Optional<byte[]> decrypt(String kept, UUID member) {
        byte[] bytes = HexFormat.of().parseHex(kept);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES), member);
            return Optional.of(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            LOG.log(
                    Level.ERROR,
                    "The second factor of member {0} does not fit {1}; put back the file that was there when it was set up",
                    member,
                    file());
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID member) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(member.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private Path file() {
        return data.resolve("second-factors.key");
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec present = key;
        if (present == null) {
            present = new SecretKeySpec(HexFormat.of().parseHex(readOrMake().strip()), "AES");
            key = present;
        }
        return present;
    }

    private String readOrMake() {
        try {
            if (!Files.exists(file())) {
                Files.createDirectories(data);
                OwnersFile.create(file(), HexFormat.of().formatHex(Tokens.random(KEY_BYTES)));
            }
            return Files.readString(file());
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(file() + " is just being made by another node", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
