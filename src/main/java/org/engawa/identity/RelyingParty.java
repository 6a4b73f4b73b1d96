package org.engawa.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.util.DateUtils;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.account.ProvenIdentity;
import org.engawa.identity.ProviderFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Our side of OpenID Connect Core 1.0, section 3.1: the authorisation code flow, with PKCE (RFC 7636), state, nonce, and the
 * issuer in the answer (RFC 9207) where the provider names it. Claims are those of the ID token.
 */
final class RelyingParty {
    /** By which clocks may differ, as for the other times of a token. */
    private static final int SKEW_SECONDS = 60;

    private static final int LONGEST_SUBJECT = 255;

    private final ProviderSettings settings;
    private final OIDCProviderMetadata provider;
    private final JWKSource<SecurityContext> keys;
    private final Line line = new Line();

    private RelyingParty(ProviderSettings settings, OIDCProviderMetadata provider, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.provider = provider;
        this.keys = keys;
    }

    /**
     * Asks the provider for its addresses (OpenID Connect Discovery 1.0). Its keys are fetched when they are first needed, and
     * again when it signs with another.
     *
     * @throws ProviderFailure when it does not answer, or as another
     */
    static RelyingParty meet(ProviderSettings settings) throws ProviderFailure {
        Issuer issuer = new Issuer(settings.issuer());
        try {
            String found = Line.reader()
                    .retrieveResource(OIDCProviderMetadata.resolveURL(issuer))
                    .getContent();
            OIDCProviderMetadata provider = OIDCProviderMetadata.parse(found);
            if (!provider.getIssuer().equals(issuer)) {
                throw new ProviderFailure(Reason.DOWN, "it says that it is another issuer");
            }
            for (URI address : Arrays.asList(
                    provider.getAuthorizationEndpointURI(), provider.getTokenEndpointURI(), provider.getJWKSetURI())) {
                demandSafe(settings, address);
            }
            return new RelyingParty(
                    settings,
                    provider,
                    JWKSourceBuilder.create(provider.getJWKSetURI().toURL(), Line.reader())
                            .refreshAheadCache(false)
                            .build());
        } catch (IOException | GeneralException | IllegalArgumentException e) {
            throw new ProviderFailure(Reason.DOWN, e);
        }
    }

    /** The same with what is known of the provider already. */
    static RelyingParty of(ProviderSettings settings, OIDCProviderMetadata provider, JWKSource<SecurityContext> keys) {
        return new RelyingParty(settings, provider, keys);
    }

    private static void demandSafe(ProviderSettings settings, @Nullable URI address) throws ProviderFailure {
        if (address == null) {
            throw new ProviderFailure(Reason.DOWN, "it does not tell all of its addresses");
        }
        if (!isSafe(settings, address)) {
            throw new ProviderFailure(Reason.DOWN, "one of its addresses is not https");
        }
    }

