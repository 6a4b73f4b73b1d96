package org.engawa.account;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Verifies what authenticators say, by W3C Web Authentication Level 3, sections 7.1 and 7.2. Who made an authenticator does
 * not matter here, so none is asked to attest it. It is no bean: the library behind it is loaded when the first passkey is
 * looked at, and not while the server starts.
 */
final class WebAuthn {
    private static final Logger LOG = System.getLogger(WebAuthn.class.getName());
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager LIBRARY = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);

    /** As passkey.js asks for them: every authenticator can one of these. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    /** Longer than any that a standard authenticator gives (section 4, credential ID). */
    private static final int LONGEST_ID = 1023;

    private WebAuthn() {}

    /**
     * What is kept of a new passkey; nothing when the answer is not to be trusted.
     *
     * @param fresh whether a challenge, in Base64url, was made for whoever answers; it is used up
     */
    static Optional<Passkey.Material> made(PasskeyAnswer answer, Predicate<String> fresh) {
        try {
            SentCredential.Response sent = SentCredential.in(answer)
                    .map(SentCredential::parts)
                    .orElseThrow(() -> new IllegalArgumentException("no JSON of a credential"));
            RegistrationData data = LIBRARY.parse(new RegistrationRequest(
                    SentCredential.bytes(sent.attestationObject()), SentCredential.bytes(sent.clientDataJSON())));
            Optional<ServerProperty> asked = asked(data.getCollectedClientData(), answer.site(), fresh);
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            LIBRARY.verify(data, new RegistrationParameters(asked.get(), ALGORITHMS, false, true));
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData key = authenticator.getAttestedCredentialData();
            if (key == null || key.getCredentialId().length > LONGEST_ID) {
                return Optional.empty();
            }
            return Optional.of(new Passkey.Material(
                    text(key.getCredentialId()), text(KEYS.convert(key)), authenticator.getSignCount()));
        } catch (DataConversionException | VerificationException | JacksonException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "A new passkey was refused: {0}", e.toString());
            return Optional.empty();
        }
    }

    /**
     * Looks whether a passkey signed.
     *
     * @param handle of its member, in Base64url
     * @param alone whether nothing else shows who it is: then the authenticator must have verified who holds it, by a finger, a
     *     face or a number, and have named the member
     * @param fresh whether a challenge, in Base64url, was made for whoever answers; it is used up
     * @return its counter now; nothing when the answer is not to be trusted
     */
    static OptionalLong given(
            PasskeyAnswer answer, Passkey.Material kept, String handle, boolean alone, Predicate<String> fresh) {
        try {
            SentCredential.Response sent = SentCredential.in(answer)
                    .map(SentCredential::parts)
                    .orElseThrow(() -> new IllegalArgumentException("no JSON of a credential"));
            byte[] id = SentCredential.bytes(kept.credentialId());
            AuthenticationData data = LIBRARY.parse(new AuthenticationRequest(
                    id,
                    SentCredential.bytes(sent.userHandle()),
                    SentCredential.bytes(sent.authenticatorData()),
                    SentCredential.bytes(sent.clientDataJSON()),
                    SentCredential.bytes(sent.signature())));
            Optional<ServerProperty> asked = asked(data.getCollectedClientData(), answer.site(), fresh);
            byte @Nullable [] owner = data.getUserHandle();
            boolean named = owner != null && owner.length > 0;
            if (asked.isEmpty() || alone && !named || named && !Arrays.equals(owner, SentCredential.bytes(handle))) {
                return OptionalLong.empty();
            }
            LIBRARY.verify(data, new AuthenticationParameters(asked.get(), record(kept), List.of(id), alone, true));
            return OptionalLong.of(data.getAuthenticatorData().getSignCount());
        } catch (MaliciousCounterValueException e) {
            // Section 6.1.1: two authenticators may hold the same key.
            LOG.log(
                    Level.WARNING,
                    "The counter of passkey {0} went back; it may have been copied",
                    kept.credentialId());
            return OptionalLong.empty();
        } catch (DataConversionException | VerificationException | JacksonException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "A passkey was refused: {0}", e.toString());
            return OptionalLong.empty();
        }
    }

    private static Optional<ServerProperty> asked(
            @Nullable CollectedClientData said, URI site, Predicate<String> fresh) {
        if (said == null
                || said.getChallenge() == null
                || !fresh.test(text(said.getChallenge().getValue()))) {
            LOG.log(Level.INFO, "A passkey was refused: nobody asked for it, or it comes too late");
            return Optional.empty();
        }
        return Optional.of(ServerProperty.builder()
                .origin(Origin.create(site.toString()))
                .rpId(site.getHost())
                .challenge(said.getChallenge())
                .build());
    }

    private static CredentialRecordImpl record(Passkey.Material kept) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                kept.counter(),
                KEYS.convert(SentCredential.bytes(kept.publicKey())),
                null,
                null,
                null,
                null);
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
