package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links that work once, for half an hour. */
@ApplicationScoped
public class OneTimeLinks {
    @Inject
    JpaLinks links;

    @Inject
    Clock clock;

    /**
     * Makes a link. Links that the same member has from before, or for {@link Purpose#SET_UP} that nobody has, are dead.
     *
     * @param member whose it is; null for {@link Purpose#SET_UP}
     * @return the token to put into an address: 43 letters, digits, hyphens and underscores
     * @throws IllegalArgumentException when a member is missing, or given where the link is nobody's
     */
    @Transactional
    public String issue(Purpose purpose, @Nullable UUID member) {
        if ((purpose == Purpose.SET_UP) != (member == null)) {
            throw new IllegalArgumentException(purpose + (member == null ? " is for a member" : " is for nobody"));
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        String token = Tokens.create();
        links.remove(member, now);
        links.add(new OneTimeLink(Tokens.hash(token), purpose, member, now));
        return token;
    }

    /** What a link is for, without using it; nothing when it does not work, whatever the cause. */
    @Transactional
    public Optional<OneTimeLink> look(String token) {
        return links.byToken(Tokens.hash(token), OffsetDateTime.now(clock));
    }

    /** Uses a link up; false when it does not work. The acts in {@link Accounts} that take a token do it themselves. */
    @Transactional
    public boolean use(String token) {
        return links.use(Tokens.hash(token), OffsetDateTime.now(clock));
    }
}
