package org.engawa.account;

import java.util.List;
import java.util.Optional;
import org.engawa.organization.Assignment;

/**
 * Who somebody is, as a provider has proven to us.
 *
 * @param issuer the provider
 * @param subject who it is there; never given to another (OpenID Connect Core 1.0, section 2)
 * @param address their mail address, only if the provider says that it is verified
 * @param name as the provider knows them; none when it does not say
 * @param roles what their claims give them; none when roles are no matter of the provider
 * @param secondFactorDone whether a second factor was given at the provider
 * @param token the proof as the provider signed it (the ID token), which it wants to see when its own session is to end
 */
public record ProvenIdentity(
        String issuer,
        String subject,
        Optional<String> address,
        Optional<String> name,
        Optional<List<Assignment>> roles,
        boolean secondFactorDone,
        String token) {}
