package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.database.Exemption;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;

/**
 * The transaction of a sign-in at a provider: whose the identity is, which roles it brings, and the sign-in itself.
 *
 * <p>An identity is linked once, by an address that the provider has verified, to the member here who has this address and no
 * other identity there: so whoever gets a dead colleague's address at the provider does not get the colleague's account. A link
 * that its member took away counts as one, so that no address brings it back; see {@link ProviderLinks}.
 */
@ApplicationScoped
class ExternalRecords {
    private static final Logger LOG = System.getLogger(ExternalRecords.class.getName());

    /** Newcomers choose others on their own page. */
    private static final String FIRST_LANGUAGE = "en";

    private static final ZoneId FIRST_ZONE = ZoneId.of("Asia/Tokyo");

    @Inject
    JpaExternalIdentities identities;

    @Inject
    AccountRecord record;

    @Inject
    Newcomers newcomers;

    @Inject
    Administration administration;

    @Inject
    SignInRecords signIns;

    @Inject
    Exemption exemption;

    /** Begins a sign-in; nothing when the identity is nobody's who may come in. */
    @Transactional
    Optional<SignInRecords.Step> begin(ProvenIdentity proven, boolean mayJoin, Browser browser) {
        exemption.claim();
        record.alone();
        Optional<List<Assignment>> roles = proven.roles().map(administration::ofKnownMissions);
        Optional<ExternalIdentity> identity = identities.of(proven.issuer(), proven.subject());
        Optional<Member> member = identity.isPresent()
                ? identity.filter(ExternalIdentity::stands)
                        .map(ExternalIdentity::member)
                        .flatMap(record::member)
                        .filter(found -> !found.disabled())
                : met(proven, mayJoin, roles.orElse(List.of()), browser);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        roles.ifPresent(given -> replace(member.get(), given));
        return Optional.of(signIns.open(member.get(), proven, browser));
    }

    /** Who somebody is who comes from the provider for the first time. */
    private Optional<Member> met(ProvenIdentity proven, boolean mayJoin, List<Assignment> roles, Browser browser) {
        return linked(proven, browser)
                .or(() -> mayJoin ? joined(proven, roles, browser) : Optional.empty())
                .filter(found -> !found.disabled());
    }

    private Optional<Member> linked(ProvenIdentity proven, Browser browser) {
        Optional<Member> member = proven.address()
                .flatMap(record::byAddress)
                .filter(found -> !found.disabled())
                .filter(found -> identities.of(proven.issuer(), found.id()).isEmpty());
        member.ifPresent(found -> link(proven, found.id(), browser));
        return member;
    }

    private Optional<Member> joined(ProvenIdentity proven, List<Assignment> roles, Browser browser) {
        String address = proven.address().orElse("");
        if (address.isEmpty() || roles.isEmpty() || record.byAddress(address).isPresent()) {
            return Optional.empty();
        }
        Member member;
        try {
            member = newcomers.join(new Newcomer(address, proven.name().orElse(address), FIRST_LANGUAGE, FIRST_ZONE));
        } catch (AccountRefusal e) {
            LOG.log(Level.WARNING, "Nobody is made of an identity at the provider: {0}", e.reason());
            return Optional.empty();
        }
        record.enter(Doer.PROVIDER, AccountAct.JOIN, member.id(), Map.of("address", address, "name", member.name()));
        link(proven, member.id(), browser);
        return Optional.of(member);
    }

    private void link(ProvenIdentity proven, UUID member, Browser browser) {
        identities.add(new ExternalIdentity(proven, member, record.now()));
        record.enter(
                new Doer(member, browser.origin()),
                AccountAct.LINK,
                member,
                Map.of("issuer", proven.issuer(), "subject", proven.subject()));
        LOG.log(Level.INFO, "Member {0} was linked to an identity at the provider", member);
    }

    /** The last administrator stays one, whatever the provider says: its mistake must not shut everybody out. */
    private void replace(Member member, List<Assignment> roles) {
        if (member.assignments().equals(new HashSet<>(roles))) {
            return;
        }
        try {
            administration.replace(Doer.PROVIDER, member, roles);
        } catch (AccountRefusal e) {
            LOG.log(
                    Level.WARNING,
                    "The roles of member {0} stay as they are, not as the provider says: {1}",
                    member.id(),
                    e.reason());
        }
    }
}
