package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.TraceCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does with `deploy/engawa`, while the site serves and while it is stopped. */
class OperatorIT {
    private static final String VERSION = "Engawa ";

    @TempDir
    Path folder;

    @Test
    void tellsItsVersionAndItsCommands() {
        Launcher engawa = Launcher.on(folder.resolve("data"));
        assertThat(engawa.run("version").output()).startsWith(VERSION);
        Launcher.Result help = engawa.run("help");
        assertThat(help.code()).isZero();
        assertThat(help.output()).contains("engawa serve", "engawa import", "engawa export", "engawa reindex");
        assertThat(engawa.run("ready").output()).isEqualTo("engawa: the site does not serve, or is just starting\n");
        Path written = folder.resolve("nginx");
        Launcher.Result nginx = engawa.run("nginx-conf", written.toString(), "press.example", "one:8080", "two:8080");
        assertThat(nginx.code()).as(nginx.output()).isZero();
        assertThat(written.resolve("unavailable.html")).isNotEmptyFile();
        assertThat(written.resolve("engawa.conf"))
                .content()
                .contains(
                        "server one:8080 max_fails=1 fail_timeout=2s; server two:8080 max_fails", "name press.example;")
                .doesNotContain("www.example.org", "127.0.0.1:8080;");
        assertThat(engawa.run("nginx-conf", written.toString(), "a host", "one:8080")
                        .output())
                .isEqualTo("engawa: a host is no host\n");
        assertThat(engawa.run("nginx-conf", written.toString(), "press.example", "one;")
                        .output())
                .startsWith("engawa: one; is no server");
        Launcher.Result unknown = engawa.run("publish");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.output()).isEqualTo("engawa: there is no command publish; see engawa help\n");
    }

    @Test
    void tellsWhatIsWrongWithATheme() throws IOException {
        Launcher engawa = Launcher.on(folder.resolve("data"));
        Launcher.Result good = engawa.run("theme", "check", "themes/shoji");
        assertThat(good.code()).as(good.output()).isZero();
        assertThat(good.output()).startsWith("themes/shoji: nothing to mend.");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("theme.yaml"), "name: Broken\napi: 1\nextends: nowhere\n");
        Launcher.Result bad = engawa.run("theme", "check", broken.toString());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.output()).startsWith(broken.resolve("theme.yaml") + ":3: `extends` names nowhere");
        assertThat(engawa.run("theme", "check", folder.resolve("none").toString())
                        .output())
                .startsWith("engawa: there is no folder ");
    }

    @Test
    void actsWhileServing() throws IOException, InterruptedException {
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("first", 1).story("second", 1);
        Path shared = folder.resolve("shared");
        Launcher engawa =
                Launcher.on(folder.resolve("data")).content(bundle.root()).with("ENGAWA_CONTENT_WATCH", "false");
        try (TraceCollector collector = new TraceCollector();
                SiteProcess site = engawa.with("ENGAWA_SHARED_DIR", shared.toString())
                        .with("ENGAWA_TRACES_ENDPOINT", collector.address())
                        .with("ENGAWA_TRACES_SHARE", "1")
                        .serve()) {
            assertThat(site.operate("status", "", "guessed").statusCode()).isEqualTo(404);
            assertThat(site.operate("import", bundle.root().toString(), "").statusCode())
                    .isEqualTo(404);
            assertThat(site.get("/-/operator/status").statusCode()).isEqualTo(404);
            assertThat(site.operate("publish", "").statusCode()).isEqualTo(409);

            assertThat(engawa.run("status").output()).contains("database: answers", "4 editions", "2 stories");
            assertThat(engawa.run("ready").code()).isZero();
            hasWhatAllNodesShare(folder.resolve("data"), shared);

            bundle.story("second", 2);
            Launcher.Result taken = engawa.run("import", bundle.root().toString());
            assertThat(taken.code()).as(taken.output()).isZero();
            assertThat(taken.output()).startsWith("1 stories new or changed, 1 as before, 0 problems");
            assertThat(site.page("/en/stories/second")).contains(Bundle.mark("second", 2));

            bundle.story("first", 2, "published: never").story("second", 3);
            Launcher.Result partly = engawa.run("import", bundle.root().toString());
            assertThat(partly.code()).isEqualTo(1);
            assertThat(partly.output()).contains("1 stories new or changed", "stories/first/story.yaml", "published");
            assertThat(site.page("/en/stories/first")).contains(Bundle.mark("first", 1));
            assertThat(site.page("/en/stories/second")).contains(Bundle.mark("second", 3));

            Launcher.Result export =
                    engawa.run("export", folder.resolve("export").toString());
            assertThat(export.output()).startsWith("2 stories written");
            Launcher.Result again =
                    engawa.run("export", folder.resolve("export").toString());
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.output()).contains("is not empty");

            assertThat(engawa.run("audit", "verify").output()).matches("The record is whole: [1-9][0-9]* entries\\.\n");
            assertThat(engawa.run("audit").code()).isEqualTo(1);
            assertThat(engawa.run("reindex").output()).isEqualTo("4 editions in the catalogue\n");

            tellsHowItIs(site);

            bundle.story("first", 1);
            Release.isOnTime(site, bundle);
            TracedWork.isToldOf(site, collector, Files.readString(folder.resolve("data/operator.secret")));

            Launcher.Result second = engawa.run("serve");
            assertThat(second.code()).isEqualTo(1);
            assertThat(second.output())
                    .isEqualTo("engawa: another Engawa is serving from " + folder.resolve("data")
                            + "; stop it first, or name another folder with --data\n");

            Instant asked = Instant.now();
            assertThat(site.terminate()).isZero();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void actsWhileStoppedAndMovesTheSiteToAnEmptyDatabase() throws IOException {
        Bundle bundle = Bundle.in(folder.resolve("bundle"))
                .story("first", 1)
                .story("future", 1, "published: 2999-01-01T09:00:00+09:00")
                .story("gone", 1)
                .story("later", 1);
        Launcher old = Launcher.on(folder.resolve("old"));
        assertThat(old.run("import", bundle.root().toString()).output())
                .startsWith("4 stories new or changed, 0 as before, 0 problems");
        bundle.story("later", 2).story("gone", 1, """
                        published: 2026-01-01T09:00:00+09:00
                        withdrawn:
                          on: 2026-11-21
                          manner: in-error
                          reason: {en: It was wrong.}
                        """);
        Path first = folder.resolve("export-1");
        try (SiteProcess site = old.serve()) {
            assertThat(site.operate("import", bundle.root().toString()).statusCode())
                    .isEqualTo(200);
            assertThat(old.run("export", first.toString()).code()).isZero();
        }

        Launcher fresh = Launcher.on(folder.resolve("fresh"));
        try (SiteProcess site = fresh.serve()) {
            assertThat(fresh.run("import", first.toString()).output()).startsWith("4 stories new or changed");
            Path second = folder.resolve("export-2");
            assertThat(fresh.run("export", second.toString()).code()).isZero();
            assertThat(contents(second)).isEqualTo(contents(first)).containsKey("stories/future/ja.md");
            assertThat(fresh.run("status").output()).contains("4 editions");
            assertThat(fresh.run("reindex").output()).isEqualTo("4 editions in the catalogue\n");
            assertThat(site.page("/en/stories/later")).contains(Bundle.mark("later", 2));
        }
    }

    /** Pictures, and secrets that nobody else can read; whichever node comes first makes them. */
    private static void hasWhatAllNodesShare(Path data, Path shared) throws IOException {
        for (String name : List.of("pictures", "pictures.secret", "second-factors.key")) {
            assertThat(data.resolve(name)).isSymbolicLink();
            assertThat(data.resolve(name).toRealPath())
                    .isEqualTo(shared.resolve(name).toRealPath());
        }
        for (String name : List.of("pictures.secret", "second-factors.key")) {
            assertThat(shared.resolve(name)).hasSize(32);
            assertThat(Files.getPosixFilePermissions(shared.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        try (Stream<Path> files = Files.list(shared)) {
            assertThat(files).as("nothing half made is left").hasSize(3);
        }
    }

    /** In numbers: all that the board and the alerts of `deploy/monitoring` ask for, and some that are known here. */
    private static void tellsHowItIs(SiteProcess site) throws IOException {
        String metrics = site.page("/metrics");
        for (String file : List.of("alerts.yaml", "dashboard.json")) {
            String asked = Files.readString(Path.of("deploy", "monitoring", file));
            Matcher metric = Pattern.compile("\\b(engawa|memory|gc|system)_[A-Za-z_]+\\b(?![:/])")
                    .matcher(asked);
            while (metric.find()) {
                assertThat(metrics).as(file).contains("\n" + metric.group() + "{");
            }
        }
        assertThat(metrics)
                .contains("\nengawa_database_up{mp_scope=\"application\"} 1.0")
                .contains("\nengawa_catalogue_editions{mp_scope=\"application\"} 4.0")
                .contains("\nengawa_catalogue_lag{mp_scope=\"application\"} 0.0")
                .contains("\nengawa_release_overdue{mp_scope=\"application\"} 0.0")
                .containsPattern(
                        "\nengawa_requests_seconds_count\\{mp_scope=\"application\",status=\"2xx\",subject=\"page\"} [1-9]")
                .containsPattern(
                        "\nengawa_requests_seconds_count\\{mp_scope=\"application\",status=\"4xx\",subject=\"page\"} [1-9]");
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
