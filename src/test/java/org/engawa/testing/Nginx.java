package org.engawa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.awaitility.Awaitility;

/** nginx with the configuration that operators get, on ports that were free, with a certificate of its own. */
public final class Nginx implements AutoCloseable {
    private static final Path SHIPPED = Path.of("deploy", "nginx", "engawa.conf");
    private static final Path UNAVAILABLE = Path.of("src/main/resources/org/engawa/web/site");

    /** Not on the path of everybody. */
    private static final String PROGRAM = "/usr/sbin/nginx";

    private final int plain = Launcher.freePort();
    private final int secure = Launcher.freePort();
    private final Process process;
    private final Path folder;

    /**
     * Starts it before a server that listens on this port of the machine.
     *
     * @param mirror the folder of its static mirror
     */
    public Nginx(Path folder, int server, Path mirror) throws IOException {
        this(folder, List.of(server), mirror);
    }

    /**
     * Starts it before servers that listen on these ports of the machine.
     *
     * @param mirror the folder of their static mirror
     */
    public Nginx(Path folder, List<Integer> servers, Path mirror) throws IOException {
        this.folder = folder;
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString()));
        String site = Files.readString(SHIPPED)
                .replace("listen 80", "listen 127.0.0.1:" + plain)
                .replace("listen 443", "listen 127.0.0.1:" + secure)
                .replace(
                        "server 127.0.0.1:8080;",
                        servers.stream()
                                .map(port -> "server 127.0.0.1:" + port + ";")
                                .collect(Collectors.joining(" ")))
                .replace("/etc/letsencrypt/live/www.example.org/fullchain.pem", certificate.toString())
                .replace("/etc/letsencrypt/live/www.example.org/privkey.pem", key.toString())
                .replace("www.example.org", "localhost")
                .replace("/var/cache/nginx/engawa", folder.resolve("cache").toString())
                .replace("/var/lib/engawa-mirror", mirror.toString())
                .replace("/etc/nginx/engawa", UNAVAILABLE.toAbsolutePath().toString());
        Files.writeString(folder.resolve("engawa.conf"), site);
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                user root;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log warn;
                worker_rlimit_nofile 20000;
                events { worker_connections 16384; }
                http {
                  log_format asked "$request_uri";
                  map $upstream_addr $asked { default 1; "" 0; }
                  access_log %1$s/asked.log asked if=$asked;
                  client_body_temp_path %1$s/bodies;
                  proxy_temp_path %1$s/answers;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  types { text/html html; }
                  include %1$s/engawa.conf;
                }
                """.formatted(folder));
        process = new ProcessBuilder(PROGRAM, "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Awaitility.await("nginx answers").until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "nginx did not start: " + Files.readString(folder.resolve("nginx.log")));
            }
            return open();
        });
    }

    private boolean open() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", secure), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Clients that believe its certificate, which is made for it alone. */
    public static HttpClient.Builder clients() throws GeneralSecurityException {
        return HttpClient.newBuilder().sslContext(trusting());
    }

    /** What believes its certificate. */
    public static SSLContext trusting() throws GeneralSecurityException {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        return trusting;
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String how) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String how) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Lets it read its configuration again while it serves. */
    public void reload() {
        Signal.send("HUP", process.pid());
    }

    /** What it has asked the server for, with what stands behind a question mark: an address for each time. */
    public List<String> asked() throws IOException {
        return Files.readAllLines(folder.resolve("asked.log"));
    }

    /** Takes away all that it keeps. */
    public void forget() throws IOException {
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The port without encryption. */
    public int plain() {
        return plain;
    }

    /** The port with encryption. */
    public int secure() {
        return secure;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
