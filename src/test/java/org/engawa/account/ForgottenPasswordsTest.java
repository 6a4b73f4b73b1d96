package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.notification.Letter;
import org.engawa.notification.LetterBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgottenPasswordsTest {
    @TempDir
    Path data;

    private House house;
    private ForgottenPasswords forgotten;

    @BeforeEach
    void furnish() {
        house = new House(data);
        forgotten = new ForgottenPasswords();
        forgotten.links = house.passwordLinks;
        forgotten.slowing = house.signIns.slowing;
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Optional<Duration> ask(String address, Browser browser) {
        return house.does(() -> forgotten.ask(address, browser, Runnable::run));
    }

    private List<Letter.Kind> letters(UUID member) {
        return house.does(() -> LetterBox.due(house.letters, member));
    }

    @Test
    void sendsALinkToWhomeverHasTheAddressAndSaysTheSameToAll() {
        UUID mori = house.contributor();
        assertThat(ask(" MORI@example.org", House.HOME)).isEqualTo(ask("nobody@example.org", House.HOME));
        assertThat(ask("no address at all\0", House.HOME)).isEmpty();
        assertThat(ask("x".repeat(10_000), House.HOME)).isEmpty();
        assertThat(letters(mori)).containsExactly(Letter.Kind.RESET);
        List<AuditEntry> record = house.does(() -> house.audit.about("member/" + mori));
        AuditEntry last = record.get(record.size() - 1);
        assertThat(last.act()).isEqualTo("ASK_FOR_LINK");
        assertThat(last.member()).isEmpty();
        assertThat(last.origin()).isEqualTo(House.HOME.origin());
    }

    @Test
    void sendsNothingToWhoeverMayNotComeIn() {
        UUID mori = house.contributor();
        house.run(() -> house.administration.disable(Doer.OPERATOR, mori, true));
        assertThat(ask(House.ADDRESS, House.HOME)).isEmpty();
        assertThat(letters(mori)).isEmpty();
    }

    @Test
    void isSlowWhoeverIsAskedForAndSlowsNobodysSigningIn() {
        UUID mori = house.contributor();
        for (String address : List.of(House.ADDRESS, "nobody@example.org")) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(address, House.ELSEWHERE)).as(address + i).isEmpty();
            }
            assertThat(ask(address, House.ELSEWHERE)).as(address).contains(Duration.ofSeconds(1));
        }
        assertThat(letters(mori)).hasSize(5);
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
        house.pass(Duration.ofSeconds(1));
        assertThat(ask(House.ADDRESS, House.ELSEWHERE)).isEmpty();
    }
}
