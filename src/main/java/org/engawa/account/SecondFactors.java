package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.organization.Member;

/** Authenticators that members set up beside their password, and codes for the day on which one is lost; see {@link Passkeys} too. */
@ApplicationScoped
public class SecondFactors {
    private static final String ISSUER = "Engawa";
    private static final int KEY_BYTES = 20;

    /** The word for those whose roles let them review, publish or keep accounts. */
    private static final String APPROVERS = "approvers";

    @Inject
    JpaCredentials credentials;

    @Inject
    JpaPasskeys passkeys;

    @Inject
    JpaSignIns signIns;

    @Inject
    FactorKeys keys;

    @Inject
    AccountRights rights;

    @Inject
    AccountRecord record;

    @Inject
    @ConfigProperty(name = "engawa.accounts.second-factor", defaultValue = APPROVERS)
    String wanted = APPROVERS;

    /**
     * Makes a key for an authenticator. Until {@link #finish} the one before stays good, and each call makes another key.
     *
     * @param by the sign-in in which it is set up
     * @throws AccountRefusal when this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    @Transactional
    public Enrolment begin(SignedIn by) {
        Credentials own = changeable(by);
        byte[] key = Tokens.random(KEY_BYTES);
        own.beginFactor(keys.encrypt(key, by.member()));
        String secret = Base32.encode(key);
        String address = record.demanded(by.member()).address();
        return new Enrolment(
                secret,
                URI.create("otpauth://totp/" + ISSUER + ":" + encoded(address) + "?secret=" + secret + "&issuer="
                        + ISSUER + "&algorithm=SHA1&digits=" + TimeCodes.DIGITS + "&period="
                        + TimeCodes.STEP.toSeconds()));
    }

    /**
     * The key that was made last is in force, once a code shows that the authenticator has it. All other sign-ins of the
     * member end. The same code is good once more, for {@link SignIns#confirm}, which gives this sign-in its new token.
     *
     * @param origin network address from which it is asked
     * @return ten recovery codes, to be shown once; nothing when the code was wrong or no key was made
     * @throws AccountRefusal when this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    @Transactional
    public List<String> finish(SignedIn by, String code, String origin) {
        Credentials own = changeable(by);
        OptionalLong step =
                own.pendingKey().map(key -> step(by.member(), key, code)).orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return List.of();
        }
        record.alone();
        String before = has(by.member()) ? "another" : "none";
        own.finishFactor(step.getAsLong() - 1);
        signIns.endOthers(by.member(), by.signIn());
        record.enter(new Doer(by.member(), origin), AccountAct.SET_UP_FACTOR, by.member(), Map.of("before", before));
        return freshCodes(by.member());
    }

    /**
     * Whether a password alone is not enough for a member: for whoever may approve something, or for everybody, as operators have it
     * (ASVS 5.0, V6.3.3). Any other word than that for the former counts as everybody: a slip of the pen opens nothing.
     */
    boolean wantedOf(Member member) {
        return !wanted.equals(APPROVERS) || member.needsSecondFactor();
    }

    /** Whether a member has a second factor: an authenticator or a passkey. */
    @Transactional
    public boolean has(UUID member) {
        return credentials.hasFactor(member);
    }

    /** Whether a member has set an authenticator up. */
    @Transactional
    public boolean hasAuthenticator(UUID member) {
        return credentials.of(member).filter(Credentials::hasKey).isPresent();
    }

    /**
     * Makes ten new recovery codes, to be shown once; those of before are dead.
     *
     * @param origin network address from which it is asked
     * @throws AccountRefusal when this sign-in began too long ago
     * @throws IllegalStateException when this sign-in has given no second factor
     */
    @Transactional
    public List<String> newRecoveryCodes(SignedIn by, String origin) {
        if (!by.secondFactorDone()) {
            throw new IllegalStateException("recovery codes are for those who gave a second factor");
        }
        by.demandFresh();
        record.alone();
        record.enter(new Doer(by.member(), origin), AccountAct.RENEW_CODES, by.member(), Map.of());
        return freshCodes(by.member());
    }

    /** How many recovery codes a member has not used yet. */
    @Transactional
    public int recoveryCodesLeft(UUID member) {
        return credentials.codesLeft(member);
    }

    /**
     * Takes a member's second factor away, for example because it is lost; all their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member, or it is not for them to do
     */
    @Transactional
    public void forget(Doer by, UUID member) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.FORGET_FACTOR);
        record.demanded(member);
        String before = has(member) ? "there" : "none";
        credentials.of(member).ifPresent(Credentials::forgetFactor);
        passkeys.removeAll(member);
        credentials.replaceCodes(member, List.of());
        signIns.endAll(member);
        record.enter(by, AccountAct.FORGET_FACTOR, member, Map.of("before", before, "after", "none"));
    }

    /** Whether this is a code of the member's authenticator, or a recovery code, that was not used yet; uses it up. Wants a transaction. */
    boolean spend(UUID member, String code) {
        if (!TimeCodes.looksLike(code)) {
            return credentials.spendCode(member, RecoveryCodes.hash(code), record.now());
        }
        OptionalLong step = credentials
                .of(member)
                .flatMap(Credentials::factorKey)
                .map(key -> step(member, key, code))
                .orElse(OptionalLong.empty());
        return step.isPresent() && credentials.spendStep(member, step.getAsLong());
    }

    /**
     * With what a member proves who they are, to be changed by them. Wants a transaction.
     *
     * @throws AccountRefusal when this sign-in began too long ago
     * @throws IllegalStateException when the member has a second factor that this sign-in has not given
     */
    Credentials changeable(SignedIn by) {
        by.demandFresh();
        Credentials own = credentials.begun(by.member());
        if (has(by.member()) && !by.secondFactorDone()) {
            throw new IllegalStateException("a second factor is changed by whoever gave it");
        }
        return own;
    }

    private OptionalLong step(UUID member, String key, String code) {
        return keys.decrypt(key, member)
                .map(plain -> TimeCodes.step(plain, code, record.instant()))
                .orElse(OptionalLong.empty());
    }

    /** Ten new recovery codes in place of those of before. Wants a transaction. */
    List<String> freshCodes(UUID member) {
        List<String> codes = RecoveryCodes.create();
        credentials.replaceCodes(member, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
