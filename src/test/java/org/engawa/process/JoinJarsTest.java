package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinJarsTest {
    private static final Path PROGRAM = Path.of("deploy", "JoinJars.java");

    @TempDir
    private Path run;

    @Test
    void joinsWhatIsClassesAndListsAndLeavesTheRest() throws IOException, InterruptedException {
        jar("launch-micro.jar", manifest("runtime/a.jar runtime/b.jar runtime/c.rar runtime/gone.jar"), Map.of());
        jar("libraries/z.jar", manifest(""), Map.of("x/Own.class", "own", "x/Same.class", "ours"));
        jar("libraries/lone.jar", manifest(""), Map.of("META-INF/faces-config.xml", "<pages/>"));
        jar(
                "runtime/a.jar",
                manifest(""),
                Map.of("META-INF/services/x.S", "x.A", "META-INF/LICENSE", "terms of a", "x/Same.class", "theirs"));
        Manifest several = manifest("");
        several.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        jar(
                "runtime/b.jar",
                several,
                Map.of(
                        "META-INF/services/x.S", "x.B",
                        "META-INF/versions/11/x/New.class", "new",
                        "META-INF/B.SF", "signed",
                        "module-info.class", "module"));
        jar("runtime/c.rar", manifest(""), Map.of("META-INF/ra.xml", "<connector/>"));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        run.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();

        try (JarFile launcher = new JarFile(run.resolve("launch-micro.jar").toFile())) {
            assertThat(launcher.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .isEqualTo(
                            "libraries/joined.jar libraries/lone.jar runtime/joined.jar runtime/c.rar runtime/gone.jar");
        }
        assertThat(run.resolve("libraries/z.jar")).doesNotExist();
        assertThat(run.resolve("libraries/lone.jar")).exists();
        assertThat(run.resolve("runtime/c.rar")).exists();
        try (JarFile joined = new JarFile(run.resolve("runtime/joined.jar").toFile())) {
            assertThat(joined.isMultiRelease()).isTrue();
            assertThat(text(joined, "META-INF/services/x.S").split("\\R")).containsExactlyInAnyOrder("x.A", "x.B");
            assertThat(text(joined, "META-INF/of/a.jar/META-INF/LICENSE")).isEqualTo("terms of a");
            assertThat(text(joined, "x/Same.class")).isEqualTo("theirs");
            assertThat(text(joined, "META-INF/versions/11/x/New.class")).isEqualTo("new");
            assertThat(joined.getEntry("META-INF/B.SF")).isNull();
            assertThat(joined.getEntry("module-info.class")).isNull();
        }
    }

    private static Manifest manifest(String classPath) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        return manifest;
    }

    private void jar(String name, Manifest manifest, Map<String, String> entries) throws IOException {
        Path file = run.resolve(name);
        Files.createDirectories(file.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
