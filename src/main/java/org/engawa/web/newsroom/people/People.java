package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.engawa.account.Administration;
import org.engawa.account.Colleague;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;
import org.jspecify.annotations.Nullable;

/** All members, on the page `/newsroom/people`. */
@Named
@RequestScoped
public class People {
    /** The page. */
    static final String PAGE = "/newsroom/people";

    @Inject
    private Administration administration;

    @Inject
    private CurrentSignIn current;

    @Inject
    private CurrentMember me;

    @Inject
    private RoleNames names;

    @Inject
    private Journey journey;

    private @Nullable List<Row> all;

    /**
     * A member in the list.
     *
     * @param roles each in words
     * @param state in words
     */
    public record Row(UUID id, String name, String address, List<String> roles, String state) {}

    /** Called before a page for administrators is written: for others there is none. */
    public void demand() {
        if (!me.isAdministrator()) {
            journey.nowhere();
        }
    }

    /** All of them, by name; none for whoever may not see them. The page asks for them several times. */
    public List<Row> getAll() {
        List<Row> read = all;
        if (read == null) {
            read = me.isAdministrator()
                    ? administration.colleagues(current.doer()).stream()
                            .map(this::row)
                            .toList()
                    : List.of();
            all = read;
        }
        return read;
    }

    private Row row(Colleague colleague) {
        return new Row(
                colleague.id(),
                colleague.name(),
                colleague.address(),
                names.all(colleague.roles()),
                names.state(colleague.state()));
    }
}
