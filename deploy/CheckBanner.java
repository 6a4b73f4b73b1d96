import java.io.IOException;
import java.nio.file.Path;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.web.Banner;

/** Tells what is wrong with the file of a banner, without a server, for {@code engawa banner FILE}; ends with 1 if anything is. */
class CheckBanner {
    public static void main(String[] arguments) throws IOException {
        Problems problems = new Problems();
        Banner.read(Path.of(arguments[0]), problems);
        problems.list().stream().map(Problem::sentence).forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
