package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor says of a theme that somebody spoiled. */
class ThemeDoctorTest {
    @TempDir
    Path temp;

    @Test
    void templates() throws IOException {
        ThemeFolder folder = ThemeFolder.copyTo(temp.resolve("theme")).write("templates/list.html", """
                {% extends 'base' %}
                {% block main %}{# https: is
                no matter #}
                <p>Hello</p>
                <p title="Hello">{{ site.name }}</p>
                <p style="color: red"></p>
                <p onclick="x()"></p>
                <script src="{{ asset('search.js') }}"></script>
                <link rel="icon" href="https://cdn.example/x">
                <img src="//cdn.example/x" alt="" width="1">
                <nav></nav>
                <p id="main"></p>
                <p aria-labelledby="nobody"></p>
                <h1>{{ site.name }}</h1>
                <h1>{{ site.name }}</h1>
                <a>{{ site.name }}</a>
                <h4>{{ site.name }}</h4>
                {% endblock %}
                """);
        List<ThemeProblem> found = ThemeDoctor.examine(folder.root());
        assertThat(found)
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("templates/list.html"))
                .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank())
                .extracting(problem -> problem.line() + " " + problem.what())
                .containsExactlyInAnyOrder(
                        "4 Words stand in the template: “Hello”.",
                        "5 Words stand in the template: “title=\"Hello\"”.",
                        "6 Style stands in the page; browsers are told to ignore it.",
                        "0 Style stands in the page.",
                        "7 A script stands in the page; browsers are told to ignore it.",
                        "8 A script stands in the page; browsers are told to ignore it.",
                        "9 This is an address of another server.",
                        "10 This is an address of another server.",
                        "10 The picture has no height.",
                        "0 A <nav> has no name.",
                        "0 The id main is there twice.",
                        "0 aria-labelledby names nobody, which is not there.",
                        "0 The page has two headings h1.",
                        "0 A link leads nowhere.",
                        "0 A heading h4 follows h1.");
    }

    @Test
    void styleSheets() throws IOException {
        ThemeFolder folder = ThemeFolder.copyTo(temp.resolve("theme")).write("assets/embed.css", """
                /* left: of the page */
                @media (min-width: 3em) { p { color: red } }
                p { margin-left: 1px }
                p { color: red; left: 0 }
                p { max-width: 3em }
                p { text-align: right }
                p { background: red !important }
                @import "other.css";
                """);
        assertThat(ThemeDoctor.examine(folder.root()))
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("assets/embed.css"))
                .extracting(problem -> problem.line() + " " + problem.what() + " " + problem.remedy())
                .containsExactlyInAnyOrder(
                        "3 “margin-left:” is another side in Arabic. Write margin-inline-start instead.",
                        "4 “left:” is another side in Arabic. Write inset-inline-start instead.",
                        "5 “max-width:” is another side in Arabic. Write max-inline-size instead.",
                        "6 “text-align: right” is another side in Arabic. Write text-align: start or end instead.",
                        "7 !important takes from readers their own style sheets."
                                + " Write a rule that means the element more exactly.",
                        "8 @import fetches something that is not of this theme."
                                + " Put the file into assets/ and name it: url(file).");
    }

    @Test
    void theStyleSheetThinksOfEverybodyAndIsLight() throws IOException {
        ThemeFolder folder = ThemeFolder.copyTo(temp.resolve("theme"));
        StringBuilder css = new StringBuilder("a { transition: color 1s }\n");
        for (int i = 0; i < 4000; i++) {
            css.append(".c")
                    .append(Integer.toHexString(i * 7919))
                    .append(" { order: ")
                    .append(i)
                    .append(" }\n");
        }
        folder.write("assets/site.css", css.toString());
        List<String> said = ThemeDoctor.examine(folder.root()).stream()
                .filter(problem -> problem.file().equals("assets/site.css"))
                .map(ThemeProblem::what)
                .toList();
        assertThat(said)
                .contains(
                        "There is no rule for readers who want a dark screen.",
                        "There is no rule for readers who bring their own colours.",
                        "There is no rule for readers who use a keyboard.",
                        "Things move for readers who asked for rest.")
                .anyMatch(what -> what.matches("This comes to \\d+ bytes compressed, and 5120 are the most\\."))
                .as("paper has a sheet of its own")
                .noneMatch(what -> what.contains("print"));
        Files.delete(folder.root().resolve("assets/print.css"));
        folder.replace(
                "templates/document.html",
                "<link rel=\"stylesheet\" href=\"{{ asset('print.css') }}\" media=\"print\">\n",
                "");
        assertThat(ThemeDoctor.examine(folder.root()))
                .extracting(ThemeProblem::what)
                .contains("There is no rule for readers who print.");
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        ThemeFolder folder = ThemeFolder.copyTo(temp.resolve("theme"))
                .replace("messages/fr.properties", "menu.open = Menu", "menu.opem = Menu")
                .replace("messages/es.properties", "Página {number} de {total}", "Página {numero} de {total}")
                .write("templates/partials/card.html", "<p>Hello</p>");
        assertThat(ThemeDoctor.examine(folder.root()))
                .extracting(ThemeProblem::file)
                .containsExactlyInAnyOrder(
                        "templates/partials/card.html", "messages/es.properties", "messages/fr.properties");

        folder.replace("messages/fr.properties", "menu.opem", "menu.open")
                .replace("messages/es.properties", "{numero}", "{number}")
                .write("templates/list.html", "{{ page.cardz }}")
                .write("templates/person.html", "{{ page.nome }}");
        assertThat(ThemeDoctor.examine(folder.root()))
                .extracting(ThemeProblem::file)
                .containsOnlyOnce("templates/list.html", "templates/person.html");
    }

    @Test
    void whatIsNoThemeIsSaidToBeNone() {
        assertThat(ThemeDoctor.examine(temp.resolve("none"))).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("There is no such folder.");
        });
        assertThat(ThemeDoctor.examine(temp)).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).startsWith("theme.yaml: The file is missing.");
        });
    }
}
