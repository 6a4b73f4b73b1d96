package org.engawa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are good for long, for a while, and for nobody. */
class AddressExamTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private final AddressExam exam = new AddressExam(Clock.systemUTC());

    @Test
    void tellsUntilWhenACertificateIsGood() throws IOException, InterruptedException {
        assertThat(exam.file(certificate(90)).line()).startsWith("ok       certificate: that of ");
        assertThat(exam.file(certificate(10)).line())
                .startsWith("warning  certificate: that of ")
                .contains(" is good until ", "To mend it: renew it");
        assertThat(exam.file(certificate(1)).line()).startsWith("failing  certificate: ");
        assertThat(exam.file(folder.resolve("none.pem")).line()).startsWith("failing  certificate: ");
        assertThat(exam.file(Files.writeString(folder.resolve("bad.pem"), "nonsense"))
                        .line())
                .startsWith("failing  certificate: ")
                .contains("can't be read");
    }

    @Test
    void distrustsWhatBrowsersWouldDistrust() throws IOException, InterruptedException, GeneralSecurityException {
        certificate(90);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("90.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        // A name of this machine that is not taken for it.
        String host = "127.0.0.2";
        int port;
        Thread answering;
        try (SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getByName(host))) {
            port = server.getLocalPort();
            answering = new Thread(() -> answer(server));
            answering.start();
            assertThat(lines("https://" + host + ":" + port))
                    .first()
                    .isEqualTo("ok       address: https://" + host + ":" + port + ".");
            assertThat(lines("https://" + host + ":" + port).get(1))
                    .startsWith("failing  certificate: browsers would not trust https://");
        }
        answering.join();
        assertThat(lines("https://" + host + ":" + port).get(1))
                .startsWith("warning  certificate: ")
                .contains("does not answer from here");
    }

    private static void answer(SSLServerSocket server) {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                socket.startHandshake();
            } catch (IOException e) {
                // The other side does not trust us, as it should not; or the test is over.
            }
        }
    }

    private List<String> lines(String address) {
        return exam.findings(URI.create(address)).stream().map(Finding::line).toList();
    }

    private Path certificate(int days) throws IOException, InterruptedException {
        Path store = folder.resolve(days + ".p12");
        Path file = folder.resolve(days + ".pem");
        keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=127.0.0.2", "-validity", Integer.toString(days), store);
        keytool("-exportcert", "-rfc", "-file", file.toString(), store);
        return file;
    }

    private static void keytool(Object... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (int word = 0; word < words.length - 1; word++) {
            command.add((String) words[word]);
        }
        command.addAll(
                List.of("-alias", "site", "-storepass", PASSWORD, "-keystore", words[words.length - 1].toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
