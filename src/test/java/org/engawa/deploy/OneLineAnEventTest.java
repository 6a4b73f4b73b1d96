package org.engawa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log as the launcher writes it: whatever a text holds, it is told on one line, and no line is told that is not an event. */
class OneLineAnEventTest {
    private static final Path LAUNCHER = Path.of("deploy", "engawa");
    private static final Pattern FORMAT = Pattern.compile("SimpleFormatter\\.format='([^']+)'\"\\$mark\"\\$'\\\\x1e'");
    private static final String MARK = "0123456789abcdef0123456789abcdef";
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final String FORGED =
            "2026-11-28T09:00:00.000Z INFO [org.engawa.account.SignIns] Member x signed in";

    @TempDir
    private Path folder;

    /** As the server writes it: in the launcher's own format. */
    private static String event(String level, String logger, String text) throws IOException {
        Matcher format = FORMAT.matcher(Files.readString(LAUNCHER));
        assertThat(format.find()).isTrue();
        return String.format(Locale.ROOT, format.group(1), NOW, "", logger, level, text, "") + MARK + "\u001e";
    }

    private Path functions() throws IOException {
        Path functions = folder.resolve("functions");
        Matcher both = Pattern.compile("(?ms)^one_line\\w*\\(\\) \\{.*?^}$").matcher(Files.readString(LAUNCHER));
        Files.write(functions, both.results().map(found -> found.group()).toList());
        return functions;
    }

    private List<String> lines(String log) throws IOException, InterruptedException {
        Path written = folder.resolve("log");
        Files.writeString(written, log);
        Path functions = functions();
        Process bash = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        ". \"$0\"; one_line_an_event \"$1\" \"$2\"",
                        functions.toString(),
                        folder.resolve("up").toString(),
                        MARK)
                .redirectInput(written.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bash.exitValue()).as(told).isZero();
        return List.of(told.split("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\u001e",
                "\n\u001e",
                "\u001e\n",
                "\u000b",
                "\f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u001b[2K\u001b[1A",
                "\u009b2K",
                "\u202e",
                "\u2066",
                "\b\b\b",
                "\u007f"
            })
    void noTextBeginsALineOrMovesTheCursor(String sign) throws Exception {
        String log = event("WARNING", "org.engawa.web.Failures", "No page for /en/" + sign + FORGED + sign + " at all")
                + event("INFO", "org.engawa.account.SignIns", "Member " + sign + FORGED)
                + event("INFO", "org.engawa.after", "The next");
        List<String> lines = lines(log);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("2026-11-28T09:00:00.000Z WARNING [org.engawa.web.Failures] No page for /en/")
                .endsWith(" at all");
        assertThat(lines.get(1)).startsWith("2026-11-28T09:00:00.000Z INFO [org.engawa.account.SignIns] Member ");
        assertThat(lines.get(2)).isEqualTo("2026-11-28T09:00:00.000Z INFO [org.engawa.after] The next");
        assertThat(lines)
                .noneMatch(line -> Pattern.compile("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]")
                        .matcher(line)
                        .find());
    }

    @Test
    void noTextHidesItsEvent() throws Exception {
        String log = event("WARNING", "org.engawa.web.Failures", "No page for /en/ INFO [x]")
                + event(
                        "WARNING",
                        "org.engawa.web.Failures",
                        "WARNING [jakarta.enterprise.web.util] The web application"
                                + " [unknown] registered the JDBC driver");
        assertThat(lines(log)).hasSize(2).allMatch(line -> line.contains("org.engawa.web.Failures"));
    }

    @Test
    void whatTheServerSaysOfItselfIsLeftOutAndLettersOfAllScriptsStay() throws Exception {
        String log = event("INFO", "PayaraMicro", "Payara Micro ready in 4 s")
                + event("INFO", "fish.payara", "Chatter")
                + event("WARNING", "org.engawa.x", "縁側\u3000ファイル「第１」 الشرفة\u202f— café\n\tat org.engawa.X")
                + "not of the log\n";
        assertThat(lines(log))
                .containsExactly(
                        "2026-11-28T09:00:00.000Z WARNING [org.engawa.x] 縁側\u3000ファイル「第１」 الشرفة\u202f— café | \tat org.engawa.X",
                        "not of the log");
        assertThat(folder.resolve("up")).exists();
    }

    /** Without threads the server fails a hundred times a second, each time with its stack. */
    @Test
    void theSameFailureAgainIsCounted() throws Exception {
        String stack = "doSelect exception\njava.lang.OutOfMemoryError: no thread\n\tat java.lang.Thread.start0";
        String other = "another\njava.io.IOException\n\tat org.engawa.X";
        String failure = event("SEVERE", "org.glassfish.grizzly", stack);
        String plain = event("WARNING", "org.engawa.x", "plain");
        List<String> lines =
                lines(failure + failure + plain + plain + failure + event("SEVERE", "org.engawa.x", other));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("doSelect exception | java.lang.OutOfMemoryError: no thread");
        assertThat(lines.subList(1, 3)).allMatch(line -> line.endsWith(" plain"));
        assertThat(lines.get(3)).isEqualTo("engawa: the failure told last came again, times: 2");
        assertThat(lines.get(4)).contains(" another | java.io.IOException");
    }

    /** A device that is always full stands for the disk until the first line comes, and one that takes everything from then on. */
    @Test
    void aFullDiskEndsNoLog() throws Exception {
        Path functions = functions();
        Path written = folder.resolve("log");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        ". \"$0\"; lost=0; exec >/dev/full; one_line first; one_line second; exec >\"$1\"; one_line third; one_line fourth",
                        functions.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bash.exitValue()).isZero();
        assertThat(Files.readAllLines(written))
                .containsExactly(
                        "",
                        "engawa: the log could not be written for a while; events that are missing: 2",
                        "third",
                        "fourth");
    }
}
