package org.engawa.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.HostileJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider, or whoever stands in its place, that answers with anything. It proves nobody, and nothing else happens. */
class HostileProviderTest {
    private static final URI BACK = URI.create("https://news.example/newsroom/sign-in/provided");
    private static final String CLIENT = "engawa";

    private final RoundTrip trip = RoundTrip.begin("/newsroom/board", Instant.now());
    private HttpServer server;
    private String issuer = "";
    private volatile byte[] body = {};

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whateverItSaysOfItselfIsRefused() {
        for (HostileJson one : HostileJson.all()) {
            body = one.bytes();
            assertThatExceptionOfType(ProviderFailure.class)
                    .as(one.name())
                    .isThrownBy(() -> RelyingParty.meet(settings()));
        }
    }

    @Test
    void whateverItGivesForACodeIsRefused() throws MalformedURLException {
        RelyingParty party = party();
        for (HostileJson one : HostileJson.all()) {
            body = one.bytes();
            assertThatExceptionOfType(ProviderFailure.class)
                    .as(one.name())
                    .isThrownBy(() -> party.redeem(new AuthorizationCode("c"), trip, BACK));
        }
    }

    @Test
    void whateverItGivesAsKeysIsRefused() throws JOSEException, MalformedURLException {
        SignedJWT token = token();
        for (HostileJson one : HostileJson.all()) {
            body = one.bytes();
            RelyingParty party = party();
            assertThatExceptionOfType(ProviderFailure.class).as(one.name()).isThrownBy(() -> party.proven(token, trip));
        }
    }

    private SignedJWT token() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(CLIENT)
                        .subject("taro")
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .claim("nonce", trip.nonce())
                        .build());
        token.sign(new RSASSASigner(key));
        return token;
    }

    private RelyingParty party() throws MalformedURLException {
        URI keys = URI.create(issuer + "/keys");
        OIDCProviderMetadata provider = new OIDCProviderMetadata(new Issuer(issuer), List.of(SubjectType.PUBLIC), keys);
        provider.setTokenEndpointURI(URI.create(issuer + "/token"));
        return RelyingParty.of(
                settings(),
                provider,
                JWKSourceBuilder.create(keys.toURL(), Line.reader())
                        .refreshAheadCache(false)
                        .build());
    }

    private ProviderSettings settings() {
        return new ProviderSettings(
                issuer,
                CLIENT,
                Optional.empty(),
                "Ministry account",
                List.of("openid"),
                Set.of(JWSAlgorithm.RS256),
                new ClaimRules(
                        "groups", ClaimRules.gifts("desk=desk-officer:lusaka"), ClaimRules.pairs("acr=gold, amr=mfa")),
                false);
    }
}
