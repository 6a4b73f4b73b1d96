package org.engawa.web.ops;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.engawa.organization.Assignment;
import org.engawa.organization.RoleText;

/** Lists of roles as operators write and read them; see {@link RoleText}. */
final class RoleWords {
    private RoleWords() {}

    static List<Assignment> read(Collection<String> words) {
        return words.stream().map(RoleWords::read).toList();
    }

    static String write(Collection<Assignment> roles) {
        return roles.isEmpty()
                ? "no role"
                : roles.stream().map(RoleText::write).sorted().collect(Collectors.joining(", "));
    }

    private static Assignment read(String text) {
        try {
            return RoleText.read(text);
        } catch (IllegalArgumentException e) {
            throw new BadWords(Objects.requireNonNullElse(e.getMessage(), text));
        }
    }
}
