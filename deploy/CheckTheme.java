import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.theme.ThemeDoctor;
import org.engawa.theme.ThemeProblem;

/**
 * Tells what is wrong with a theme, without a server, for {@code engawa theme check DIR}. One line for each problem, in the form that
 * editors and build servers understand, {@code file:line: what is wrong. how to mend it.}; none where nothing is.
 */
class CheckTheme {
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (ThemeProblem problem : ThemeDoctor.examine(folder)) {
            Path file = folder.resolve(problem.file()).normalize();
            String place = Files.exists(file) ? file.toString() : problem.file();
            System.out.println(place + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.what() + " " + problem.remedy());
        }
    }
}
