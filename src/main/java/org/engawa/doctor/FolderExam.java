package org.engawa.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.backup.Restore;
import org.engawa.config.SettingsFile;
import org.engawa.database.ReadOnlyOrder;
import org.jspecify.annotations.Nullable;

/** The data folder: its rights, whether it can be written, and the room on its disk. */
final class FolderExam {
    private static final String ABOUT = "data folder";
    private static final String DISK = "disk";
    private static final long LITTLE = 2L << 30;
    private static final long TOO_LITTLE = 200L << 20;
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);
    private static final List<String> SECRETS =
            List.of(SettingsFile.NAME, "second-factors.key", "pictures.secret", "operator.secret", "engawa.mv.db");

    private final Path data;
    private final List<Finding> findings = new ArrayList<>();

    FolderExam(Path data) {
        this.data = data;
    }

    List<Finding> findings() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of(Finding.ok(ABOUT, data + " is not there yet; the first start makes it"));
        }
        if (Files.exists(data.resolve(Restore.MARK))) {
            findings.add(
                    Finding.failing(ABOUT, "a restore into " + data + " was cut short", "empty it and restore again"));
        }
        if (Files.exists(data.resolve(ReadOnlyOrder.FILE))) {
            findings.add(Finding.warning(
                    ABOUT, "read-only mode is on: nothing is saved, and no release is made", "engawa read-only off"));
        }
        writable();
        boolean closed = rights(data, "chmod 700 ");
        // Behind a closed door the files are as closed as they need be.
        if (!closed) {
            for (String name : SECRETS) {
                if (Files.exists(data.resolve(name))) {
                    rights(data.resolve(name), "chmod 600 ");
                }
            }
        }
        if (findings.isEmpty()) {
            findings.add(Finding.ok(ABOUT, data + " can be written, and nobody else can look into it"));
        }
        findings.add(room(Files.getFileStore(data).getUsableSpace()));
        return findings;
    }

    private void writable() {
        try {
            Path trial = Files.createTempFile(data, "doctor", ".part");
            Files.delete(trial);
        } catch (IOException e) {
            findings.add(Finding.failing(
                    ABOUT,
                    data + " can't be written by " + System.getProperty("user.name") + " (" + e + ")",
                    "look at its owner and rights, and run this as the user of the site"));
        }
    }

    /** Whether nobody but its owner can do anything with it. */
    private boolean rights(Path file, String command) throws IOException {
        @Nullable
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return true;
        }
        PosixFileAttributes attributes = view.readAttributes();
        if (attributes.permissions().stream().noneMatch(OF_OTHERS::contains)) {
            return true;
        }
        findings.add(Finding.warning(
                ABOUT, "others than " + attributes.owner().getName() + " have rights on " + file, command + file));
        return false;
    }

    static Finding room(long bytes) {
        String said = bytes / (1 << 20) + " MB are free";
        String remedy = "make room, or give the data folder a larger disk";
        if (bytes < TOO_LITTLE) {
            return Finding.failing(DISK, said, remedy);
        }
        return bytes < LITTLE ? Finding.warning(DISK, said, remedy) : Finding.ok(DISK, said);
    }
}
