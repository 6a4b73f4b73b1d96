package org.engawa.account;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Records;
import org.engawa.notification.LetterBox;
import org.engawa.notification.Letters;
import org.engawa.organization.Assignment;
import org.engawa.organization.Members;
import org.engawa.organization.Role;
import org.engawa.testing.EmptyDatabase;

/** The whole room over a database in memory with the real schema, and a clock that only tests put forward. */
final class House implements AutoCloseable {
    static final String ADDRESS = "mori@example.org";
    static final String PASSWORD = "seven herons wade slowly";
    static final Browser HOME = new Browser("Firefox", "192.0.2.1");
    static final Browser ELSEWHERE = new Browser("Unknown", "198.51.100.9");

    final Accounts accounts = new Accounts();
    final Administration administration = new Administration();
    final PasswordLinks passwordLinks = new PasswordLinks();
    final Passwords passwords = new Passwords();
    final SignIns signIns = new SignIns();
    final SecondFactors factors = new SecondFactors();
    final Passkeys passkeys = new Passkeys();
    final OneTimeLinks links = new OneTimeLinks();
    final JpaCredentials credentials = new JpaCredentials();
    final FactorKeys keys = new FactorKeys();
    final Demonstration demonstration = new Demonstration();
    final DemonstrationCast cast = new DemonstrationCast();

    final AuditTrail audit;
    final Letters letters;

    final ExternalSignIns external = new ExternalSignIns();
    final ProviderLinks providerLinks = new ProviderLinks();
    final LateForms late = new LateForms();

    private final EntityManager entities;
    private Instant now = Instant.parse("2026-11-26T09:00:00Z");

    House(Path data) {
        this(data, new PasswordHashing(new Argon2id.Cost(64, 1, 1)));
    }

    House(Path data, PasswordHashing hashing) {
        entities = EmptyDatabase.open();
        audit = Records.in(entities, clock());
        letters = LetterBox.in(entities, clock());
        furnish(data, hashing);
    }

    private void furnish(Path data, PasswordHashing hashing) {
        Clock clock = clock();
        Members members = new StoredMembers(entities);
        JpaSignIns stored = new JpaSignIns();
        stored.entities = entities;
        credentials.entities = entities;
        JpaLinks storedLinks = new JpaLinks();
        storedLinks.entities = entities;
        keys.data = data;

        AccountRecord record = new AccountRecord();
        record.audit = audit;
        record.members = members;
        record.clock = clock;
        AccountRights rights = new AccountRights();
        rights.members = members;
        rights.credentials = credentials;
        JpaExternalIdentities identities = new JpaExternalIdentities();
        identities.entities = entities;
        rights.identities = identities;
        Newcomers newcomers = new Newcomers();
        newcomers.members = members;
        newcomers.record = record;
        newcomers.letters = letters;

        JpaPasskeys storedPasskeys = new JpaPasskeys();
        storedPasskeys.entities = entities;
        passkeys.passkeys = storedPasskeys;
        passkeys.credentials = credentials;
        passkeys.signIns = stored;
        passkeys.factors = factors;
        passkeys.record = record;
        factors.passkeys = storedPasskeys;
        factors.credentials = credentials;
        factors.signIns = stored;
        factors.keys = keys;
        factors.rights = rights;
        factors.record = record;

        JpaLateForms storedForms = new JpaLateForms();
        storedForms.entities = entities;
        late.forms = storedForms;
        late.signIns = stored;
        late.members = members;
        late.clock = clock;

        links.links = storedLinks;
        links.clock = clock;

        passwords.members = members;
        passwords.missions = new OneMission();
        passwords.credentials = credentials;
        passwords.signIns = stored;
        passwords.hashing = hashing;

        SignInRecords records = new SignInRecords();
        records.members = members;
        records.credentials = credentials;
        records.signIns = stored;
        records.factors = factors;
        records.passkeys = passkeys;
        records.clock = clock;
        records.demonstration = demonstration;
        signIns.records = records;
        signIns.hashing = hashing;
        signIns.slowing = new Slowing(() -> Duration.between(Instant.EPOCH, now).toNanos());

        accounts.members = members;
        accounts.newcomers = newcomers;
        accounts.links = links;
        accounts.passwords = passwords;
        accounts.record = record;

        administration.rights = rights;
        administration.newcomers = newcomers;
        administration.missions = passwords.missions;
        administration.signIns = stored;
        administration.record = record;

        cast.demonstration = demonstration;
        cast.administration = administration;
        cast.members = members;
        cast.missions = passwords.missions;

        ExternalRecords externalRecords = new ExternalRecords();
        externalRecords.identities = identities;
        externalRecords.record = record;
        externalRecords.newcomers = newcomers;
        externalRecords.administration = administration;
        externalRecords.signIns = records;
        NoServer.exempt(passkeys, late, records, externalRecords);
        external.records = externalRecords;
        external.standing = records;

        providerLinks.identities = identities;
        providerLinks.rights = rights;
        providerLinks.factors = factors;
        providerLinks.record = record;
        providerLinks.signIns = stored;
        providerLinks.letters = letters;

        passwordLinks.rights = rights;
        passwordLinks.links = links;
        passwordLinks.record = record;
        passwordLinks.letters = letters;
    }

