package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Administration;
import org.engawa.account.Colleague;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;
import org.jspecify.annotations.Nullable;

/** The member that the page `/newsroom/person` is about, as its address or its form names them by `member`. */
@Named("person")
@RequestScoped
public class PersonInHand {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Administration administration;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Journey journey;

    @Inject
    private RoleNames names;

    private @Nullable Colleague colleague;

    /** Called before the page is written: without a member, or for whoever may not see them, there is no page. */
    public void demand() {
        if (find().isEmpty()) {
            journey.nowhere();
        }
    }

    /** The id of the member. */
    public UUID getId() {
        @Nullable String sent = request.getParameter("member");
        try {
            return sent == null ? NONE : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** The path of the page. */
    String path() {
        return "/newsroom/person?member=" + getId();
    }

    private Optional<Colleague> find() {
        if (colleague == null) {
            try {
                colleague = administration.colleague(current.doer(), getId());
            } catch (AccountRefusal e) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(colleague);
    }

    /** The member; null when there is none. */
    public @Nullable Colleague getColleague() {
        return find().orElse(null);
    }

    /** How they stand, in words. */
    public String getState() {
        return find().map(Colleague::state).map(names::state).orElse("");
    }

    /** What they hold, each role in words. */
    public List<String> getRoles() {
        return find().map(Colleague::roles).map(names::all).orElse(List.of());
    }

    /** Whether they can sign in, or could if they had come. */
    public boolean isEnabled() {
        return find().filter(one -> one.state() != Colleague.State.DISABLED).isPresent();
    }

    /** Whether they have a second factor. */
    public boolean isFactor() {
        return find().filter(Colleague::factor).isPresent();
    }
}
