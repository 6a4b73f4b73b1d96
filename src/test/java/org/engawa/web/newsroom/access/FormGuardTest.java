package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is let through to the pages, by the cases of others and our own. */
class FormGuardTest {
    private static final Set<String> OURS = Set.of("https://www.example.test");
    private static final String SIGN_IN = "the-token-of-this-sign-in";

    private final FormSeal seal = new FormSeal();

    @Test
    void othersCanSendNothing() {
        int judged = 0;
        for (JsonNode one : Corpus.cases("csrf-matrix.jsonl")) {
            String expected = one.path("expect").asText();
            if (expected.equals("accept or 403")) {
                continue;
            }
            // Nobody comes by a bearer token here, so what carries one is refused like all that has no seal.
            boolean accepted = !one.path("token").asText().equals("bearer-valid")
                    && (expected.equals("accept") || expected.startsWith("no "));
            assertThat(fault(sent(one)).isEmpty()).as(one.toString()).isEqualTo(accepted);
            judged++;
        }
        assertThat(judged).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,, https://www.example.test, true",
        "POST,, https://www.example.test.evil.example, false",
        "POST,, null, false",
        "POST,,, false",
        "POST, same-origin,, true",
        "POST, same-origin, https://www.example.test, true",
        "POST, same-site, https://www.example.test, false",
        "POST, none, https://www.example.test, false",
        "post, cross-site, https://evil.example, false",
        "TRACE,,, false",
        "GET, cross-site, https://evil.example, true",
    })
    void theBrowserSaysWhereItComesFromOrElseItsOrigin(String method, String site, String origin, boolean passes) {
        Sent sent = new Sent(method, site, origin, List.of(seal.seal(SIGN_IN)), false, null, SIGN_IN);
        assertThat(fault(sent).isEmpty()).isEqualTo(passes);
    }

    @Test
    void scriptsSendTheSealInAHeader() {
        String good = seal.seal(SIGN_IN);
        assertThat(fault(new Sent("PUT", "same-origin", null, List.of(), false, good, SIGN_IN)))
                .isEmpty();
        assertThat(fault(new Sent("PUT", "same-origin", null, List.of(), false, seal.seal(""), SIGN_IN)))
                .isNotEmpty();
        assertThat(fault(new Sent("PUT", "same-origin", null, List.of("wrong"), false, good, SIGN_IN)))
                .isNotEmpty();
    }

    @Test
    void everySealIsAnotherAndHoldsInEveryProcess() {
        assertThat(seal.seal(SIGN_IN)).isNotEqualTo(seal.seal(SIGN_IN));
        assertThat(new FormSeal().holds(seal.seal(SIGN_IN), SIGN_IN)).isTrue();
        assertThat(seal.holds(".", SIGN_IN)).isFalse();
        assertThat(seal.holds("a".repeat(100_000), SIGN_IN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 2097152, false",
        "application/x-www-form-urlencoded, 2097153, true",
        "Application/x-www-form-urlencoded; charset=UTF-8, 2097153, true",
        ", 100000001, true",
        "Multipart/form-data; boundary=x, 100000000, false",
        "multipart/form-data; boundary=x, 100000001, true",
        ", -1, false",
    })
    void whatTheServerWouldNotReadIsRefusedUnread(String type, long bytes, boolean refused) {
        assertThat(FormGuard.isTooLarge(type, bytes)).isEqualTo(refused);
    }

    private Optional<String> fault(Sent sent) {
        return sent.fault(seal, () -> OURS);
    }

    private Sent sent(JsonNode one) {
        String signIn = one.path("sessionCookie").asBoolean() ? SIGN_IN : "";
        String good = seal.seal(signIn);
        String token = one.path("token").asText();
        List<String> seals = switch (token) {
            case "absent", "array", "bearer-valid" -> List.of();
            case "empty" -> List.of("");
            case "wrong" -> List.of("0123456789.0123456789");
            case "other-user", "other-session", "expired", "replayed-after-logout" ->
                List.of(seal.seal("the-token-of-another-sign-in"));
            case "prefix-of-valid" -> List.of(good.substring(0, good.length() - 1));
            case "valid-with-trailing-space" -> List.of(good + " ");
            case "two-tokens" -> List.of(good, good);
            case "valid", "valid-in-query-string" -> List.of(good);
            default -> throw new IllegalArgumentException(token);
        };
        String method = one.path("method").asText().replaceFirst("[ ?].*", "");
        return new Sent(
                method,
                text(one, "secFetchSite"),
                text(one, "origin"),
                seals,
                token.equals("valid-in-query-string"),
                null,
                signIn);
    }

    private static @Nullable String text(JsonNode one, String field) {
        return one.path(field).isTextual() ? one.path(field).asText() : null;
    }
}
