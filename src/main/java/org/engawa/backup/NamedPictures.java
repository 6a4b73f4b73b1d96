package org.engawa.backup;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The keys of pictures that stories name in rows, as those stand in a backup: JSON within JSON. */
final class NamedPictures {
    private static final Pattern KEY = Pattern.compile("\\\\\"key\\\\\":\\\\\"([0-9a-f]{64})\\\\\"");

    private final Set<String> keys = new TreeSet<>();

    void lookInto(String row) {
        KEY.matcher(row).results().map((MatchResult match) -> match.group(1)).forEach(keys::add);
    }

    Set<String> keys() {
        return keys;
    }
}
