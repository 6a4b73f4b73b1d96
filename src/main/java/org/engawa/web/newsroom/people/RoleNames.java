package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engawa.account.Colleague;
import org.engawa.organization.Assignment;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;

/** Roles, missions and languages by name, and how members stand. */
@RequestScoped
public class RoleNames {
    @Inject
    private Words words;

    @Inject
    private SiteNames names;

    /** Roles that somebody holds, each with its mission and language. */
    List<String> all(Collection<Assignment> roles) {
        return roles.stream().map(this::say).sorted().toList();
    }

    /** How a member stands. */
    String state(Colleague.State state) {
        return words.say("standing." + word(state));
    }

    /** All roles, none of them first. */
    List<Choice> roles() {
        return withNone(Arrays.stream(Role.values()).map(role -> new Choice(role.name(), name(role))));
    }

    /** All missions, none of them first. */
    List<Choice> missions() {
        return withNone(names.settings().missions().values().stream()
                .map(Mission::key)
                .map(key -> new Choice(key, names.mission(key))));
    }

    /** The languages of the site, none of them first. */
    List<Choice> languages() {
        return withNone(names.languages().stream());
    }

    private List<Choice> withNone(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice(RolesForm.NONE, words.say("people.none"))), choices)
                .toList();
    }

    private String say(Assignment held) {
        String role = held.language()
                .map(tag -> words.say("people.role-in", name(held.role()), names.language(tag)))
                .orElse(name(held.role()));
        return held.mission()
                .map(key -> words.say("board.role", names.mission(key), role))
                .orElse(role);
    }

    private String name(Role role) {
        return words.say("role-name." + word(role));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
