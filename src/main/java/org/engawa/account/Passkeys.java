package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.database.Exemption;
import org.engawa.organization.Member;

/**
 * Passkeys that members use as their second factor, beside an authenticator or without one, or alone as both factors: W3C Web Authentication Level 3.
 * A member may have several. What changes them ends all other sign-ins of the member, and is on record.
 */
@ApplicationScoped
public class Passkeys {
    private static final int LONGEST_NAME = 100;

    @Inject
    JpaPasskeys passkeys;

    @Inject
    JpaCredentials credentials;

    @Inject
    JpaSignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    AccountRecord record;

    @Inject
    Exemption exemption;

    /** The passkeys of a member, the one added first first. */
    @Transactional
    public List<Passkey> of(UUID member) {
        return passkeys.of(member);
    }

    /**
     * Asks for a new passkey.
     *
     * @throws AccountRefusal when this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    @Transactional
    public PasskeyQuestion askForNew(SignedIn by) {
        Credentials own = factors.changeable(by);
        Member member = record.demanded(by.member());
        return new PasskeyQuestion(challenge(by.signIn()), own.handle(), member.address(), member.name(), known(by));
    }

    /** Asks for one of the passkeys that the member has. */
    @Transactional
    public PasskeyQuestion ask(SignedIn by) {
        exemption.claim();
        return new PasskeyQuestion(challenge(by.signIn()), "", "", "", known(by));
    }

    /**
     * Asks anybody for a passkey by which alone they come in.
     *
     * @param browser that is asked, whoever it is; only it may answer
     */
    @Transactional
    public PasskeyQuestion askAnybody(UUID browser) {
        exemption.claim();
        return new PasskeyQuestion(challenge(browser), "", "", "", List.of());
    }

    /**
     * Calls a passkey otherwise.
     *
     * @throws AccountRefusal when the name is wrong, there is no such passkey, or this sign-in began too long ago
     * @throws IllegalStateException when this sign-in has given no second factor
     */
    @Transactional
    public void rename(SignedIn by, UUID id, String name, String origin) {
        String checked = checkedName(name);
        record.alone();
        Passkey passkey = own(by, id);
        String before = passkey.name();
        passkey.call(checked);
        record.enter(
                new Doer(by.member(), origin),
                AccountAct.RENAME_PASSKEY,
                by.member(),
                Map.of("before", before, "after", checked));
    }

    /**
     * Removes a passkey; all other sign-ins of the member end. With the last second factor its recovery codes go.
     *
     * @throws AccountRefusal when the member must have a second factor and has no other, there is no such passkey, or this sign-in
     *     began too long ago
     * @throws IllegalStateException when this sign-in has given no second factor
     */
    @Transactional
    public void remove(SignedIn by, UUID id, String origin) {
        record.alone();
        Passkey passkey = own(by, id);
        Member member = record.demanded(by.member());
        boolean another = passkeys.of(member.id()).size() > 1
                || credentials.of(member.id()).filter(Credentials::hasKey).isPresent();
        if (!another && factors.wantedOf(member)) {
            throw new AccountRefusal(Reason.LAST_FACTOR, passkey.name());
        }
        passkeys.remove(passkey);
        if (!another) {
            credentials.replaceCodes(member.id(), List.of());
        }
        signIns.endOthers(member.id(), by.signIn());
        record.enter(
                new Doer(member.id(), origin),
                AccountAct.REMOVE_PASSKEY,
                member.id(),
                Map.of("name", passkey.name(), "after", another ? "another" : "none"));
    }

    /**
     * Keeps a new passkey; all other sign-ins of the member end. Wants a transaction.
     *
     * @return recovery codes, to be shown once, when it is the first second factor, and none otherwise; nothing when the answer
     *     is not to be trusted
     * @throws AccountRefusal when the name is wrong, or this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    Optional<List<String>> add(SignedIn by, String name, PasskeyAnswer answer, String origin) {
        String checked = checkedName(name);
        record.alone();
        factors.changeable(by);
        Optional<Passkey.Material> made = WebAuthn.made(answer, challenge -> answered(challenge, by.signIn()));
        if (made.isEmpty() || passkeys.known(made.get().credentialId())) {
            return Optional.empty();
        }
        boolean first = !factors.has(by.member());
        passkeys.add(new Passkey(by.member(), checked, made.get(), record.now()));
        signIns.endOthers(by.member(), by.signIn());
        record.enter(
                new Doer(by.member(), origin),
                AccountAct.ADD_PASSKEY,
                by.member(),
                Map.of("name", checked, "before", first ? "none" : "another"));
        return Optional.of(first ? factors.freshCodes(by.member()) : List.of());
    }

    /** Whether a passkey of the member signed a challenge of this sign-in; both are used up. Wants a transaction. */
    boolean spend(SignedIn by, PasskeyAnswer answer) {
        return named(answer)
                .filter(passkey -> passkey.member().equals(by.member()))
                .filter(passkey -> spend(passkey, by.signIn(), false, answer))
                .isPresent();
    }

    /**
     * Whose passkey signed a challenge that a browser was asked to answer, and verified who holds it; both are used up. Wants a
     * transaction.
     */
    Optional<UUID> spend(UUID browser, PasskeyAnswer answer) {
        return named(answer)
                .filter(passkey -> spend(passkey, browser, true, answer))
                .map(Passkey::member);
    }

    private Optional<Passkey> named(PasskeyAnswer answer) {
        return SentCredential.in(answer)
                .flatMap(sent -> Optional.ofNullable(sent.rawId()))
                .flatMap(passkeys::byCredential);
    }

    private boolean spend(Passkey passkey, UUID asked, boolean alone, PasskeyAnswer answer) {
        Passkey.Material kept = passkey.material();
        String handle = credentials.begun(passkey.member()).handle();
        OptionalLong counter = WebAuthn.given(answer, kept, handle, alone, challenge -> answered(challenge, asked));
        return counter.isPresent() && passkeys.used(passkey.id(), kept.counter(), counter.getAsLong(), record.now());
    }

    private Passkey own(SignedIn by, UUID id) {
        if (!by.secondFactorDone()) {
            throw new IllegalStateException("a passkey is changed by whoever gave a second factor");
        }
        by.demandFresh();
        return passkeys.find(by.member(), id)
                .orElseThrow(() -> new AccountRefusal(Reason.PASSKEY_UNKNOWN, id.toString()));
    }

    private String challenge(UUID asked) {
        String challenge = Tokens.create();
        passkeys.ask(Tokens.hash(challenge), asked, record.now());
        return challenge;
    }

    private boolean answered(String challenge, UUID asked) {
        return passkeys.answered(Tokens.hash(challenge), asked, record.now());
    }

    private List<String> known(SignedIn by) {
        return passkeys.of(by.member()).stream().map(Passkey::credentialId).toList();
    }

    private static String checkedName(String name) {
        String checked = Newcomers.checkedName(name);
        if (checked.length() > LONGEST_NAME) {
            throw new AccountRefusal(Reason.NAME_MALFORMED, name);
        }
        return checked;
    }
}
