import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.engawa.mirror.FolderCopy;
import org.engawa.mirror.MirrorCheck;
import org.engawa.mirror.Signatures;
import org.engawa.mirror.SiteCopy;

/**
 * Holds a mirror, or a site as readers get it, against its signed manifest, without a server and its database, for {@code engawa
 * check-mirror}. One line for each thing that is wrong; ends with 1 if anything is, and with 2 if there is nothing to hold it against.
 */
class CheckMirror {
    private static final int MOST_LINES = 100;

    public static void main(String[] arguments) throws InterruptedException {
        String place = arguments[0];
        boolean outside = place.matches("https?://.*");
        try {
            PublicKey key = arguments[1].isEmpty() ? null : Signatures.key(Files.readString(Path.of(arguments[1])));
            Optional<Duration> oldest =
                    arguments[2].isEmpty() ? Optional.empty() : Optional.of(Duration.ofHours(Long.parseLong(arguments[2])));
            MirrorCheck.Copy copy = outside ? new SiteCopy(place) : new FolderCopy(Path.of(place));
            MirrorCheck.Report report =
                    new MirrorCheck(copy, key, Clock.systemUTC(), MirrorCheck.PAUSES).run(oldest);
            report.problems().stream().limit(MOST_LINES).forEach(System.out::println);
            int problems = report.problems().size();
            System.out.println(place + ": "
                    + (problems == 0 ? "all " + report.manifest().files().size() + " files are as" : problems + " of "
                            + report.manifest().files().size() + " files are not as")
                    + (key == null ? " the manifest of " : " they were signed at ") + report.manifest().written()
                    + (key == null ? " says, which was not looked at for its signature." : "."));
            System.exit(problems == 0 ? 0 : 1);
        } catch (IOException e) {
            System.err.println("engawa: " + place + " could not be checked: " + e.getMessage());
            System.exit(2);
        }
    }
}
