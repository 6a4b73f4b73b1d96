package org.engawa.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorsTest {
    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String digits) {
        byte[] key = "12345678901234567890".getBytes(US_ASCII);
        String code = digits.substring(2);
        assertThat(TimeCodes.code(key, seconds / 30)).isEqualTo(code);
        assertThat(TimeCodes.step(key, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
        assertThat(TimeCodes.step(key, code, Instant.ofEpochSecond(seconds + 30)))
                .hasValue(seconds / 30);
        assertThat(TimeCodes.step(key, code, Instant.ofEpochSecond(seconds + 60)))
                .isEmpty();
        assertThat(TimeCodes.step(key, code, Instant.ofEpochSecond(seconds - 60)))
                .isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBase32AsTheStandard(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void closesTheNewsroomToWhoOwesOne() {
        UUID editor = house.editor();
        Answer answer = house.signIn(House.PASSWORD, House.HOME);
        assertThat(answer).isInstanceOf(Answer.SecondFactorToSetUp.class);
        String first = House.token(answer);
        assertThat(house.recognise(first).orElseThrow().admitted()).isFalse();

        assertThat(house.enrol(first)).hasSize(10).doesNotHaveDuplicates();
        assertThat(house.does(() -> house.factors.has(editor))).isTrue();
        assertThat(house.recognise(first).orElseThrow().admitted()).isFalse();
        String second = House.token(house.confirm(first, house.code(editor)));
        assertThat(house.recognise(first)).isEmpty();
        assertThat(house.recognise(second).orElseThrow())
                .satisfies(known ->
                        assertThat(known.admitted() && known.secondFactorDone()).isTrue());

        assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.SecondFactorWanted.class);
    }

    @Test
    void closesItToEverybodyWithoutOneWhereTheOperatorWantsThat() {
        house.contributor();
        String usual = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.recognise(usual).orElseThrow().admitted()).isTrue();
        for (String word : List.of("all", "aprovers")) {
            house.factors.wanted = word;
            assertThat(house.recognise(usual).orElseThrow().admitted()).as(word).isFalse();
            assertThat(house.signIn(House.PASSWORD, House.HOME)).isInstanceOf(Answer.SecondFactorToSetUp.class);
        }
        house.factors.wanted = "approvers";
        assertThat(house.recognise(usual).orElseThrow().admitted()).isTrue();
    }

    @Test
    void asksWhoeverHasOneWhateverTheirRoles() {
        UUID member = house.contributor();
        house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        house.pass(Duration.ofMinutes(2));
        String half = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.recognise(half).orElseThrow().admitted()).isFalse();
        assertThat(house.confirm(half, house.code(member))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesEachCodeOnce() {
        UUID editor = enrolled();
        String code = house.code(editor);
        String first = House.token(house.signIn(House.PASSWORD, House.HOME));
        String second = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.confirm(first, code)).isInstanceOf(Answer.Done.class);
        assertThat(house.confirm(second, code)).isInstanceOf(Answer.Refused.class);
        house.pass(Duration.ofSeconds(30));
        String next = house.code(editor);
        String typed = next.substring(0, 3) + " " + (char) (next.charAt(3) + '０' - '0') + next.substring(4);
        assertThat(house.confirm(second, typed)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void takesEachRecoveryCodeOnceHoweverItIsTyped() {
        house.editor();
        List<String> codes = house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        // 112 bits, from which a plain hash is enough, at five a letter.
        assertThat(codes).allSatisfy(code -> assertThat(code.replace("-", "")).hasSizeGreaterThanOrEqualTo(23));
        String first = House.token(house.signIn(House.PASSWORD, House.HOME));
        String typed = codes.get(3)
                .toUpperCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'O')
                .replace('1', 'I');
        Answer done = house.confirm(first, typed);
        assertThat(done).isInstanceOf(Answer.Done.class);
        SignedIn by = house.recognise(House.token(done)).orElseThrow();
        assertThat(house.does(() -> house.factors.recoveryCodesLeft(by.member())))
                .isEqualTo(9);
        String second = House.token(house.signIn(House.PASSWORD, House.HOME));
        assertThat(house.confirm(second, codes.get(3))).isInstanceOf(Answer.Refused.class);
        List<String> fresh = house.does(() -> house.factors.newRecoveryCodes(by, ""));
        assertThat(house.confirm(second, codes.get(4))).isInstanceOf(Answer.Refused.class);
        assertThat(house.confirm(second, fresh.get(4))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void slowsGuessing() {
        UUID editor = enrolled();
        String token = House.token(house.signIn(House.PASSWORD, House.ELSEWHERE));
        int refused = 0;
        while (house.does(() -> house.signIns.confirm(token, "000000", House.ELSEWHERE)) instanceof Answer.Refused) {
            refused++;
        }
        assertThat(refused).isBetween(1, 10);
        String right = house.code(editor);
        assertThat(house.does(() -> house.signIns.confirm(token, right, House.ELSEWHERE)))
                .isInstanceOf(Answer.Slowed.class);
    }

    @Test
    void isNotReplacedByWhoCannotGiveIt() {
        UUID editor = enrolled();
        SignedIn half = house.recognise(House.token(house.signIn(House.PASSWORD, House.HOME)))
                .orElseThrow();
        assertThatIllegalStateException().isThrownBy(() -> house.run(() -> house.factors.begin(half)));
        assertThatIllegalStateException().isThrownBy(() -> house.run(() -> house.factors.finish(half, "123456", "")));
        assertThatIllegalStateException().isThrownBy(() -> house.run(() -> house.factors.newRecoveryCodes(half, "")));
        assertThat(house.does(() -> house.factors.has(editor))).isTrue();
    }

    @Test
    void staysAsItWasUntilTheNewOneIsShown() {
        UUID editor = enrolled();
        String token =
                House.token(house.confirm(House.token(house.signIn(House.PASSWORD, House.HOME)), house.code(editor)));
        SignedIn by = house.recognise(token).orElseThrow();
        Answer other = house.signIn(House.PASSWORD, House.HOME);
        Enrolment begun = house.does(() -> house.factors.begin(by));
        assertThat(begun.secret()).matches("[A-Z2-7]{32}");
        assertThat(begun.uri().toString())
                .startsWith("otpauth://totp/Engawa:mori%40example.org?secret=" + begun.secret());
        String old = house.code(editor);
        assertThat(house.does(() -> house.factors.finish(by, old, ""))).isEmpty();
        assertThat(house.alive(other)).isTrue();
        assertThat(house.does(() -> house.factors.finish(by, house.pendingCode(editor), "")))
                .hasSize(10);
        assertThat(house.alive(other)).isFalse();
        assertThat(house.recognise(token)).isPresent();
    }

    @Test
    void keepsItsKeyEncryptedWithAFileOfTheOwner() throws IOException {
        UUID editor = enrolled();
        String kept = house.does(() -> house.credentials.of(editor).flatMap(Credentials::factorKey))
                .orElseThrow();
        Path file = data.resolve("second-factors.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(house.keys.decrypt(kept, UUID.randomUUID())).isEmpty();
        Files.delete(file);
        FactorKeys others = new FactorKeys();
        others.data = data;
        assertThat(others.decrypt(kept, editor)).isEmpty();
        assertThat(house.keys.decrypt(kept, editor)).isPresent();
    }

    /** A mission editor with a second factor, some time after it was set up. */
    private UUID enrolled() {
        UUID editor = house.editor();
        house.enrol(House.token(house.signIn(House.PASSWORD, House.HOME)));
        house.pass(Duration.ofMinutes(2));
        return editor;
    }
}
