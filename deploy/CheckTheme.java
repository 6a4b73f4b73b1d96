import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engawa.theme.ThemeDoctor;
import org.engawa.theme.ThemeProblem;

/**
 * Tells what is wrong with a theme, without a server: {@code engawa theme check DIR}. One line for each problem, in the form that
 * editors and build servers understand, {@code file:line: what is wrong. how to mend it.}; ends with 1 if there are any.
 */
class CheckTheme {
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        List<ThemeProblem> problems = ThemeDoctor.examine(folder);
        for (ThemeProblem problem : problems) {
            Path file = folder.resolve(problem.file()).normalize();
            String place = Files.exists(file) ? file.toString() : problem.file();
            System.out.println(place + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.what() + " " + problem.remedy());
        }
        if (problems.isEmpty()) {
            System.out.println(folder + ": nothing to mend. What only a browser can tell, contrast most of all, is not looked at here.");
        }
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
