package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.engawa.Corpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(data, new PasswordHashing());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<PasswordFlaw> flaws(String password) {
        return house.passwords.flaws(password, "aoki.hanako@embassy.example", "青木 花子 (Aoki Hanako)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven herons wade slowly",
                "kq8#vT2m",
                "縁側に座って茶を飲む",
                "engawa with a lantern and two cats",
                "Ein Garten hinter dem Haus 42"
            })
    void takesWhatIsHardToGuess(String password) {
        assertThat(flaws(password)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(flaws("kq8#vT2")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(flaws("🦆🦉🐢🐇🦡🐌🦜")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(flaws("k#".repeat(20) + "seven herons wade slowly ".repeat(6) + "0123456789"))
                .isEmpty();
        assertThat(flaws("seven herons wade slowly ".repeat(8) + ".")).containsExactly(PasswordFlaw.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engawa2026!",
                "3ng4w4-3ng4w4-3ng4w4",
                "embassy-kenya-embassy-kenya",
                "Embassy of Japan in Kenya",
                "在ケニア日本国大使館",
                "aoki.hanako@embassy.example",
                "HanakoAoki-HanakoAoki-7381",
                "青木花子青木花子青木花子"
            })
    void refusesNamesOfThisPlaceAndOfTheMember(String password) {
        assertThat(flaws(password)).contains(PasswordFlaw.OF_THIS_PLACE);
    }

    @Test
    void refusesTheTenThousandCommonest() {
        List<String> slipped = Corpus.cases("common-passwords.jsonl").stream()
                .map(line -> line.path("p").asText())
                .filter(password -> password.length() >= Passwords.LEAST)
                .filter(password -> PasswordRules.flaws(password, List.of()).isEmpty())
                .toList();
        assertThat(slipped).isEmpty();
    }

    /** Names of eight letters, in which the guesser finds nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"melchior", "bruckner", "Bruckner"})
    void refusesCommonOnesThatTheGuesserLacks(String password) {
        assertThat(flaws(password)).containsExactly(PasswordFlaw.COMMON);
    }

    /** In the order of how often they were found, the commonest first. */
    @Test
    void refusesTheCommonestThatTheGuesserKnows() throws IOException {
        List<String> ranked =
                StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().subList(0, 10_000);
        List<String> longEnough = ranked.stream()
                .filter(password -> password.length() >= Passwords.LEAST)
                .toList();
        assertThat(longEnough).hasSizeGreaterThan(3000);
        assertThat(longEnough)
                .allSatisfy(password ->
                        assertThat(PasswordRules.flaws(password, List.of())).contains(PasswordFlaw.COMMON));
    }

    @Test
    void changesNothingWhenThePasswordIsRefused() {
        UUID member = house.contributor();
        Answer answer = house.signIn(House.PASSWORD, House.HOME);
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> house.run(() -> house.passwords.choose(member, "password1234")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.PASSWORD_FLAWED));
        assertThat(house.alive(answer)).isTrue();
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void replacesTheOneBefore() {
        UUID member = house.contributor();
        house.run(() -> house.passwords.choose(member, "nine otters under a bridge"));
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isEqualTo(new Answer.Refused());
        assertThat(house.signIn("nine otters under a bridge", House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesTheSameLettersHoweverTheyAreTyped() {
        UUID member = house.contributor();
        house.run(() -> house.passwords.choose(member, "ガ行の茶碗とcafé三杯"));
        assertThat(house.signIn("ｶﾞ行の茶碗とｃafe\u0301三杯", House.HOME)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void keepsArgon2idAtTheCostOfToday() {
        UUID member = house.contributor();
        assertThat(kept(member)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(House.PASSWORD);
        String cheap = Password.hash(House.PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
                .getResult();
        house.run(() -> house.credentials.begun(member).choose(cheap));
        assertThat(house.signIn("wrong " + House.PASSWORD, House.HOME)).isEqualTo(new Answer.Refused());
        assertThat(kept(member)).isEqualTo(cheap);
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
        assertThat(kept(member)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.Done.class);
    }

    private String kept(UUID member) {
        return house.does(() -> house.credentials.of(member).flatMap(Credentials::passwordHash))
                .orElseThrow();
    }
}
