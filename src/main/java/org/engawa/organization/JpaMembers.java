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
    EntityManager entities;

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
        // To be looked at only: of members that can be changed, roles that were read for all at once count as changed
        // by themselves,
        // and every page that names somebody would write all members who hold several.
        return entities.createQuery("select m from Member m order by m.name, m.address", Member.class)
                .setHint("eclipselink.read-only", true)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.assignments")
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
