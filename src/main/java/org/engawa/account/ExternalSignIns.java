package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Lets in whom a provider has proven (OpenID Connect). A sign-in of theirs lasts and ends like any other; the second factor is
 * still owed here unless it was given there.
 */
@ApplicationScoped
public class ExternalSignIns {
    private static final Logger LOG = System.getLogger(ExternalSignIns.class.getName());

    @Inject
    ExternalRecords records;

    @Inject
    SignInRecords standing;

    /**
     * Lets somebody in, and ends the sign-in that their browser had: nobody could find it again to end it.
     *
     * @param before the token of that one, if there is one
     * @return as {@link #signIn(ProvenIdentity, boolean, Browser)}; who is refused keeps what they have
     */
    public Answer signIn(ProvenIdentity proven, boolean newcomers, Browser browser, Optional<String> before) {
        Answer answer = signIn(proven, newcomers, browser);
        if (!(answer instanceof Answer.Refused)) {
            before.ifPresent(standing::end);
        }
        return answer;
    }

    /**
     * Lets somebody in.
     *
     * @param newcomers whether whoever is not known here becomes a member, if their claims give them a role
     * @return never {@link Answer.Slowed}, since there is nothing to guess; {@link Answer.Refused} for an identity that belongs to
     *     no member and for one of a disabled member alike
     */
    Answer signIn(ProvenIdentity proven, boolean newcomers, Browser browser) {
        Optional<SignInRecords.Step> step = records.begin(proven, newcomers, browser);
        if (step.isEmpty()) {
            LOG.log(Level.INFO, "Sign-in at the provider from {0} refused", browser.origin());
            return new Answer.Refused();
        }
        LOG.log(Level.INFO, "Sign-in at the provider from {0}", browser.origin());
        String token = step.get().token();
        if (step.get().secondFactorWanted()) {
            return new Answer.SecondFactorWanted(token);
        }
        return step.get().secondFactorMissing() ? new Answer.SecondFactorToSetUp(token) : new Answer.Done(token);
    }
}
