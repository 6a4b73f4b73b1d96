import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.engawa.backup.Restore;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;

/**
 * Brings a backup back, without a server, for {@code engawa restore FILE}. The database is the one that the settings of the data
 * folder and the environment name, or else the embedded one.
 */
class RestoreBackup {
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[1]);
        SettingsFile settings = SettingsFile.of(data, System.getenv());
        Restore.Target target = new Restore.Target(
                settings.value(Setting.DB_URL).orElse(arguments[2]),
                settings.value(Setting.DB_USER).orElse("engawa"),
                settings.value(Setting.DB_PASSWORD).orElse("engawa"));
        try {
            new Restore(data, target, Clock.systemUTC()).run(Path.of(arguments[0])).forEach(System.out::println);
        } catch (IOException e) {
            System.err.println("engawa: nothing was restored: " + e.getMessage());
            System.exit(1);
        }
    }
}
