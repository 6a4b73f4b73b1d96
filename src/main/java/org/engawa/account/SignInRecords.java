package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.Exemption;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.jspecify.annotations.Nullable;

/** The transactions of signing in; short ones, so that none waits for a password to be calculated. */
@ApplicationScoped
class SignInRecords {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Noting each use would be a write for each page. */
    private static final Duration NOTED_USE = Duration.ofMinutes(1);

    @Inject
    Members members;

    @Inject
    JpaCredentials credentials;

    @Inject
    JpaSignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    Demonstration demonstration;

    @Inject
    Clock clock;

    @Inject
    Exemption exemption;

    /**
     * Who may be behind an address.
     *
     * @param member null when nobody is, or nobody who may sign in
     * @param passwordHash null likewise, or when none was chosen yet
     * @param familiar whether they have signed in from this origin before
     */
    record Candidate(@Nullable UUID member, @Nullable String passwordHash, boolean familiar) {}

    /** What a step of signing in led to. */
    record Step(UUID member, String token, boolean secondFactorWanted, boolean secondFactorMissing) {}

    /** The same is looked up whether there is somebody or not, so that time tells nothing. */
    @Transactional
    Candidate candidate(String address, String origin) {
        Optional<UUID> member =
                members.byAddress(address).filter(demonstration::admits).map(Member::id);
        UUID lookedUp = member.orElse(NOBODY);
        Optional<String> hash = credentials.of(lookedUp).flatMap(Credentials::passwordHash);
        boolean familiar = signIns.familiar(lookedUp, origin);
        return new Candidate(member.orElse(null), hash.orElse(null), familiar);
    }

    /** Begins a sign-in whose password was right, unless the member was disabled or the password changed meanwhile. */
    @Transactional
    Optional<Step> begin(UUID id, String passwordHash, Browser browser) {
        exemption.claim();
        return standing(id, passwordHash).map(member -> open(member, false, browser));
    }

    /**
     * Begins a sign-in of a member who has shown who they are.
     *
     * @param factorDone whether by a second factor as well
     */
    Step open(Member member, boolean factorDone, Browser browser) {
        String token = Tokens.create();
        return open(
                member,
                new LastingSignIn(member.id(), Tokens.hash(token), factorDone, browser, OffsetDateTime.now(clock)),
                token,
                browser);
    }

    /** Begins a sign-in of a member whom a provider has proven. */
    Step open(Member member, ProvenIdentity proven, Browser browser) {
        String token = Tokens.create();
        boolean factorDone = proven.secondFactorDone();
        return open(
                member,
                new LastingSignIn(member.id(), Tokens.hash(token), factorDone, browser, OffsetDateTime.now(clock))
                        .provenBy(proven),
                token,
                browser);
    }

    private Step open(Member member, LastingSignIn signIn, String token, Browser browser) {
        UUID id = member.id();
        OffsetDateTime now = signIn.began();
        boolean factorDone = signIn.secondFactorDone();
        signIns.sweep(now);
        signIns.add(signIn);
        boolean wanted = !factorDone && factors.has(id);
        boolean missing = !factorDone && !wanted && factors.wantedOf(member);
        if (!wanted && !missing) {
            signIns.remember(id, browser.origin(), now);
        }
        return new Step(id, token, wanted, missing);
    }

    /** Lets anybody in as a member of a demonstration; nobody as anybody else, nor anywhere else. */
    @Transactional
    Optional<String> demonstrate(UUID id, Browser browser) {
        exemption.claim();
        return members.byId(id)
                .filter(member -> demonstration.isOn() && demonstration.admits(member))
                .filter(member -> Demonstration.isOf(member.address()))
                .map(member -> open(member, true, browser).token());
    }

    /** Gives a sign-in whose password was given once more a new token. */
    @Transactional
    Optional<String> renew(SignedIn present, String token, String passwordHash) {
        exemption.claim();
        if (standing(present.member(), passwordHash).isEmpty()) {
            return Optional.empty();
        }
        return turned(token, present.secondFactorDone());
    }

    /** Gives a sign-in a new token, and opens the newsroom to it, when the code was right. */
    @Transactional
    Optional<String> confirm(SignedIn present, String token, String code, String origin) {
        exemption.claim();
        if (!factors.spend(present.member(), code)) {
            return Optional.empty();
        }
        signIns.remember(present.member(), origin, OffsetDateTime.now(clock));
        return turned(token, true);
    }

