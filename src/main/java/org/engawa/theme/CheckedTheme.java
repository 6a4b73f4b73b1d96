package org.engawa.theme;

import java.nio.file.Path;

/**
 * A theme that passed its check, with what it was read from.
 *
 * @param folder such as {@code themes/engawa}
 * @param phrases where headings may break
 * @param fingerprint what the folder, and those of the themes it extends, were like just before it was read
 * @param theme what was read
 */
public record CheckedTheme(Path folder, Phrases phrases, String fingerprint, Theme theme) {
    /**
     * Reads and checks a theme.
     *
     * @throws ThemeException if the theme cannot be used
     */
    public static CheckedTheme read(Path folder, Phrases phrases) {
        String fingerprint = Lineage.of(folder).fingerprint();
        return new CheckedTheme(folder, phrases, fingerprint, Theme.load(folder, phrases));
    }
}
