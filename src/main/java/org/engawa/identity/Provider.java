package org.engawa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.engawa.account.ProvenIdentity;
import org.engawa.identity.ProviderFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The provider at which members may sign in, if the operator names one. Nothing is asked of it before somebody wants to; then its
 * addresses are kept for an hour. When it does not answer it is left alone for some seconds.
 */
@ApplicationScoped
public class Provider {
    private static final Logger LOG = System.getLogger(Provider.class.getName());
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    @Inject
    Config config;

    @Inject
    Clock clock;

    /** Read without waiting for whoever just asks the provider: every sign-in page has it. */
    private volatile @Nullable Optional<ProviderSettings> read;

    private @Nullable RelyingParty met;
    private Instant nextMeeting = Instant.MIN;

    /** What it is called on the button; nothing when none is named, or the settings are wrong, which the log tells once. */
    public Optional<String> label() {
        return settings().map(ProviderSettings::label);
    }

    /** Its name as tokens have it; nothing when none is named. */
    public Optional<String> issuer() {
        return settings().map(ProviderSettings::issuer);
    }

    /**
     * Where the browser goes to end its session there.
     *
     * @param proof {@link ProvenIdentity#token()} of the sign-in that has ended here
     * @param back where it comes back to, as the provider knows it
     * @return nothing when the provider does not offer it, or does not answer
     */
    public Optional<URI> leave(String proof, URI back) {
        try {
            return party().leave(proof, back);
        } catch (ProviderFailure e) {
            LOG.log(Level.WARNING, "Nobody can sign out at the provider now: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether whoever is not known here becomes a member. */
    public boolean newcomers() {
        return settings().filter(ProviderSettings::newcomers).isPresent();
    }

    /**
     * Where the browser goes.
     *
     * @param back where it comes back to, as the provider knows it
     * @throws ProviderFailure when the provider does not answer
     */
    public URI request(RoundTrip trip, URI back) throws ProviderFailure {
        return party().request(trip, back);
    }

    /**
     * Whom the provider proves by what the browser brought back.
     *
     * @param answered the address with which it came back
     * @throws ProviderFailure when it proves nobody
     */
    public ProvenIdentity proven(RoundTrip trip, URI back, URI answered) throws ProviderFailure {
        RelyingParty party = party();
        return party.redeem(party.code(trip, answered), trip, back);
    }

    private Optional<ProviderSettings> settings() {
        Optional<ProviderSettings> known = read;
        if (known == null) {
            known = Optional.empty();
            try {
                known = ProviderSettings.of(config);
            } catch (IllegalStateException e) {
                LOG.log(
                        Level.ERROR,
                        "Nobody can sign in at the provider until its settings are right: {0}",
                        e.getMessage());
            }
            read = known;
        }
        return known;
    }

    private synchronized RelyingParty party() throws ProviderFailure {
        ProviderSettings settings =
                settings().orElseThrow(() -> new ProviderFailure(Reason.DOWN, "no provider is named"));
        Instant now = clock.instant();
        RelyingParty known = met;
        if (now.isBefore(nextMeeting)) {
            if (known == null) {
                throw new ProviderFailure(Reason.DOWN, "it did not answer a moment ago");
            }
            return known;
        }
        try {
            known = RelyingParty.meet(settings);
            met = known;
            nextMeeting = now.plus(KEPT);
            return known;
        } catch (ProviderFailure e) {
            met = null;
            nextMeeting = now.plus(LEFT_ALONE);
            throw e;
        }
    }
}
