package org.engawa.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles as operators write them: `administrator`, `desk-officer:europe-desk`, `translator:embassy-kenya:ja`. */
public final class RoleText {
    private RoleText() {}

    /**
     * The role that a text means.
     *
     * @throws IllegalArgumentException when it means none; its message tells an operator how it is written
     */
    public static Assignment read(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        Role role = role(parts.get(0))
                .orElseThrow(() -> new IllegalArgumentException("There is no role `" + parts.get(0) + "`; roles are "
                        + Arrays.stream(Role.values()).map(RoleText::word).collect(Collectors.joining(", "))));
        int wanted = 1 + (role.ofMission() ? 1 : 0) + (role.ofLanguage() ? 1 : 0);
        if (parts.size() != wanted || parts.contains("")) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not how this role is written; write " + pattern(role));
        }
        @Nullable String language = role.ofLanguage() ? parts.get(2) : null;
        if (language != null && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw new IllegalArgumentException("`" + language + "` is no language tag; write it like ja or zh-Hans");
        }
        return Assignment.of(role, role.ofMission() ? parts.get(1) : null, language);
    }

    /** The text that means a role. */
    public static String write(Assignment held) {
        return word(held.role())
                + held.mission().map(mission -> ":" + mission).orElse("")
                + held.language().map(language -> ":" + language).orElse("");
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
