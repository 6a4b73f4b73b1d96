package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.engawa.account.Slowing.Attempt;
import org.engawa.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * Lets members in. A sign-in begins with an address and a password, goes on with a second factor where one is owed, and then
 * lasts; see {@link LastingSignIn}. At each step the browser gets a new token and the old one is dead. Whether it is alive is
 * looked up in the database at every request, so that what ends it works at once and on all nodes.
 *
 * <p>Neither words nor time tell whether an address is known: for one that is not, a password is calculated all the same.
 */
@ApplicationScoped
public class SignIns {
    private static final Logger LOG = System.getLogger(SignIns.class.getName());
    private static final String A_CODE = "a code";
    private static final String A_PASSKEY = "a passkey";
    private static final int LONGEST_TYPED = 1000;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    SignInRecords records;

    @Inject
    PasswordHashing hashing;

    @Inject
    Slowing slowing;

    /**
     * Begins a sign-in.
     *
     * @param address as typed
     * @param password as typed
     */
    public Answer signIn(String address, String password, Browser browser) {
        String canonical = Member.canonical(cut(address));
        SignInRecords.Candidate candidate = records.candidate(canonical, browser.origin());
        Attempt attempt = new Attempt(canonical, browser.origin(), candidate.familiar());
        Optional<Duration> wait = slowing.begin(attempt);
        if (wait.isPresent()) {
            return slowed(wait.get(), browser);
        }
        try {
            if (!hashing.right(cut(password), candidate.passwordHash())) {
                return refused(candidate.member(), browser);
            }
        } catch (PasswordHashing.Overburdened e) {
            return new Answer.Slowed(SOON);
        }
        slowing.succeeded(attempt);
        return begun(candidate, password, browser);
    }

    private Answer begun(SignInRecords.Candidate candidate, String password, Browser browser) {
        UUID member = candidate.member();
        String hash = candidate.passwordHash();
        if (member == null || hash == null) {
            return new Answer.Refused();
        }
        if (hashing.outdated(hash)) {
            String fresh = hashing.hash(cut(password));
            records.rehash(member, hash, fresh);
            hash = fresh;
        }
        Optional<SignInRecords.Step> step = records.begin(member, hash, browser);
        if (step.isEmpty()) {
            return refused(member, browser);
        }
        String token = step.get().token();
        if (step.get().secondFactorWanted()) {
            tell(member, browser, "their password, and owes a second factor");
            return new Answer.SecondFactorWanted(token);
        }
        if (step.get().secondFactorMissing()) {
            tell(member, browser, "their password, and has to set up a second factor");
            return new Answer.SecondFactorToSetUp(token);
        }
        return done(token, member, browser, "their password");
    }

    /**
     * Gives a second factor: goes on with a sign-in, or shows once more who is signed in.
     *
     * @param token of the sign-in
     * @param code of the authenticator, or a recovery code, in whatever form it was typed; each works once
     * @return {@link Answer.Done}, {@link Answer.Refused} or {@link Answer.Slowed}
     */
    public Answer confirm(String token, String code, Browser browser) {
        return confirm(token, browser, A_CODE, present -> records.confirm(present, token, cut(code), browser.origin()));
    }

    /**
     * Gives a passkey as the second factor.
     *
     * @param token of the sign-in for which it was asked
     * @return {@link Answer.Done}, {@link Answer.Refused} or {@link Answer.Slowed}
     */
    public Answer confirm(String token, PasskeyAnswer answer, Browser browser) {
        return confirm(token, browser, A_PASSKEY, present -> records.confirm(present, token, answer, browser.origin()));
    }

    /**
     * Lets in by a passkey alone, with no address and no password.
     *
     * @param asked the browser for which {@link Passkeys#askAnybody} asked
     * @return {@link Answer.Done}, {@link Answer.Refused} or {@link Answer.Slowed}
     */
    public Answer signIn(UUID asked, PasskeyAnswer answer, Browser browser) {
        Attempt attempt = new Attempt("passkey from " + browser.origin(), browser.origin(), false);
        Optional<Duration> wait = slowing.begin(attempt);
        if (wait.isPresent()) {
            return slowed(wait.get(), browser);
        }
        Optional<SignInRecords.Begun> begun = records.begin(asked, answer, browser);
        if (begun.isEmpty()) {
            return refused(null, browser);
        }
        slowing.succeeded(attempt);
        return done(begun.get().token(), begun.get().member(), browser, "a passkey alone");
    }

    private Answer confirm(String token, Browser browser, String factor, Function<SignedIn, Optional<String>> step) {
        Optional<SignedIn> present = records.recognise(token);
        if (present.isEmpty()) {
            return refused(null, browser);
        }
        UUID member = present.get().member();
        Attempt attempt =
                new Attempt("second factor of " + member, browser.origin(), records.familiar(member, browser.origin()));
        Optional<Duration> wait = slowing.begin(attempt);
        if (wait.isPresent()) {
            return slowed(wait.get(), browser);
        }
        Optional<String> next = step.apply(present.get());
        if (next.isEmpty()) {
            return refused(member, browser);
        }
        slowing.succeeded(attempt);
        return done(next.get(), member, browser, factor + " as their second factor");
    }

