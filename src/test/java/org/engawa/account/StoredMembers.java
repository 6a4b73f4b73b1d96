package org.engawa.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/** Members in a database, without a container. */
final class StoredMembers implements Members {
    private final EntityManager entities;

    StoredMembers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Member> byId(UUID id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    @Override
    public Optional<Member> byAddress(String address) {
        return all().stream()
                .filter(member -> member.address().equals(Member.canonical(address)))
                .findFirst();
    }

    @Override
    public List<Member> all() {
        return entities.createQuery("select m from Member m order by m.name, m.address", Member.class)
                .getResultList();
    }

    @Override
    public boolean any() {
        return !all().isEmpty();
    }

    @Override
    public void add(Member member) {
        entities.persist(member);
    }
}
