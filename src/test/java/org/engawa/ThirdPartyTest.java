package org.engawa;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** `deploy/third-party.md` tells of everything that is deployed, and what must be handed on with it is there. */
class ThirdPartyTest {
    private static final String PAGE = "deploy/third-party.md";

    /** Written by the build before the tests. */
    private static final Path LIBRARIES = Path.of("target", "libraries.txt");

    private static final Path TEXTS = Path.of("src", "main", "webapp", "META-INF", "licences.txt");

    private static final Pattern LIBRARY = Pattern.compile("(?m)^ +([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):\\w+");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+):([\\w.-]+|\\*)` \\| ([^ |]+) \\| ([^|]+) \\|$");
    private static final Pattern ASKED = Pattern.compile("(?m)^\\| ([^|`]+) \\| [A-Z][^|]+\\. \\|$");
    private static final Pattern LICENCE_OF_FILE =
            Pattern.compile("(?m)^\\| [A-Z][^|]+ \\| [^|]+ \\| ([^|]+) \\| `[^|]+ \\|$");
    private static final Pattern PAYARA = Pattern.compile("<payara.version>([^<]+)</payara.version>");
    private static final Pattern PAPER = Pattern.compile("(?i)(?:.*/)?[^/]*licen[cs]es?(?:\\.\\w+)?");

    private static String page;
    private static List<Library> deployed;
    private static List<Row> rows;

    private record Library(String group, String name, String version) {
        /** Among those that the tests have too. */
        Path jar() {
            String file = name + "-" + version + ".jar";
            return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                    .map(Path::of)
                    .filter(path -> path.getFileName().toString().equals(file)
                            && path.toString().replace(File.separatorChar, '.').contains(group + "." + name + "."))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(file + " is not on the class path"));
        }

        boolean bringsItsLicence() throws IOException {
            try (JarFile jar = new JarFile(jar().toFile())) {
                return jar.stream()
                        .anyMatch(entry -> PAPER.matcher(entry.getName()).matches());
            }
        }

        @Override
        public String toString() {
            return group + ":" + name + " " + version;
        }
    }

    private record Row(String group, String name, String version, String licence) {
        boolean tellsOf(Library library) {
            return group.equals(library.group()) && (name.equals("*") || name.equals(library.name()));
        }

        String key() {
            return group + ":" + name;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of(PAGE));
        assertThat(LIBRARIES)
                .as("the list of what is deployed; `mvn process-resources` writes it")
                .exists();
        deployed = LIBRARY.matcher(Files.readString(LIBRARIES))
                .results()
                .map(found -> new Library(found.group(1), found.group(2), found.group(3)))
                .toList();
        rows = ROW.matcher(page)
                .results()
                .map(found -> new Row(found.group(1), found.group(2), found.group(3), found.group(4)))
                .toList();
    }

    @Test
    void everyLibraryStandsThereAsItIsDeployed() {
        List<String> lacking = new ArrayList<>();
        for (Library library : deployed) {
            List<Row> its = rows.stream().filter(row -> row.tellsOf(library)).toList();
            if (its.size() != 1) {
                lacking.add(library + " stands there " + its.size() + " times: add the row | `" + library.group() + ":"
                        + library.name() + "` | " + library.version()
                        + " | its licence | to the table of libraries, or take one away");
            } else if (!its.get(0).version().equals(library.version())) {
                lacking.add(library + " stands there with the version "
                        + its.get(0).version() + ": write the new one, and look whether the licence is still the same");
            }
        }
        assertThat(deployed).as("what is deployed, by " + LIBRARIES).isNotEmpty();
        assertThat(lacking)
                .as("libraries that go into the archive, and %s", PAGE)
                .isEmpty();
    }

    @Test
    void nothingStandsThereThatIsNotDeployed() throws IOException {
        Matcher payara = PAYARA.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(payara.find()).isTrue();
        Library server = new Library("fish.payara.extras", "payara-micro", payara.group(1));
        assertThat(rows)
                .filteredOn(row -> row.tellsOf(server))
                .extracting(Row::version)
                .as("the version of the server in %s", PAGE)
                .containsExactly(server.version());
        assertThat(rows)
                .filteredOn(row -> !row.tellsOf(server) && deployed.stream().noneMatch(row::tellsOf))
                .as("rows of %s for libraries that are gone", PAGE)
                .isEmpty();
    }

    @Test
    void whatEachLicenceAsksIsTold() {
        TreeSet<String> given = rows.stream().map(Row::licence).collect(toCollection(TreeSet::new));
        LICENCE_OF_FILE.matcher(page).results().forEach(file -> given.add(file.group(1)));
        assertThat(ASKED.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.startsWith("licence")))
                .as("the table of what the licences ask in %s; read a new licence before you take its library", PAGE)
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void textsThatMustGoAlongAreInTheArchive() throws IOException {
        List<String> texts = Files.readAllLines(TEXTS);
        for (Row row : rows) {
            if (row.licence().matches("MIT|BSD-.*|Unicode-.*|LicenseRef-.*")) {
                for (Library library : deployed) {
                    if (row.tellsOf(library) && !library.bringsItsLicence()) {
                        assertThat(texts)
                                .as(
                                        "%s brings no licence; write %s and its copyright into %s",
                                        library, row.key(), TEXTS)
                                .contains(row.key());
                    }
                }
            }
        }
        assertThat(texts)
                .filteredOn(line -> line.matches("[\\w.-]+:[\\w.*-]+"))
                .as("libraries in %s", TEXTS)
                .isSubsetOf(rows.stream().map(Row::key).toList());
    }
}