    /**
     * Adds a passkey of whoever is signed in, which counts as given, and ends their other sign-ins.
     *
     * @param token of the sign-in for which it was asked
     * @param name as its member calls it
     * @return nothing when the answer is not to be trusted, or somebody has this passkey already
     * @throws AccountRefusal when the name is wrong, or this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    public Optional<PasskeyAdded> addPasskey(String token, String name, PasskeyAnswer answer, Browser browser) {
        return records.recognise(token).flatMap(present -> {
            Optional<PasskeyAdded> added = records.add(present, token, name, answer, browser.origin());
            added.ifPresent(made -> tell(present.member(), browser, "a passkey that they added"));
            return added;
        });
    }

    /**
     * Shows by the password once more who is signed in, before something that must not happen in their absence.
     *
     * @param token of the sign-in
     * @return {@link Answer.Done}, {@link Answer.Refused} or {@link Answer.Slowed}
     */
    public Answer renew(String token, String password, Browser browser) {
        Optional<SignedIn> present = records.recognise(token);
        if (present.isEmpty()) {
            return refused(null, browser);
        }
        UUID member = present.get().member();
        Attempt attempt =
                new Attempt("password of " + member, browser.origin(), records.familiar(member, browser.origin()));
        Optional<Duration> wait = slowing.begin(attempt);
        if (wait.isPresent()) {
            return slowed(wait.get(), browser);
        }
        String hash = records.passwordHash(member).orElse(null);
        try {
            if (hash == null || !hashing.right(cut(password), hash)) {
                return refused(member, browser);
            }
        } catch (PasswordHashing.Overburdened e) {
            return new Answer.Slowed(SOON);
        }
        slowing.succeeded(attempt);
        return records.renew(present.get(), token, hash)
                .map(next -> done(next, member, browser, "their password once more"))
                .orElseGet(Answer.Refused::new);
    }

    /**
     * Lets anybody in as a member of a {@link Demonstration}.
     *
     * @return {@link Answer.Done} or {@link Answer.Refused}
     */
    public Answer demonstrate(UUID member, Browser browser) {
        return records.demonstrate(member, browser)
                .map(token -> done(token, member, browser, "nothing, as one of the demonstration"))
                .orElseGet(() -> refused(member, browser));
    }

    /** Who has this token; nobody when it is unknown or the sign-in has ended, whatever the cause. */
    public Optional<SignedIn> recognise(String token) {
        return records.recognise(token);
    }

    /** What the provider signed when the sign-in with this token began there; nothing where it began by other means. */
    public Optional<String> providerProof(String token) {
        return records.providerProof(token);
    }

    /** Ends the sign-in with this token, if there is one. */
    public void signOut(String token) {
        Optional<SignedIn> present = records.recognise(token);
        records.end(token);
        present.ifPresent(by -> LOG.log(Level.INFO, "Member {0} signed out", by.member()));
    }

    /**
     * Ends all sign-ins of whoever is signed in, this one too.
     *
     * @throws AccountRefusal when this one began too long ago
     */
    public void signOutEverywhere(SignedIn by) {
        by.demandFresh();
        records.endAll(by.member());
        LOG.log(Level.INFO, "Member {0} signed out everywhere", by.member());
    }

    /**
     * Ends one of the sign-ins of whoever is signed in; does nothing when it has ended, or is of somebody else.
     *
     * @throws AccountRefusal when this one began too long ago
     */
    public void end(SignedIn by, UUID signIn) {
        by.demandFresh();
        records.endOne(by.member(), signIn);
        LOG.log(Level.INFO, "Member {0} ended another sign-in of theirs", by.member());
    }

    /** The sign-ins of a member that have not ended, the one used last first. */
    public List<LastingSignIn> of(UUID member) {
        return records.of(member);
    }

    private static Answer done(String token, UUID member, Browser browser, String by) {
        tell(member, browser, by);
        return new Answer.Done(token);
    }

    private static void tell(UUID member, Browser browser, String by) {
        LOG.log(Level.INFO, "Member {0} signed in from {1} by {2}", member, browser.origin(), by);
    }

    /** The address is not told: whoever errs may have typed a password there. */
    private static Answer refused(@Nullable UUID member, Browser browser) {
        LOG.log(
                Level.INFO,
                "Sign-in from {0} refused{1}",
                browser.origin(),
                member == null ? "" : ", as member " + member);
        return new Answer.Refused();
    }

    private static Answer slowed(Duration wait, Browser browser) {
        LOG.log(Level.INFO, "Sign-in from {0} has to wait {1} s", browser.origin(), wait.toSeconds());
        return new Answer.Slowed(wait);
    }

    /** Nothing that is looked up or calculated is longer than any of ours can be; and PostgreSQL knows no NUL. */
    private static String cut(String typed) {
        String clean = typed.replace("\0", "");
        return clean.length() > LONGEST_TYPED ? clean.substring(0, LONGEST_TYPED) : clean;
    }
}