    /** Does something in a transaction of its own; undone when it is refused. */
    <T> T does(Supplier<T> act) {
        entities.getTransaction().begin();
        boolean done = false;
        try {
            T result = act.get();
            done = true;
            return result;
        } finally {
            if (done) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    void run(Runnable act) {
        does(() -> {
            act.run();
            return "";
        });
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    UUID member(String address, Assignment... roles) {
        UUID id = does(() -> administration.invite(Doer.OPERATOR, newcomer(address, "Mori Aoi"), List.of(roles)))
                .id();
        run(() -> passwords.choose(id, PASSWORD));
        return id;
    }

    UUID contributor() {
        return member(ADDRESS, Assignment.of(Role.CONTRIBUTOR, OneMission.KEY, null));
    }

    UUID editor() {
        return member(ADDRESS, Assignment.of(Role.MISSION_EDITOR, OneMission.KEY, null));
    }

    static Newcomer newcomer(String address, String name) {
        return new Newcomer(address, name, "en", ZoneOffset.UTC);
    }

    Answer signIn(String password, Browser browser) {
        return signIn(ADDRESS, password, browser);
    }

    Answer signIn(String address, String password, Browser browser) {
        return does(() -> signIns.signIn(address, password, browser));
    }

    /** The token that an answer gives, whichever step it leads to. */
    static String token(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return done.token();
        }
        if (answer instanceof Answer.SecondFactorWanted wanted) {
            return wanted.token();
        }
        if (answer instanceof Answer.SecondFactorToSetUp missing) {
            return missing.token();
        }
        throw new AssertionError("no token in " + answer);
    }

    Optional<SignedIn> recognise(String token) {
        return does(() -> signIns.recognise(token));
    }

    boolean alive(Answer answer) {
        return recognise(token(answer)).isPresent();
    }

    Answer confirm(String token, String code) {
        return does(() -> signIns.confirm(token, code, HOME));
    }

    /** What the member's authenticator shows now. */
    String code(UUID member) {
        String kept = does(() -> credentials.of(member).flatMap(Credentials::factorKey))
                .orElseThrow();
        return TimeCodes.code(keys.decrypt(kept, member).orElseThrow(), now.getEpochSecond() / 30);
    }

    /** Sets a second factor up, and gives the recovery codes. */
    List<String> enrol(String token) {
        SignedIn by = recognise(token).orElseThrow();
        run(() -> factors.begin(by));
        return does(() -> factors.finish(by, pendingCode(by.member()), HOME.origin()));
    }

    /** What an authenticator shows that was just told the key. */
    String pendingCode(UUID member) {
        String pending = credentials.of(member).flatMap(Credentials::pendingKey).orElseThrow();
        return TimeCodes.code(keys.decrypt(pending, member).orElseThrow(), now.getEpochSecond() / 30);
    }

    @Override
    public void close() {
        entities.close();
    }
}
