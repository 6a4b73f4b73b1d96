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
        String token = step.get().token();
        if (step.get().secondFactorWanted()) {
            tell(step.get(), browser, ", and owes a second factor");
            return new Answer.SecondFactorWanted(token);
        }
        if (step.get().secondFactorMissing()) {
            tell(step.get(), browser, ", and has to set up a second factor");
            return new Answer.SecondFactorToSetUp(token);
        }
        tell(step.get(), browser, proven.secondFactorDone() ? ", with a second factor given there" : "");
        return new Answer.Done(token);
    }

    private static void tell(SignInRecords.Step step, Browser browser, String factors) {
        LOG.log(
                Level.INFO,
                "Member {0} signed in from {1} by the provider{2}",
                step.member(),
                browser.origin(),
                factors);
    }
}
