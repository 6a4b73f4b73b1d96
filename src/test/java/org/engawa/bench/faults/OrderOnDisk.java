package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.engawa.bench.SignedIn;
import org.engawa.testing.Bundle;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.FailingDisk;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;

/**
 * Whether what is acknowledged is on the disk before the answer is sent, so that no loss of power takes it: on a site of its own with the
 * embedded database, which nobody else asks anything. Nothing fails; the calls are noted. Wants a compiler of C.
 */
final class OrderOnDisk implements Fault {
    private static final String NOTED = FailingDisk.CHANGES + ",answer";

    @Override
    public Row row() {
        return new Row("37", "order of what comes to the disk", Duration.ofSeconds(10), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path data = Files.createDirectories(stage.folder("embedded"));
        String url = "jdbc:h2:file:" + data.resolve("engawa");
        EmptyDatabase.migrate(url, "engawa");
        Newsroom.Writer writer =
                Newsroom.fill("org.h2.Driver", url, "engawa", 1).get(0);
        FailingDisk disk = FailingDisk.in(stage.folder("noting"));
        Bundle bundle = Bundle.in(stage.folder("ordered")).story("tale-a", 1);
        Launcher launcher = Launcher.on(data).with("ENGAWA_CONTENT_WATCH", "false");
        disk.under(launcher);
        try (SiteProcess site = launcher.serve()) {
            site.operate("import", bundle.root().toString());
            Order order = new Order(disk, findings);
            String picture = "/newsroom/pictures/add?story=" + writer.draft() + "&language=en";
            SignedIn guest = new SignedIn("http://localhost:" + site.port(), writer.token());
            order.of(
                    "a picture that is sent",
                    data,
                    () -> guest.upload(picture, Guest.noise(300, 1)).status());
            bundle.story("tale-a", 2);
            order.database(
                    "a publication, in the embedded database",
                    data,
                    () -> site.operate("import", bundle.root().toString()).statusCode());
            Path backups = Files.createDirectories(stage.folder("backups"));
            order.of(
                    "a backup",
                    backups,
                    () -> site.operate("backup", backups.resolve("one.zip").toString())
                            .statusCode());
            Path mirror = stage.folder("written");
            order.synced("a mirror", mirror, launcher);
            bundle.story("tale-a", 3);
            site.operate("import", bundle.root().toString());
            order.synced("a mirror brought up to date", mirror, launcher);
        }
    }

    /** Something that is acknowledged. */
    private interface Act {
        int status() throws IOException;
    }

    private record Order(FailingDisk disk, Findings findings) {
        /** Files that get their names when they are whole: the file is on the disk before, and its folder after. */
        void of(String what, Path folder, Act act) throws IOException {
            List<String> calls = calls(what, folder, act);
            List<String> wrong = new ArrayList<>();
            int renamed = 0;
            for (int at = 0; at < calls.size(); at++) {
                String[] call = calls.get(at).split(" ");
                if (!call[1].equals("rename")) {
                    continue;
                }
                renamed++;
                String parent = call[4].substring(0, call[4].lastIndexOf('/'));
                String name = call[4].substring(call[4].lastIndexOf('/') + 1);
                if (calls.subList(0, at).stream().noneMatch(line -> line.endsWith(" fsync " + call[2]))) {
                    wrong.add(name + ": not on the disk when it got its name");
                }
                if (calls.subList(at, calls.size()).stream().noneMatch(line -> line.endsWith(" fsync " + parent))) {
                    wrong.add(name + ": its name not on the disk when it was acknowledged");
                }
            }
            findings.check(
                    renamed > 0 && wrong.isEmpty(),
                    "%s: %d calls before the answer, %d files got their names; %d wrong: %s",
                    what,
                    calls.size(),
                    renamed,
                    wrong.size(),
                    wrong.subList(0, Math.min(4, wrong.size())));
        }

        /** A file that is written on and on: after the last writing it is brought to the disk. */
        void database(String what, Path data, Act act) throws IOException {
            List<String> calls = calls(what, data.resolve("engawa.mv.db"), act);
            int written = -1;
            int forced = -1;
            for (int at = 0; at < calls.size(); at++) {
                written = calls.get(at).contains(" write ") ? at : written;
                forced = calls.get(at).contains(" fsync ") ? at : forced;
            }
            findings.check(
                    written >= 0 && forced > written,
                    "%s: %d calls before the answer, the last writing is the %dth, the last fsync the %dth",
                    what,
                    calls.size(),
                    written + 1,
                    forced + 1);
        }

        /** Many files at once: the command has the whole file system brought to the disk before it tells that it is done. */
        void synced(String what, Path folder, Launcher launcher) throws IOException {
            disk.order(FailingDisk.CHANGES, FailingDisk.NOTE, "1", folder);
            Launcher.Result result = launcher.run("publish-static", folder.toString());
            List<String> calls = disk.calls();
            disk.rest();
            findings.check(
                    result.code() == 0
                            && calls.size() > 1
                            && calls.get(calls.size() - 1).endsWith(" fsync " + folder),
                    "%s: %d calls, the last of them: %s",
                    what,
                    calls.size(),
                    calls.isEmpty() ? "" : calls.get(calls.size() - 1));
        }

        private List<String> calls(String what, Path folder, Act act) throws IOException {
            disk.order(NOTED, FailingDisk.NOTE, "1", folder);
            int status = act.status();
            // The index of manuscripts is made anew from the database when it is lost, so nobody waits until the disk
            // has it.
            List<String> calls = disk.calls().stream()
                    .filter(call -> !call.contains("/manuscripts/"))
                    .toList();
            disk.rest();
            int answered = calls.size() - 1;
            while (answered >= 0 && !calls.get(answered).endsWith(" answer " + status)) {
                answered--;
            }
            findings.check(status == 200 && answered >= 0, "%s: answered with %d", what, status);
            return calls.subList(0, Math.max(answered, 0));
        }
    }
}