    private static boolean isSafe(ProviderSettings settings, URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && settings.issuer().startsWith("http:"));
    }

    /** Where the browser goes for one round trip. */
    URI request(RoundTrip trip, URI back) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(String[]::new)),
                        new ClientID(settings.client()),
                        back)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(new State(trip.state()))
                .nonce(new Nonce(trip.nonce()))
                .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * The code that the browser brought back.
     *
     * @throws ProviderFailure when it belongs to another round trip or another provider, or there is none
     */
    AuthorizationCode code(RoundTrip trip, URI answered) throws ProviderFailure {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(answered);
        } catch (ParseException e) {
            throw new ProviderFailure(Reason.REFUSED, "the answer is none");
        }
        if (!new State(trip.state()).equals(response.getState())) {
            throw new ProviderFailure(Reason.REFUSED, "the answer is to another request");
        }
        Issuer named = response.getIssuer();
        if (named == null ? provider.supportsAuthorizationResponseIssuerParam() : !named.equals(provider.getIssuer())) {
            throw new ProviderFailure(Reason.REFUSED, "the answer is of another issuer");
        }
        if (!response.indicatesSuccess()) {
            throw new ProviderFailure(
                    Reason.REFUSED,
                    "it answers " + response.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ProviderFailure(Reason.REFUSED, "the answer has no code");
        }
        return code;
    }

    /**
     * Redeems a code, and looks at whom it proves.
     *
     * @throws ProviderFailure when the provider does not answer or refuses, or its token is not to be trusted
     */
    ProvenIdentity redeem(AuthorizationCode code, RoundTrip trip, URI back) throws ProviderFailure {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(trip.verifier()));
        TokenResponse response;
        try {
            response = OIDCTokenResponseParser.parse(
                    tokenRequest(grant).toHTTPRequest().send(line));
        } catch (IOException | ParseException e) {
            throw new ProviderFailure(Reason.DOWN, e);
        }
        if (!(response instanceof OIDCTokenResponse tokens)) {
            throw new ProviderFailure(
                    Reason.REFUSED,
                    "it answers " + response.toErrorResponse().getErrorObject().getCode());
        }
        return proven(tokens.getOIDCTokens().getIDToken(), trip);
    }

    private TokenRequest tokenRequest(AuthorizationCodeGrant grant) {
        ClientID client = new ClientID(settings.client());
        URI endpoint = provider.getTokenEndpointURI();
        Optional<Secret> secret = settings.secret().map(Secret::new);
        if (secret.isEmpty()) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        List<ClientAuthenticationMethod> methods = provider.getTokenEndpointAuthMethods();
        boolean basic = methods == null
                || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                || !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return new TokenRequest.Builder(
                        endpoint,
                        basic
                                ? new ClientSecretBasic(client, secret.get())
                                : new ClientSecretPost(client, secret.get()),
                        grant)
                .build();
    }

    /**
     * Whom an ID token proves: its signature, issuer, audience, times and nonce are right.
     *
     * @throws ProviderFailure when one is not, or the keys can't be fetched
     */
    ProvenIdentity proven(JWT token, RoundTrip trip) throws ProviderFailure {
        IDTokenClaimsSet claims;
        try {
            claims = new IDTokenValidator(
                            new Issuer(settings.issuer()),
                            new ClientID(settings.client()),
                            new JWSVerificationKeySelector<>(algorithms(), keys),
                            null)
                    .validate(token, new Nonce(trip.nonce()));
        } catch (BadJOSEException e) {
            throw new ProviderFailure(Reason.REFUSED, e);
        } catch (JOSEException e) {
            throw new ProviderFailure(Reason.DOWN, e);
        }
        // Section 3.1.3.7, step 5, which the library leaves to us.
        Object party = claims.getClaim("azp");
        if (party != null && !party.equals(settings.client())) {
            throw new ProviderFailure(Reason.REFUSED, "the ID token was made for another client");
        }
        // RFC 7519, section 4.1.5, which it leaves to us as well.
        Date from = claims.getDateClaim("nbf");
        if (from != null && !DateUtils.isBefore(from, DateUtils.nowWithSecondsPrecision(), SKEW_SECONDS)) {
            throw new ProviderFailure(Reason.REFUSED, "the ID token does not hold yet");
        }
        String subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT) {
            throw new ProviderFailure(Reason.REFUSED, "the subject is too long");
        }
        boolean verified = Boolean.TRUE.equals(claims.getClaim("email_verified"));
        return new ProvenIdentity(
                settings.issuer(),
                subject,
                verified ? text(claims, "email") : Optional.empty(),
                text(claims, "name"),
                settings.rules().roles(claims),
                settings.rules().secondFactorDone(claims),
                token.serialize());
    }

    /**
     * Where the browser ends its session at the provider (OpenID Connect RP-Initiated Logout 1.0).
     *
     * @param proof the ID token by which it came; one that can't be read is left out, and the provider asks whom it concerns
     * @param back where it comes back to, as the provider knows it
     * @return nothing when the provider does not offer it, or by an address that is not safe
     */
    Optional<URI> leave(String proof, URI back) {
        URI end = provider.getEndSessionEndpointURI();
        if (end == null || !isSafe(settings, end)) {
            return Optional.empty();
        }
        JWT hint;
        try {
            hint = JWTParser.parse(proof);
        } catch (java.text.ParseException e) {
            hint = null;
        }
        return Optional.of(
                new LogoutRequest(end, hint, null, new ClientID(settings.client()), back, null, null).toURI());
    }

    private Set<JWSAlgorithm> algorithms() throws ProviderFailure {
        Set<JWSAlgorithm> allowed = new HashSet<>(settings.algorithms());
        List<JWSAlgorithm> offered = provider.getIDTokenJWSAlgs();
        if (offered != null) {
            allowed.retainAll(offered);
        }
        if (allowed.isEmpty()) {
            throw new ProviderFailure(Reason.DOWN, "it signs by none of the algorithms of engawa.oidc.algorithms");
        }
        return allowed;
    }

    private static Optional<String> text(IDTokenClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
