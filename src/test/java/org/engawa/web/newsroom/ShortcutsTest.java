package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Members are told of all shortcuts, and none is in the way of those who speak to their machine or hit keys by accident. */
class ShortcutsTest {
    private static final Path SCRIPTS = Path.of("src", "main", "resources", "org", "engawa", "web", "newsroom");
    private static final Path LIST = Path.of("src", "main", "webapp", "WEB-INF", "newsroom", "tags", "keys.xhtml");

    /** Keys of a shortcut, and the message that says what it does. */
    private static final Pattern ROW = Pattern.compile("<dt>(.+?)</dt><dd>#\\{words[.]say\\('([^']+)'\\)}</dd>");

    private static final Pattern KEY = Pattern.compile("<kbd dir=\"ltr\">([^<]+)</kbd>");
    private static final Pattern WITH_ITS_ACT = Pattern.compile("(\\w+): '(\\w+)'");
    private static final Pattern OF_CODEMIRROR = Pattern.compile("\\{key: '([\\w-]+)'(?:, run: \\w+)?(, shift: \\w+)?");

    /** A letter, digit or sign by itself (WCAG 2.2, 2.1.4), compared with what was typed. */
    private static final Pattern BARE = Pattern.compile("[.]key\\s*===?\\s*'.'");

    @Test
    void marksOfTheTextAreTold() {
        assertThat(listed()).containsAllEntriesOf(withTheirActs("marking.js", "const keys = \\{(.+?)\\};", "marking."));
    }

    @Test
    void savingAndSendingAreTold() {
        assertThat(listed()).containsAllEntriesOf(withTheirActs("writing.js", "const id = \\{(.+?)\\}\\[", "button."));
    }

    @Test
    void findingIsTold() {
        String block = part("finding.js", "const keys = \\[(.+?)\\];");
        List<String> keys = new ArrayList<>();
        OF_CODEMIRROR.matcher(block).results().forEach(found -> {
            String key = shown(found.group(1).replace("Mod-", "Ctrl+"));
            keys.add(key);
            // Of two keys that do the same, one with Shift is enough.
            if (found.group(2) != null && !key.startsWith("Ctrl+")) {
                keys.add("Shift+" + key);
            }
        });
        assertThat(keys).hasSizeGreaterThan(3);
        assertThat(listed().keySet()).containsAll(keys);
    }

    @Test
    void noKeyActsAlone() {
        assertThat(BARE.matcher("if (event.key === '?') tell();").find()).isTrue();
        try (Stream<Path> all = Files.list(SCRIPTS)) {
            assertThat(all.filter(file -> file.toString().endsWith(".js")
                            && !file.getFileName().toString().equals("codemirror.js")
                            && BARE.matcher(text(file)).find()))
                    .as("scripts in which a single letter is a shortcut; let members switch it off, or give it Ctrl")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the list: each key with the message that says what it does. */
    private static Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        ROW.matcher(text(LIST))
                .results()
                .forEach(row -> KEY.matcher(row.group(1))
                        .results()
                        .map(key -> key.group(1))
                        .forEach(key -> listed.put(key, row.group(2))));
        return listed;
    }

    private static Map<String, String> withTheirActs(String script, String place, String room) {
        Map<String, String> acts = new TreeMap<>();
        WITH_ITS_ACT
                .matcher(part(script, place))
                .results()
                .forEach(found -> acts.put("Ctrl+" + shown(found.group(1)), room + found.group(2)));
        assertThat(acts).as(script).hasSizeGreaterThan(1);
        return acts;
    }

    /** As it stands on keyboards: {@code Ctrl+S} of {@code Ctrl+s}, {@code Enter} of {@code enter}. */
    private static String shown(String key) {
        int last = key.lastIndexOf('+') + 1;
        return key.substring(0, last) + Character.toUpperCase(key.charAt(last)) + key.substring(last + 1);
    }

    private static String part(String script, String place) {
        Matcher found = Pattern.compile(place, Pattern.DOTALL).matcher(text(SCRIPTS.resolve(script)));
        assertThat(found.find()).as("%s holds %s", script, place).isTrue();
        return found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
