package org.engawa.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Someone who works in the newsroom. A member is never deleted, since the record names them; they are disabled. */
@Entity
public class Member {
    @Id
    private UUID id;

    @Column(unique = true)
    private String address;

    private String name;
    private String language;
    private String zone;
    private boolean disabled;

    @Enumerated(EnumType.STRING)
    private MailHabit mail = MailHabit.AT_ONCE;

    @Column(name = "joined_at")
    private OffsetDateTime joinedAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "member_id"))
    private Set<Assignment> assignments = new HashSet<>();

    /** For the persistence provider. */
    protected Member() {}

    private Member(String address, String name, String language, ZoneId zone, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.address = canonical(address);
        this.name = name;
        this.language = language;
        this.zone = zone.getId();
        this.joinedAt = at;
    }

    /**
     * A new member without any role.
     *
     * @param address for mail, and the name under which they sign in
     * @param language BCP 47 tag of the language in which they work with the newsroom
     * @param zone in which they read times
     */
    public static Member join(String address, String name, String language, ZoneId zone, OffsetDateTime at) {
        return new Member(address, name, language, zone, at);
    }

    /** The form in which addresses are kept and compared. */
    public static String canonical(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Identity that stays. */
    public UUID id() {
        return id;
    }

    /** For mail, and the name under which they sign in; in lower case. */
    public String address() {
        return address;
    }

    /** As colleagues know them. */
    public String name() {
        return name;
    }

    /** BCP 47 tag of the language in which they work with the newsroom. */
    public String language() {
        return language;
    }

    /** The zone in which they read times. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Whether they may no longer sign in. */
    public boolean disabled() {
        return disabled;
    }

    /** How they want to be told by mail. */
    public MailHabit mail() {
        return mail;
    }

    /** Changes how they want to be told by mail. */
    public void prefer(MailHabit habit) {
        mail = habit;
    }

    /** When they joined. */
    public OffsetDateTime joinedAt() {
        return joinedAt;
    }

    /** The roles that they hold. */
    public Set<Assignment> assignments() {
        return Set.copyOf(assignments);
    }

    /** Whether they hold this role for this mission or desk, in whatever language. */
    public boolean holds(Role role, String mission) {
        return assignments.stream()
                .anyMatch(held -> held.role() == role
                        && held.mission().filter(mission::equals).isPresent());
    }

    /** Whether they hold this role for this mission in this language. */
    public boolean holds(Role role, String mission, String inLanguage) {
        return assignments.contains(Assignment.of(role, mission, inLanguage));
    }

    /** Whether they hold this role for any mission. */
    public boolean holds(Role role) {
        return assignments.stream().anyMatch(held -> held.role() == role);
    }

    /** Whether a password alone is not enough for them. */
    public boolean needsSecondFactor() {
        return assignments.stream().anyMatch(held -> held.role().needsSecondFactor());
    }

    /** Replaces the roles that they hold. */
    public void assign(Collection<Assignment> roles) {
        assignments.clear();
        assignments.addAll(roles);
    }

    /** Changes how they are named, and in which language and zone they work. */
    public void introduce(String newName, String newLanguage, ZoneId newZone) {
        name = newName;
        language = newLanguage;
        zone = newZone.getId();
    }

    /** Lets them in no longer, or again. */
    public void disable(boolean out) {
        disabled = out;
    }
}
