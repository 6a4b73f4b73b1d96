package org.engawa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.account.LateForm.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent when a sign-in has just ended is kept for its author, and for nobody else. */
class LateFormsTest {
    private static final String PAGE = "/newsroom/edit";
    private static final List<Field> TEXT = List.of(new Field("title", "Rice \0 that waits"), new Field("topics", "a"));

    @TempDir
    Path data;

    private House house;
    private UUID member;
    private String token;

    @BeforeEach
    void signIn() {
        house = new House(data);
        member = house.contributor();
        token = House.token(house.signIn(House.PASSWORD, House.HOME));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void isKeptWhenTheSignInEndedByItself() {
        house.pass(LastingSignIn.IDLE);
        assertThat(recognised(token)).isEmpty();
        UUID kept = keep(TEXT).orElseThrow();
        LateForm form = house.does(() -> house.late.find(member, kept)).orElseThrow();
        assertThat(form.page()).isEqualTo(PAGE);
        assertThat(form.fields()).isEqualTo(TEXT);
        assertThat(form.sentAt().toInstant()).isEqualTo(house.now());
        assertThat(waiting()).containsExactly(kept);
    }

    @Test
    void isKeptWhenOtherRolesEndedIt() {
        house.run(() -> house.administration.assign(Doer.OPERATOR, member, List.of()));
        assertThat(recognised(token)).isEmpty();
        assertThat(keep(TEXT)).isPresent();
    }

    @Test
    void nothingIsKeptWhileTheSignInLasts() {
        assertThat(keep(TEXT)).isEmpty();
    }

    @Test
    void nothingIsKeptWhenTheSignInWasEndedOutOfDistrust() {
        house.run(() -> house.signIns.signOut(token));
        assertThat(keep(TEXT)).isEmpty();
        token = House.token(house.signIn(House.PASSWORD, House.HOME));
        SignedIn by = house.recognise(token).orElseThrow();
        house.run(() -> house.signIns.signOutEverywhere(by));
        assertThat(keep(TEXT)).isEmpty();
        token = House.token(house.signIn(House.PASSWORD, House.HOME));
        house.run(() -> house.passwords.choose(member, "nine herons wade slowly"));
        assertThat(keep(TEXT)).isEmpty();
    }

    @Test
    void nothingIsKeptOfThoseWhoMayNotComeIn() {
        house.pass(LastingSignIn.IDLE);
        house.run(() -> house.administration.disable(Doer.OPERATOR, member, true));
        assertThat(keep(TEXT)).isEmpty();
        token = "nobody's";
        assertThat(keep(TEXT)).isEmpty();
    }

    @Test
    void itIsKnownForTwoWeeksWhoseItWas() {
        house.pass(LastingSignIn.KNOWN.minusMinutes(1));
        String another = House.token(house.signIn(House.PASSWORD, House.ELSEWHERE));
        assertThat(keep(TEXT)).isPresent();
        house.pass(Duration.ofMinutes(1));
        house.signIn(House.PASSWORD, House.ELSEWHERE);
        assertThat(keep(List.of(new Field("title", "Another")))).isEmpty();
        assertThat(recognised(another)).isPresent();
    }

    @Test
    void whatIsSentTwiceIsOne() {
        house.pass(LastingSignIn.IDLE);
        assertThat(keep(TEXT)).isEqualTo(keep(TEXT));
        assertThat(keep(List.of(new Field("title", "Another")))).isPresent();
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void whatIsDoneWaitsNoMoreButCanStillBeSeen() {
        house.pass(LastingSignIn.IDLE);
        UUID kept = keep(TEXT).orElseThrow();
        UUID other = house.member("other@example.org");
        house.run(() -> house.late.done(other, kept));
        assertThat(waiting()).as("nobody puts away what is another's").containsExactly(kept);
        assertThat(house.does(() -> house.late.find(other, kept))).isEmpty();
        house.run(() -> house.late.done(member, kept));
        assertThat(waiting()).isEmpty();
        assertThat(house.does(() -> house.late.find(member, kept))).isPresent();
    }

    @Test
    void ofVeryManyTheNewestWait() {
        house.pass(LastingSignIn.IDLE);
        List<UUID> kept = IntStream.range(0, 102)
                .mapToObj(number -> {
                    house.pass(Duration.ofSeconds(1));
                    return keep(List.of(new Field("title", "Story " + number))).orElseThrow();
                })
                .toList();
        assertThat(waiting())
                .hasSize(100)
                .contains(kept.get(101), kept.get(2))
                .doesNotContain(kept.get(0), kept.get(1));
    }

    private Optional<UUID> keep(List<Field> fields) {
        return house.does(() -> house.late.keep(token, PAGE, fields));
    }

    private Optional<SignedIn> recognised(String whose) {
        return house.does(() -> house.signIns.recognise(whose));
    }

    private List<UUID> waiting() {
        return house.does(() -> house.late.of(member)).stream()
                .map(LateForm::id)
                .toList();
    }
}
