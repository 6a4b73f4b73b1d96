import java.io.IOException;
import java.nio.file.Path;
import org.engawa.database.ReadOnlyOrder;
import org.engawa.source.Problem;
import org.engawa.source.Problems;

/** Tells what is wrong with the reason for read-only mode, without a server, for {@code engawa read-only on}; ends with 1 if anything is. */
class CheckReadOnly {
    public static void main(String[] arguments) throws IOException {
        Problems problems = new Problems();
        ReadOnlyOrder.read(Path.of(arguments[0]), problems);
        problems.list().stream().map(Problem::sentence).forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
