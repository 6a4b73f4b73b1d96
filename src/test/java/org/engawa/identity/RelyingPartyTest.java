package org.engawa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.account.ProvenIdentity;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a provider and a browser may bring, and what is not believed. */
class RelyingPartyTest {
    private static final String ISSUER = "https://id.example";
    private static final String CLIENT = "engawa";
    private static final URI BACK = URI.create("https://news.example/newsroom/sign-in/provided");
    private static final RoundTrip TRIP = RoundTrip.begin("/newsroom/board", Instant.now());
    private static RSAKey key;
    private static RSAKey foreign;

    private final OIDCProviderMetadata provider =
            new OIDCProviderMetadata(new Issuer(ISSUER), List.of(SubjectType.PUBLIC), URI.create(ISSUER + "/keys"));

    @BeforeAll
    static void makeKeys() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        foreign = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    @Test
    void theRequestHasStateNonceAndPkceAndNoSecret() {
        provider.setAuthorizationEndpointURI(URI.create(ISSUER + "/authorize"));
        String request = party().request(TRIP, BACK).toString();
        assertThat(request)
                .startsWith(ISSUER + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "state=" + TRIP.state(), "nonce=")
                .doesNotContain(TRIP.verifier(), TRIP.text());
        assertThat(TRIP.verifier()).matches("[A-Za-z0-9._~-]{43,128}").isNotEqualTo(TRIP.state());
    }

    @Test
    void aRightTokenProves() throws JOSEException, ProviderFailure {
        ProvenIdentity proven = party().proven(signed(right().build(), key), TRIP);
        assertThat(proven.subject()).isEqualTo("taro");
        assertThat(proven.address()).contains("taro@example.org");
        assertThat(proven.roles()).contains(List.of(Assignment.of(Role.DESK_OFFICER, "lusaka", null)));
        assertThat(proven.secondFactorDone()).isTrue();
        assertThat(party().proven(signed(right().notBeforeTime(new Date()).build(), key), TRIP)
                        .subject())
                .as("a clock that is a little behind")
                .isEqualTo("taro");
        JWTClaimsSet unverified =
                right().claim("email_verified", "true").claim("amr", "pwd").build();
        ProvenIdentity weaker = party().proven(signed(unverified, key), TRIP);
        assertThat(weaker.address()).as("only a true that is one").isEmpty();
        assertThat(weaker.secondFactorDone()).isFalse();
    }

    @Test
    void aTokenThatIsWrongInAnyWayProvesNothing() throws JOSEException {
        refused(signed(right().issuer("https://other.example").build(), key));
        refused(signed(right().audience("another").build(), key));
        refused(signed(
                right().audience(List.of(CLIENT, "another"))
                        .claim("azp", "another")
                        .build(),
                key));
        refused(signed(
                right().expirationTime(Date.from(Instant.now().minusSeconds(120)))
                        .build(),
                key));
        refused(signed(
                right().notBeforeTime(Date.from(Instant.now().plusSeconds(120))).build(), key));
        refused(signed(right().claim("nonce", "of another").build(), key));
        refused(signed(right().claim("nonce", null).build(), key));
        refused(signed(right().subject(null).build(), key));
        refused(signed(right().build(), foreign));
        refused(new PlainJWT(right().build()));
        SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), right().build());
        shared.sign(new MACSigner("a secret that both sides have, long enough"));
        refused(shared);
    }

    @Test
    void theProviderCanOnlyNarrowTheAlgorithms() throws JOSEException {
        provider.setIDTokenJWSAlgs(List.of(JWSAlgorithm.ES256));
        refused(signed(right().build(), key));
    }

    @Test
    void anAnswerToAnotherRequestOrOfAnotherIssuerIsRefused() throws ProviderFailure {
        String state = "state=" + TRIP.state();
        assertThat(party().code(TRIP, answer("code=c&" + state)).getValue()).isEqualTo("c");
        assertThat(party().code(TRIP, answer("code=c&" + state + "&iss=" + ISSUER))
                        .getValue())
                .isEqualTo("c");
        RoundTrip later = RoundTrip.begin("/newsroom/board", Instant.now());
        for (String wrong : List.of(
                "code=c",
                "code=c&state=other",
                "code=c&state=" + later.state(),
                "code=c&iss=https://other.example&" + state,
                "error=access_denied&" + state,
                "")) {
            assertThatThrownBy(() -> party().code(TRIP, answer(wrong)))
                    .as(wrong)
                    .isInstanceOf(ProviderFailure.class);
        }
    }

    @Test
    void aRoundTripEndsAfterTenMinutesAndCannotBeAltered() {
        Instant now = Instant.parse("2026-11-27T07:00:00Z");
        RoundTrip trip = RoundTrip.begin("/newsroom/board", now);
        assertThat(RoundTrip.of(trip.text(), now.plusSeconds(599))).contains(trip);
        assertThat(trip.next()).isEqualTo("/newsroom/board");
        assertThat(RoundTrip.of(trip.text(), now.plusSeconds(600))).isEmpty();
        assertThat(RoundTrip.of(trip.text(), now.minusSeconds(1))).isEmpty();
        assertThat(RoundTrip.of("nothing", now)).isEmpty();
        RoundTrip altered = new RoundTrip(trip.text() + "A");
        assertThat(altered.state()).isNotEqualTo(trip.state());
        assertThat(altered.nonce()).isNotEqualTo(trip.nonce());
    }

    private static URI answer(String query) {
        return URI.create(BACK + "?" + query);
    }

    private void refused(JWT token) {
        assertThatThrownBy(() -> party().proven(token, TRIP)).isInstanceOf(ProviderFailure.class);
    }

    private RelyingParty party() {
        ProviderSettings settings = new ProviderSettings(
                ISSUER,
                CLIENT,
                Optional.empty(),
                "Ministry account",
                List.of("openid"),
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256),
                new ClaimRules(
                        "groups", ClaimRules.gifts("desk=desk-officer:lusaka"), ClaimRules.pairs("acr=gold, amr=mfa")),
                false);
        return RelyingParty.of(settings, provider, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
    }

    private static JWTClaimsSet.Builder right() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject("taro")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", TRIP.nonce())
                .claim("email", "taro@example.org")
                .claim("email_verified", true)
                .claim("groups", List.of("desk", "others"))
                .claim("amr", List.of("pwd", "mfa"));
    }

    private static JWT signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        token.sign(new RSASSASigner(by));
        return token;
    }
}
