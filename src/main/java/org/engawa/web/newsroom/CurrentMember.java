package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.account.Accounts;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.workflow.EditorialPolicy;
import org.jspecify.annotations.Nullable;

/** Who asks for this page. */
@Named("me")
@RequestScoped
public class CurrentMember {
    @Inject
    private CurrentSignIn signIn;

    @Inject
    private Accounts accounts;

    private @Nullable Optional<Member> member;

    /** The member; none while nobody is signed in. */
    public Optional<Member> find() {
        Optional<Member> known = member;
        if (known == null) {
            known = signIn.find().flatMap(signedIn -> accounts.member(signedIn.member()));
            member = known;
        }
        return known;
    }

    /**
     * The member, on pages that nobody else sees.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Member get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether somebody is signed in. */
    public boolean isThere() {
        return find().isPresent();
    }

    /** Whether they keep the accounts of others. */
    public boolean isAdministrator() {
        return find().filter(member -> member.holds(Role.ADMINISTRATOR)).isPresent();
    }

    /** Whether they tend the vocabulary. */
    public boolean isTending() {
        return find().filter(EditorialPolicy::tendsVocabulary).isPresent();
    }

    /** Their mail address; empty for nobody. */
    public String getAddress() {
        return find().map(Member::address).orElse("");
    }

    /** Their name, as colleagues know them; empty for nobody. */
    public String getName() {
        return find().map(Member::name).orElse("");
    }
}