    /** The same by a passkey. */
    @Transactional
    Optional<String> confirm(SignedIn present, String token, PasskeyAnswer answer, String origin) {
        exemption.claim();
        if (!passkeys.spend(present, answer)) {
            return Optional.empty();
        }
        signIns.remember(present.member(), origin, OffsetDateTime.now(clock));
        return turned(token, true);
    }

    /** Begins a sign-in of whoever's passkey it is; it counts as both factors, since it verified who holds it. */
    @Transactional
    Optional<Begun> begin(UUID asked, PasskeyAnswer answer, Browser browser) {
        exemption.claim();
        return passkeys.spend(asked, answer)
                .flatMap(members::byId)
                .filter(demonstration::admits)
                .map(member ->
                        new Begun(member.id(), open(member, true, browser).token()));
    }

    /** A sign-in that lets somebody in. */
    record Begun(UUID member, String token) {}

    /** Adds a passkey; whoever made it has given it, so the sign-in goes on under a new token. */
    @Transactional
    Optional<PasskeyAdded> add(SignedIn present, String token, String name, PasskeyAnswer answer, String origin) {
        Optional<List<String>> codes = passkeys.add(present, name, answer, origin);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        signIns.remember(present.member(), origin, OffsetDateTime.now(clock));
        return turned(token, true).map(next -> new PasskeyAdded(next, codes.get()));
    }

    private Optional<String> turned(String token, boolean factorDone) {
        String next = Tokens.create();
        boolean turned = signIns.turn(Tokens.hash(token), Tokens.hash(next), factorDone, OffsetDateTime.now(clock));
        return turned ? Optional.of(next) : Optional.empty();
    }

    private Optional<Member> standing(UUID id, String passwordHash) {
        boolean same = credentials
                .of(id)
                .flatMap(Credentials::passwordHash)
                .filter(passwordHash::equals)
                .isPresent();
        return members.byId(id).filter(member -> same && demonstration.admits(member));
    }

    /** Keeps the same password at today's cost. */
    @Transactional
    void rehash(UUID member, String before, String after) {
        exemption.claim();
        credentials
                .of(member)
                .filter(own -> own.passwordHash().filter(before::equals).isPresent())
                .ifPresent(own -> own.choose(after));
    }

    @Transactional
    Optional<SignedIn> recognise(String token) {
        exemption.claim();
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<LastingSignIn> found = signIns.byToken(Tokens.hash(token), now);
        Optional<Member> member =
                found.flatMap(signIn -> members.byId(signIn.member())).filter(demonstration::admits);
        if (found.isEmpty() || member.isEmpty()) {
            return Optional.empty();
        }
        LastingSignIn signIn = found.get();
        // Either way: a use that was noted by a clock that was ahead would make it last until then.
        if (Duration.between(signIn.lastUsed(), now).abs().compareTo(NOTED_USE) >= 0) {
            signIns.touch(signIn.id(), now);
        }
        boolean owed = !signIn.secondFactorDone() && (factors.wantedOf(member.get()) || factors.has(signIn.member()));
        boolean fresh = Duration.between(signIn.began(), now).compareTo(LastingSignIn.FRESH) < 0;
        return Optional.of(new SignedIn(signIn.id(), signIn.member(), signIn.secondFactorDone(), !owed, fresh));
    }

    @Transactional
    Optional<String> passwordHash(UUID member) {
        return credentials.of(member).flatMap(Credentials::passwordHash);
    }

    @Transactional
    boolean familiar(UUID member, String origin) {
        return signIns.familiar(member, origin);
    }

    /** What the provider signed when the sign-in with this token began there. */
    @Transactional
    Optional<String> providerProof(String token) {
        return signIns.byToken(Tokens.hash(token), OffsetDateTime.now(clock)).flatMap(LastingSignIn::providerProof);
    }

    @Transactional
    void end(String token) {
        exemption.claim();
        signIns.end(Tokens.hash(token));
    }

    @Transactional
    void endOne(UUID member, UUID signIn) {
        exemption.claim();
        signIns.endOne(member, signIn);
    }

    @Transactional
    void endAll(UUID member) {
        exemption.claim();
        signIns.endAll(member);
    }

    @Transactional
    List<LastingSignIn> of(UUID member) {
        return signIns.of(member, OffsetDateTime.now(clock));
    }
}
