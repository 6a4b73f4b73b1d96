package org.engawa.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members in the database. */
@ApplicationScoped
class JpaMembers implements Members {
    @Inject
    private EntityManager entities;

    @Override
    public Optional<Member> byId(UUID id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    @Override
    public Optional<Member> byAddress(String address) {
        return entities.createQuery("select m from Member m where m.address = :address", Member.class)
                .setParameter("address", Member.canonical(address))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Member> all() {
        return entities.createQuery(
                        "select distinct m from Member m left join fetch m.assignments order by m.name, m.address",
                        Member.class)
                .getResultList();
    }

    @Override
    public boolean any() {
        return !entities.createQuery("select m.id from Member m", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Member member) {
        entities.persist(member);
    }
}
