package org.engawa.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/** A newsroom of one. */
record OneMember(Member member) implements Members {
    @Override
    public Optional<Member> byId(UUID id) {
        return Optional.of(member).filter(one -> one.id().equals(id));
    }

    @Override
    public Optional<Member> byAddress(String address) {
        return Optional.empty();
    }

    @Override
    public List<Member> all() {
        return List.of(member);
    }

    @Override
    public boolean any() {
        return true;
    }

    @Override
    public void add(Member newcomer) {
        throw new UnsupportedOperationException();
    }
}
