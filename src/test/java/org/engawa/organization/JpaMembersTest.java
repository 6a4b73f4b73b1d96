package org.engawa.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaMembersTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-27T12:00:00Z");

    private final JpaMembers members = new JpaMembers();
    private EntityManager entities;

    @BeforeEach
    void open() {
        entities = EmptyDatabase.open();
        members.entities = entities;
        entities.getTransaction().begin();
        join("linh@example.org");
        join("mori@example.org");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    /** Of each member their own, for the persistence provider knows them by identity. */
    private static List<Assignment> roles() {
        return List.of(
                Assignment.of(Role.TRANSLATOR, "lusaka", "fr"),
                Assignment.of(Role.REVIEWER, "lusaka", "en"),
                Assignment.of(Role.CONTRIBUTOR, "lusaka", null));
    }

    private void join(String address) {
        Member member = Member.join(address, address, "en", ZoneOffset.UTC, NOON);
        member.assign(roles());
        members.add(member);
    }

    private void commit() {
        entities.getTransaction().commit();
        entities.clear();
        entities.getTransaction().begin();
    }

    /** Else whoever opens a page writes to members, and two at once are in each other's way. */
    @Test
    void areNotChangedByBeingRead() {
        commit();
        List<Long> before = versions();
        assertThat(members.all())
                .hasSize(2)
                .allSatisfy(member -> assertThat(member.assignments()).containsExactlyInAnyOrderElementsOf(roles()));
        commit();
        assertThat(members.byAddress("linh@example.org").flatMap(member -> members.byId(member.id())))
                .get()
                .satisfies(member -> assertThat(member.assignments()).hasSameSizeAs(roles()));
        commit();
        assertThat(versions()).isEqualTo(before);
    }

    private List<Long> versions() {
        return entities.createQuery("select m.version from Member m order by m.address", Long.class)
                .getResultList();
    }

    @Test
    void comeWithTheirRolesInAsManyQuestionsForMany() {
        commit();
        int forTwo = reading(2);
        for (int i = 0; i < 20; i++) {
            join(UUID.randomUUID() + "@example.org");
        }
        commit();
        assertThat(reading(22)).isEqualTo(forTwo);
    }

    private int reading(int count) {
        return Statements.during(
                entities,
                () -> assertThat(members.all())
                        .hasSize(count)
                        .allSatisfy(member -> assertThat(member.assignments()).hasSameSizeAs(roles())));
    }
}
