package org.engawa.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The file of the embedded database. H2 leaves to the system when what it has written comes to the disk, some tens of seconds later as
 * a rule; a loss of power would take with it what was acknowledged meanwhile.
 */
@ApplicationScoped
class EmbeddedFile {
    private static final Logger LOG = System.getLogger(EmbeddedFile.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:file:([^;]+)(?:;.*)?");

    @Inject
    @ConfigProperty(name = "engawa.db.url", defaultValue = "jdbc:h2:file:./data/engawa")
    private String address;

    private @Nullable FileChannel channel;

    /** Where the database of a JDBC address lies; nothing when it is none in a file of this program's own. */
    static Optional<Path> of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(Path.of(matcher.group(1) + ".mv.db")) : Optional.empty();
    }

    /** Brings to the disk what has been committed. Does nothing for other databases, which do so themselves. */
    void force() {
        Optional<Path> file = of(address);
        if (file.isPresent()) {
            try {
                channel(file.get()).force(false);
            } catch (IOException e) {
                LOG.log(
                        Level.ERROR,
                        "What was saved last is not on the disk, which refuses it: {0} ({1})",
                        file.get(),
                        e.getMessage());
            }
        }
    }

    /** Never closed: H2's lock on the file would go with any channel of it that this process closes (POSIX, fcntl). */
    private synchronized FileChannel channel(Path file) throws IOException {
        FileChannel present = channel;
        if (present == null) {
            present = FileChannel.open(file, StandardOpenOption.WRITE);
            channel = present;
        }
        return present;
    }
}
