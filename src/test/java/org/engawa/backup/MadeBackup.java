package org.engawa.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.engawa.backup.Manifest.Member;
import org.engawa.database.Database;
import org.engawa.database.FilledDatabase;
import org.engawa.database.Snapshot;
import org.engawa.digest.Sha256;
import org.engawa.json.Json;
import org.engawa.testing.EmptyDatabase;
import org.h2.jdbcx.JdbcDataSource;

/** A backup of a small site, and others that somebody made of it. */
final class MadeBackup {
    static final String USER = "engawa";
    static final String PICTURE = "ab".repeat(32);

    private MadeBackup() {}

    /** A data folder with all that a backup may hold, and much that it must not. */
    static Path site(Path data) throws IOException, SQLException {
        String url = url(data);
        EmptyDatabase.migrate(url, USER);
        try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
            FilledDatabase.fill(connection);
        }
        write(data, "pictures/" + PICTURE, "a picture");
        write(data, "pictures/" + PICTURE + "-320", "a smaller one");
        write(data, "pictures/new1.part", "half a picture");
        write(data, "pictures.secret", "hunter2");
        write(data, "second-factors.key", "hunter2");
        write(data, "operator.secret", "hunter2");
        write(data, "engawa.properties", "engawa.mail.host=mail.example\nengawa.mail.password=hunter2\n");
        write(data, "content/stories/first/en.md", "# 物語");
        write(data, "content/.git/config", "hunter2");
        write(data, "themes/own/theme.yaml", "name: Own");
        return data;
    }

    private static void write(Path data, String name, String text) throws IOException {
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), text);
    }

    static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("engawa").toAbsolutePath() + ";WRITE_DELAY=0";
    }

    static Restore.Target target(Path data) {
        return new Restore.Target(url(data), USER, USER);
    }

    static Backup of(Path data) {
        Backup backup = new Backup();
        backup.data = data;
        backup.content = data.resolve("content");
        backup.themes = data.resolve("themes");
        backup.program = "1.2.3";
        backup.clock = Clock.fixed(Instant.parse("2026-11-27T20:00:00Z"), ZoneOffset.UTC);
        backup.database = new Database() {
            @Override
            public Snapshot snapshot() throws IOException {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL(url(data));
                source.setUser(USER);
                source.setPassword(USER);
                return Snapshot.of(source);
            }
        };
        return backup;
    }

    /** Its files by name. */
    static Map<String, byte[]> members(Path file) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    /** An archive of these files with a manifest that fits them, made by somebody who knows how. */
    static void forge(Path file, Map<String, byte[]> members, String schema) {
        List<Member> all = new ArrayList<>();
        members.forEach((name, bytes) -> {
            if (!name.equals(Manifest.NAME)) {
                Sha256 hash = Sha256.begin();
                hash.add(bytes);
                all.add(new Member(name, bytes.length, hash.hex()));
            }
        });
        Map<String, byte[]> whole = new LinkedHashMap<>(members);
        whole.put(
                Manifest.NAME,
                Json.write(new Manifest(1, "1.2.3", schema, FilledDatabase.ROWS, "2026-11-27", false, all))
                        .getBytes(StandardCharsets.UTF_8));
        zip(file, whole);
    }

    /** An archive of these files and no others. */
    static void zip(Path file, Map<String, byte[]> members) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
