package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void whatIsKeptIsOfThePasswordAlone() {
        String kept = hashing.hash("seven lanterns on the veranda");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.right("seven lanterns on the veranda", kept)).isTrue();
        assertThat(hashing.right("seven lanterns on the verandah", kept)).isFalse();
        assertThat(hashing.outdated(kept)).isFalse();
    }

    /** By another form, or at another cost, the time would tell that nobody has the address. */
    @Test
    void nobodysPasswordIsComparedAtTheSameCostAndNeverRight() {
        String kept = hashing.hash("seven lanterns on the veranda");
        assertThat(hashing.decoy()).hasSameSizeAs(kept).startsWith(kept.substring(0, kept.lastIndexOf("p=1$") + 4));
        assertThat(hashing.outdated(hashing.decoy())).isFalse();
        assertThat(hashing.right("seven lanterns on the veranda", null)).isFalse();
        assertThat(new PasswordHashing().decoy()).isNotEqualTo(hashing.decoy());
    }
}
