package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.engawa.bench.DraftForm;
import org.engawa.bench.SignedIn;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody knows the name of the mail server, or its certificate has ended: letters wait, readers notice nothing, and each letter comes once. */
class MailAwayIT {
    private static final String PASSWORD = "changeit";
    /** After the first failure a letter waits for a minute, after the second for two. */
    private static final Duration PATIENCE = Duration.ofSeconds(200);

    @TempDir
    Path folder;

    @Test
    void lettersWaitAndComeOnce() throws IOException, InterruptedException, GeneralSecurityException {
        certificates();
        int port = Launcher.freePort();
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("first", 1);
        Launcher engawa = Launcher.on(folder.resolve("data"))
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false")
                .with("ENGAWA_MAIL_PORT", Integer.toString(port))
                .with("ENGAWA_MAIL_SECURITY", "tls")
                .with(
                        "ENGAWA_JAVA_OPTIONS",
                        "-Djavax.net.ssl.trustStore=" + folder.resolve("trust.p12")
                                + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD);
        // No name server knows it (RFC 6761, 6.4).
        try (SiteProcess site = engawa.with("ENGAWA_MAIL_HOST", "post.invalid").serve()) {
            asks(site, "one@example.org");
            fails(site, "post.invalid");
        }
        try (SiteProcess site = engawa.with("ENGAWA_MAIL_HOST", "localhost").serve()) {
            try (PostOffice office = PostOffice.open(port, folder.resolve("ended.p12"), PASSWORD)) {
                asks(site, "two@example.org");
                fails(site, "validity check failed");
                assertThat(office.receivers()).isEmpty();
            }
            try (PostOffice office = PostOffice.open(port, folder.resolve("good.p12"), PASSWORD)) {
                await("both letters")
                        .atMost(PATIENCE)
                        .until(() -> office.receivers().containsAll(List.of("one@example.org", "two@example.org")));
                // Several rounds go by.
                asks(site, "three@example.org");
                await("the third")
                        .atMost(PATIENCE)
                        .until(() -> office.receivers().contains("three@example.org"));
                assertThat(office.receivers())
                        .containsExactlyInAnyOrder("one@example.org", "two@example.org", "three@example.org");
            }
        }
    }

    /** A member who asks for a link to choose a password, which comes by a letter. */
    private static void asks(SiteProcess site, String address) throws IOException {
        assertThat(site.operate("user-add", address + "\nMori\ncontributor:engawa-desk")
                        .body())
                .startsWith("Invited Mori");
        SignedIn browser = new SignedIn("http://localhost:" + site.port(), "");
        Map<String, String> form =
                DraftForm.in(browser.get("/newsroom/forgotten").body(), "#address");
        form.put("address", address);
        form.put("ask", "");
        assertThat(browser.send("/newsroom/forgotten", form).status()).isIn(200, 303);
    }

    private static void fails(SiteProcess site, String why) throws IOException {
        await("a failure is told")
                .atMost(Duration.ofSeconds(60))
                .until(() -> site.log()
                        .lines()
                        .anyMatch(line ->
                                line.contains("could not be sent, try 1; it is tried again") && line.contains(why)));
        assertThat(site.get("/en/stories/first").statusCode()).isEqualTo(200);
        assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
    }

    /** One who signs, and two certificates by them: one that ended yesterday, and one that holds. */
    private void certificates() throws IOException, InterruptedException {
        keytool("authority.p12", "-genkeypair", "-alias", "ca", "-keyalg", "EC", "-dname", "CN=ca", "-ext", "bc:c");
        Path authority = folder.resolve("authority.pem");
        keytool("authority.p12", "-exportcert", "-alias", "ca", "-rfc", "-file", authority.toString());
        keytool("trust.p12", "-importcert", "-noprompt", "-alias", "ca", "-file", authority.toString());
        signed("ended.p12", authority, "-3d", "2");
        signed("good.p12", authority, "-1d", "10");
    }

    private void signed(String name, Path authority, String begin, String days)
            throws IOException, InterruptedException {
        String request = folder.resolve(name + ".csr").toString();
        String certificate = folder.resolve(name + ".pem").toString();
        keytool(name, "-genkeypair", "-alias", "post", "-keyalg", "EC", "-dname", "CN=localhost");
        keytool(name, "-certreq", "-alias", "post", "-file", request);
        keytool(
                "authority.p12",
                "-gencert",
                "-alias",
                "ca",
                "-startdate",
                begin,
                "-validity",
                days,
                "-ext",
                "san=dns:localhost",
                "-rfc",
                "-infile",
                request,
                "-outfile",
                certificate);
        keytool(name, "-importcert", "-noprompt", "-alias", "ca", "-file", authority.toString());
        keytool(name, "-importcert", "-noprompt", "-alias", "post", "-file", certificate);
    }

    private void keytool(String store, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        line.addAll(Arrays.asList(command));
        line.addAll(
                List.of("-keystore", folder.resolve(store).toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Path said = Files.createTempFile(folder, "keytool", ".log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0)
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isTrue();
    }
}
