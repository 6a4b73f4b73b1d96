package org.engawa.container;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.engawa.testing.Bundle;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one server of all tests of this package: the program as built, and the tests beside it. */
@ArquillianSuiteDeployment
public final class Deployments {
    /** As in `arquillian.xml`. */
    static final Path DATA = Path.of("target", "container-data-" + System.getProperty("engawa.fork", "1"));

    private Deployments() {}

    /** The program as built, with the tests. */
    @Deployment
    public static WebArchive program() throws IOException, URISyntaxException {
        forget();
        WebArchive program = ShrinkWrap.create(ZipImporter.class, "engawa.war")
                .importFrom(Path.of("target", "engawa.war").toFile())
                .as(WebArchive.class)
                .addPackage(Deployments.class.getPackage())
                .addClass(Bundle.class);
        for (Class<?> library : List.of(Assertions.class, Awaitility.class, Matcher.class, GreenMail.class)) {
            program.addAsLibrary(new File(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return program;
    }

    private static void forget() throws IOException {
        if (Files.exists(DATA)) {
            try (Stream<Path> files = Files.walk(DATA)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
