package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Problems;
import org.jspecify.annotations.Nullable;

/** The roles of a member in a form, one a row, with empty rows in which others can be chosen. */
@Named
@RequestScoped
public class RolesForm {
    private static final int MOST = 40;
    private static final int EMPTY = 2;
    private static final String ROLE = "role-";

    /** What is chosen where nothing is: pages leave an attribute out that is empty, and the browser would send the label. */
    static final String NONE = "-";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Problems problems;

    @Inject
    private RoleNames names;

    /**
     * A role as it stands in the form; each part is {@link #NONE} while nothing is chosen.
     *
     * @param number of the row, from 0
     * @param role name of a {@link Role}
     */
    public record Row(int number, String role, String mission, String language) {
        boolean blank() {
            return role.equals(NONE) && mission.equals(NONE) && language.equals(NONE);
        }
    }

    /** As they were sent, else as they are held. */
    List<Row> rows(Collection<Assignment> held) {
        List<Row> rows = new ArrayList<>(isSent() ? sent() : of(held));
        for (int i = 0; i < EMPTY; i++) {
            rows.add(new Row(rows.size(), NONE, NONE, NONE));
        }
        return rows;
    }

    /** The rows of somebody who holds none yet. */
    public List<Row> getFresh() {
        return rows(List.of());
    }

    /** The roles as they were sent; notes what is wrong. */
    List<Assignment> read() {
        return sent().stream().flatMap(row -> read(row).stream()).distinct().toList();
    }

    /** Whether nothing is wrong. */
    boolean isRight() {
        return problems.isNone();
    }

    private Optional<Assignment> read(Row row) {
        Optional<Role> chosen = Arrays.stream(Role.values())
                .filter(role -> role.name().equals(row.role()))
                .findFirst();
        String field = ROLE + row.number();
        if (chosen.isEmpty()) {
            problems.add(field, "problem.role");
            return Optional.empty();
        }
        Role role = chosen.get();
        if (role.ofMission() == row.mission().equals(NONE)) {
            problems.add(field, role.ofMission() ? "problem.role-mission" : "problem.role-alone");
            return Optional.empty();
        }
        if (role.ofLanguage() == row.language().equals(NONE)) {
            problems.add(field, role.ofLanguage() ? "problem.role-language" : "problem.role-no-language");
            return Optional.empty();
        }
        return Optional.of(Assignment.of(role, orNull(row.mission()), orNull(row.language())));
    }

    private boolean isSent() {
        return request.getParameter(ROLE + 0) != null;
    }

    private List<Row> sent() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < MOST && request.getParameter(ROLE + number) != null; number++) {
            Row row =
                    new Row(rows.size(), field(ROLE + number), field("mission-" + number), field("language-" + number));
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Row> of(Collection<Assignment> held) {
        List<Row> rows = new ArrayList<>();
        held.stream()
                .sorted(Comparator.comparing(Assignment::toString))
                .forEach(one -> rows.add(new Row(
                        rows.size(),
                        one.role().name(),
                        one.mission().orElse(NONE),
                        one.language().orElse(NONE))));
        return rows;
    }

    private String field(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null || value.isEmpty() ? NONE : value;
    }

    private static @Nullable String orNull(String text) {
        return text.equals(NONE) ? null : text;
    }

    /** All roles, none of them first. */
    public List<Choice> getRoles() {
        return names.roles();
    }

    /** All missions, none of them first. */
    public List<Choice> getMissions() {
        return names.missions();
    }

    /** The languages of the site, none of them first. */
    public List<Choice> getLanguages() {
        return names.languages();
    }
}
