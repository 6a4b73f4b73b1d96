package org.engawa.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.backup.Manifest.Member;
import org.engawa.config.OwnersFile;
import org.engawa.config.SettingsFile;
import org.engawa.database.NewDatabase;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** Brings a backup back into a data folder and a database in which nothing is yet, while no server runs on them. */
public final class Restore {
    /** Is there while a restore is not done; a site refuses to start then. */
    public static final String MARK = "engawa.restoring";

    static final String DEMONSTRATION = "engawa.demo";

    /** What may be in the folder: locks, and what the operator puts there because no backup holds it. */
    private static final Set<String> ALLOWED = Set.of("engawa.lock", SettingsFile.NAME, "second-factors.key");

    private final Path data;
    private final Target target;
    private final Clock clock;
    private final Set<Path> before = new HashSet<>();

    /**
     * The database that gets the rows.
     *
     * @param url its JDBC address
     */
    public record Target(String url, String user, String password) {}

    /** Into a data folder that exists. */
    public Restore(Path data, Target target, Clock clock) {
        this.data = data;
        this.target = target;
        this.clock = clock;
    }

    /**
     * Brings it back.
     *
     * @return what is told to the operator, by the line
     * @throws IOException when the file is no whole backup, or there is something where it should go; the message is a sentence,
     *     and nothing is left behind
     */
    public List<String> run(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            if (!NewDatabase.knows(manifest.schema())) {
                throw new ArchiveRefused(
                        Manifest.NAME,
                        "its database is of schema " + manifest.schema() + ", and this program knows those up to "
                                + NewDatabase.newestSchema() + "; use Engawa " + manifest.program() + " or newer");
            }
            folderMustBeEmpty();
            if (Files.getFileStore(data).getUsableSpace() / 2 < manifest.size()) {
                throw new IOException("the disk of " + data + " has too little room for " + manifest.size() + " bytes");
            }
            archive.verify();
            return restored(archive);
        }
    }

    private void folderMustBeEmpty() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            before.addAll(files.toList());
        }
        for (Path each : before) {
            String name = String.valueOf(each.getFileName());
            if (name.equals(MARK)) {
                throw new IOException("a restore into " + data + " was cut short; empty the folder and try again");
            }
            if (!ALLOWED.contains(name)) {
                throw new IOException(data + " is not empty, it holds " + name
                        + "; a backup is restored into an empty folder only: name another with --data");
            }
        }
    }

    private List<String> restored(Archive archive) throws IOException {
        boolean done = false;
        try {
            OwnersFile.create(data.resolve(MARK), "");
            OwnersFile.force(data);
            long rows;
            long withheld;
            try (NewDatabase database = NewDatabase.open(
                    target.url(),
                    target.user(),
                    target.password(),
                    archive.manifest().schema())) {
                rows = rows(archive, database);
                withheld = database.withholdLetters(OffsetDateTime.now(clock));
                files(archive);
                database.commit(archive.manifest().position());
            }
            Files.delete(data.resolve(MARK));
            OwnersFile.force(data);
            done = true;
            return told(archive, rows, withheld);
        } finally {
            if (!done) {
                takeBack();
            }
        }
    }

    private static long rows(Archive archive, NewDatabase database) throws IOException {
        Map<String, Member> tables = new HashMap<>();
        archive.members(Names.TABLES).forEach(member -> tables.put(member.name(), member));
        long rows = 0;
        for (String table : database.tables()) {
            Member member = tables.remove(Names.table(table));
            if (member == null) {
                throw new ArchiveRefused(Names.table(table), "it is not there");
            }
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(archive.open(member), StandardCharsets.UTF_8))) {
                rows += database.load(table, columns(member, reader), () -> row(member, reader));
            }
        }
        if (!tables.isEmpty()) {
            throw new ArchiveRefused(tables.keySet().iterator().next(), "its schema has no such table");
        }
        return rows;
    }

    private static List<String> columns(Member member, BufferedReader reader) throws IOException {
        List<@Nullable Object> columns = row(member, reader);
        if (columns == null || !columns.stream().allMatch(String.class::isInstance)) {
            throw new ArchiveRefused(member.name(), "it does not begin with the names of its columns");
        }
        return columns.stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<@Nullable Object> row(Member member, BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        try {
            List<@Nullable Object> row = Json.read(line, List.class);
            if (row == null) {
                throw new ArchiveRefused(member.name(), "a row is none");
            }
            return row;
        } catch (UncheckedIOException e) {
            throw new ArchiveRefused(member.name(), "a row can't be read", e);
        }
    }

    private void files(Archive archive) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (Member member : archive.manifest().members()) {
            if (!member.name().startsWith(Names.TABLES) && !isEmptySettings(member)) {
                Path file = place(member);
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
                write(archive, member, file);
            }
        }
        if (archive.manifest().demonstration()) {
            OwnersFile.create(data.resolve(DEMONSTRATION), "");
        }
        for (Path folder : folders) {
            OwnersFile.force(folder);
        }
    }

    private static boolean isEmptySettings(Member member) {
        return member.name().equals(Names.SETTINGS) && member.size() == 0;
    }

    /** Settings come beside those that count: they may name the database and the mail server of the site that still runs. */
    private Path place(Member member) {
        return data.resolve(member.name().equals(Names.SETTINGS) ? SettingsFile.NAME + ".restored" : member.name());
    }

    private static void write(Archive archive, Member member, Path file) throws IOException {
        try (FileChannel channel = OwnersFile.open(file);
                OutputStream out = Channels.newOutputStream(channel)) {
            archive.copy(member, out);
            channel.force(true);
        }
    }

    /** Removes all that was not there before. */
    private void takeBack() throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            left.addAll(files.filter(file -> !before.contains(file)).toList());
        }
        // The mark goes last: whoever is stopped here has still a folder that no site starts on.
        left.sort(Comparator.comparing(file -> file.endsWith(MARK)));
        for (Path each : left) {
            try (Stream<Path> all = Files.walk(each)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<String> told(Archive archive, long rows, long withheld) {
        Manifest manifest = archive.manifest();
        List<String> lines = new ArrayList<>();
        lines.add("Restored the backup of " + manifest.madeAt() + " by Engawa " + manifest.program() + ": " + rows
                + " rows, " + archive.members(Names.PICTURES).size() + " pictures, publication log to "
                + manifest.position() + ".");
        lines.add("All sign-ins have ended, and links that were handed out before no longer work: for passwords, for"
                + " drafts that are shown, for those outside who were asked to confirm something. Passwords are"
                + " those of the backup.");
        if (withheld > 0) {
            lines.add("Letters whose time has come are not sent, " + withheld + " of them: the site may have sent them"
                    + " after the backup. Members find in the newsroom what they would have been told; whoever still waits"
                    + " for a link gets another (engawa user reset-link).");
        }
        if (!Files.exists(data.resolve("second-factors.key"))) {
            lines.add("No backup holds second-factors.key. Put the old one into " + data
                    + " before the site starts, or members set up their second factors anew (engawa user"
                    + " forget-factor).");
        }
        archive.members(Names.SETTINGS).stream()
                .filter(member -> !isEmptySettings(member))
                .forEach(member -> lines.add("The settings of the backup, without secrets, are in " + place(member)
                        + "; what is to count goes into " + data.resolve(SettingsFile.NAME) + "."));
        for (String folder : Names.FOLDERS) {
            if (!archive.members(folder).isEmpty()) {
                lines.add("The folder " + data.resolve(folder) + " is back too; engawa." + folder.replace("/", "")
                        + ".dir names it to the site.");
            }
        }
        lines.add("The catalogue is built from the publication log at the first start. Then: engawa audit verify");
        return lines;
    }
}
