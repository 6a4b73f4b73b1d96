package org.engawa.web.ops;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.jspecify.annotations.Nullable;

/** Roles as operators write them: `administrator`, `desk-officer:europe-desk`, `translator:embassy-kenya:ja`. */
final class RoleWords {
    private RoleWords() {}

    static List<Assignment> read(Collection<String> words) {
        return words.stream().map(RoleWords::read).toList();
    }

    static String write(Collection<Assignment> roles) {
        return roles.isEmpty()
                ? "no role"
                : roles.stream()
                        .map(held -> word(held.role())
                                + held.mission().map(mission -> ":" + mission).orElse("")
                                + held.language()
                                        .map(language -> ":" + language)
                                        .orElse(""))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static Assignment read(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        Role role = role(parts.get(0))
                .orElseThrow(() -> new BadWords("There is no role `" + parts.get(0) + "`; roles are "
                        + Arrays.stream(Role.values()).map(RoleWords::word).collect(Collectors.joining(", "))));
        int wanted = 1 + (role.ofMission() ? 1 : 0) + (role.ofLanguage() ? 1 : 0);
        if (parts.size() != wanted || parts.contains("")) {
            throw new BadWords("`" + text + "` is not how this role is written; write " + pattern(role));
        }
        @Nullable String language = role.ofLanguage() ? parts.get(2) : null;
        if (language != null && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw new BadWords("`" + language + "` is no language tag; write it like ja or zh-Hans");
        }
        return Assignment.of(role, role.ofMission() ? parts.get(1) : null, language);
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word))
                .findFirst();
    }

    private static String pattern(Role role) {
        return word(role) + (role.ofMission() ? ":MISSION" : "") + (role.ofLanguage() ? ":LANGUAGE" : "");
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
