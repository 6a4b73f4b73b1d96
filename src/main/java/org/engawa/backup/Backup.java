package org.engawa.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.config.SettingsFile;
import org.engawa.database.Database;
import org.engawa.database.Snapshot;
import org.engawa.json.Json;

/**
 * Writes everything that must last into one file, while members and readers go on: the database as it is at one moment, the
 * pictures, what lies in the data folder of themes and content, and the settings without their secrets.
 */
@ApplicationScoped
public class Backup {
    /** What is kept under it can be made again. */
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{64}");

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    Path data;

    @Inject
    @ConfigProperty(name = "engawa.content.dir", defaultValue = "content")
    Path content;

    @Inject
    @ConfigProperty(name = "engawa.themes.dir", defaultValue = "themes")
    Path themes;

    @Inject
    @ConfigProperty(name = "engawa.version", defaultValue = "unknown")
    String program;

    /**
     * What was made.
     *
     * @param members how many files are in it
     * @param position how far its publication log goes
     * @param size in bytes
     * @param sha256 of the whole file
     * @param missing pictures that the database names and that were not there
     */
    public record Made(int members, long position, long size, String sha256, Set<String> missing) {}

    /**
     * Makes one.
     *
     * @param file that does not exist yet
     * @throws IOException when it can't be written, or the database fails; nothing is left of it then, and the message is a
     *     sentence
     */
    public Made make(Path file) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(file);
                Snapshot snapshot = database.snapshot()) {
            NamedPictures named = new NamedPictures();
            for (String table : snapshot.tables()) {
                archive.add(Names.table(table), out -> rows(snapshot, table, named, out));
            }
            // After the rows: what they name was on the disk before it was committed.
            Set<String> missing = new TreeSet<>(named.keys());
            missing.removeAll(pictures(archive));
            addFolder(archive, content, Names.FOLDERS.get(0));
            addFolder(archive, themes, Names.FOLDERS.get(1));
            byte[] settings = SettingsFile.of(data, Map.of()).withoutSecrets().getBytes(StandardCharsets.UTF_8);
            archive.add(Names.SETTINGS, out -> out.write(settings));
            int[] members = new int[1];
            long position = snapshot.position();
            String schema = snapshot.schema();
            String sha256 = archive.finish(all -> {
                members[0] = all.size();
                return Json.write(new Manifest(
                        Manifest.FORMAT,
                        program,
                        schema,
                        position,
                        Instant.now(clock).toString(),
                        Files.exists(data.resolve(Restore.DEMONSTRATION)),
                        all));
            });
            return new Made(members[0], position, Files.size(file), sha256, missing);
        }
    }

    private static void rows(Snapshot snapshot, String table, NamedPictures named, OutputStream out)
            throws IOException {
        line(out, Json.write(snapshot.columns(table)));
        snapshot.read(table, row -> {
            String text = Json.write(row);
            named.lookInto(text);
            line(out, text);
        });
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** All that are there, but no smaller versions: they are made again. Gives their keys. */
    private Set<String> pictures(ArchiveWriter archive) throws IOException {
        Set<String> kept = new TreeSet<>();
        Path folder = data.resolve("pictures");
        for (Path picture : files(folder)) {
            String key = folder.relativize(picture).toString();
            if (PICTURE.matcher(key).matches() && added(archive, Names.PICTURES + key, picture)) {
                kept.add(key);
            }
        }
        return kept;
    }

    private void addFolder(ArchiveWriter archive, Path folder, String name) throws IOException {
        if (!real(folder).startsWith(real(data))) {
            return;
        }
        for (Path each : files(folder)) {
            String member = name + folder.relativize(each);
            Optional<String> flaw = Names.flaw(member);
            if (flaw.isPresent()) {
                throw new IOException(each + " can't be kept in a backup: " + flaw.get());
            }
            added(archive, member, each);
        }
    }

    /** What is removed just now need not be kept. */
    private static boolean added(ArchiveWriter archive, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            archive.add(name, in);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Path real(Path folder) throws IOException {
        return Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    /** No links, and nothing hidden. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                            && !("/" + folder.relativize(file)).contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
