import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.engawa.doctor.Doctor;
import org.engawa.doctor.Finding;

/**
 * Tells what is wrong with a site and its machine, without a server, for {@code engawa doctor}: one line for each thing, and ends
 * with 1 if any fails.
 */
class ExamineSite {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Doctor.Place place = new Doctor.Place(
                Path.of(arguments[0]),
                System.getenv(),
                arguments[1],
                Path.of(arguments[2]),
                Files.getLastModifiedTime(Path.of(arguments[3])).toInstant(),
                arguments[4].equals("serves"),
                Arrays.stream(arguments).skip(5).map(Path::of).toList());
        List<Finding> findings = new Doctor(place, Clock.systemUTC()).examine();
        findings.forEach(finding -> System.out.println(finding.line()));
        System.exit(findings.stream().anyMatch(finding -> finding.state() == Finding.State.FAILING) ? 1 : 0);
    }
}
