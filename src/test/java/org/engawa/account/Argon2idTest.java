package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {
    private static final Argon2id.Cost COST = new Argon2id.Cost(64, 2, 1);

    private final List<Argon2id> ways = List.of(new NativeArgon2id(), new PortableArgon2id());

    @ParameterizedTest
    @ValueSource(
            strings = {"seven lanterns on the veranda", "縁側に七つの灯籠🏮", "سبعة فوانيس على الشرفة", " ", "seven\0lanterns"})
    void whatOneWritesTheOtherReads(String password) {
        for (Argon2id writer : ways) {
            String hash = writer.hash(password, COST);
            assertThat(hash).startsWith("$argon2id$v=19$m=64,t=2,p=1$").isNotEqualTo(writer.hash(password, COST));
            for (Argon2id reader : ways) {
                assertThat(reader.right(password, hash)).isTrue();
                assertThat(reader.right(password + "x", hash)).isFalse();
                assertThat(reader.right(password + "\0", hash)).isFalse();
                assertThat(reader.right("seven", hash)).isFalse();
                assertThat(reader.differs(hash, COST)).isFalse();
                assertThat(reader.differs(hash, new Argon2id.Cost(65, 2, 1))).isTrue();
                assertThat(reader.differs(hash, new Argon2id.Cost(64, 3, 1))).isTrue();
            }
        }
    }
}
