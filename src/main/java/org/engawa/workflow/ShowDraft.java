package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.engawa.account.Tokens;

/** Makes a link by which somebody who is no member sees what is in preparation, as it is when they look. */
@ApplicationScoped
public class ShowDraft extends EditionVerb {
    /** The longest that a link lasts. */
    public static final Duration LONGEST = Duration.ofDays(30);

    @Inject
    private JpaPreviewLinks links;

    ShowDraft() {
        super(Act.SHOW);
    }

    /**
     * Makes it.
     *
     * @param life how long it lasts, {@link #LONGEST} at most
     * @return its token, which is kept nowhere
     * @throws IllegalArgumentException when it would last too long, or not at all
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public String show(Actor actor, EditionKey key, Duration life) {
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a link lasts up to " + LONGEST + " and not " + life);
        }
        Case it = begin(actor, key, any -> List.of());
        OffsetDateTime end = it.at().plus(life);
        String token = Tokens.create();
        links.add(new PreviewLink(Tokens.hash(token), key, it.member().id(), end), it.at());
        record(it, Map.of("due", end.toString()));
        return token;
    }
}
